import type { NoArticleReason } from '../article.ts';
import type { Fate } from './completeness.ts';
import type { FoundContent } from './find-content.ts';
import type { Passage } from './passage.ts';
import { textOf } from './text.ts';

/** What becomes of each passage, or why the page has no article. */
export type Choice = { fates: Map<Passage, Fate> } | { because: NoArticleReason };

/** Less prose than this, in characters, is no article. */
const LEAST = 140;

/** Chooses the article's passages: those that Readability holds and no rule took. */
export function choosePassages(passages: readonly Passage[], found: FoundContent | undefined, title: string): Choice {
  const fates = new Map<Passage, Fate>();
  let kept = 0;
  let taken = 0;
  for (const passage of passages) {
    const fate = fateOf(passage, found, title);
    fates.set(passage, fate);
    const { length } = textOf(passage.block);
    if (fate === 'kept' && passage.block.type !== 'heading') kept += length;
    if (passage.takenBy === 'related-stories') taken += length;
  }
  if (kept >= LEAST) return { fates };
  if (kept === 0 && taken === 0) return { because: 'empty' };
  return { because: taken > 0 && title !== '' ? 'headline-only' : 'listing' };
}

function fateOf(passage: Passage, found: FoundContent | undefined, title: string): Fate {
  if (passage.takenBy) return { rule: passage.takenBy };
  const text = textOf(passage.block);
  if (text.trim() === title.trim() && title !== '') return { rule: 'headline', reason: 'Shown as the title' };
  if (found && heldShare(passage, found) >= 0.5) return 'kept';
  if (isProse(passage, text)) return 'omitted';
  return { rule: 'outside', reason: 'Stands outside the article' };
}

/** Part of a passage's characters that Readability holds; of a picture, whether it holds what is beside it is unknown: 0. */
function heldShare({ sources }: Passage, { texts }: FoundContent): number {
  let all = 0;
  let held = 0;
  for (const { data } of sources) {
    const { length } = data.trim();
    all += length;
    if (texts.has(data)) held += length;
  }
  return all === 0 ? 0 : held / all;
}

const isProse = ({ block }: Passage, text: string): boolean => block.type !== 'figure' && text.length >= 80;
