import type { Attribution } from './attribute.ts';
import type { Discourse } from './discourse.ts';
import { contentOf, countWords } from './mark-use.ts';

/** One thing said: one or more quotations of one speaker, with how it was attributed. */
export interface Utterance {
  /** Indexes of its quotations in reading order. */
  quotations: number[];
  /** The attribution of the part that has the plainest one. */
  attribution: Attribution;
}

/** A quotation that is speech, attributed. */
export interface Attributed {
  index: number;
  attribution: Attribution;
}

/**
 * Joins the parts of an utterance: split around its attribution ("A," said Lind. "B."), woven twice into one sentence, or running over
 * paragraphs because a closing mark is left out. A closed quotation followed by one in the next paragraph stays two. Never throws.
 */
export function joinUtterances(discourse: Discourse, speech: readonly Attributed[]): Utterance[] {
  const utterances: Utterance[] = [];
  let previous: Attributed | undefined;
  for (const one of speech) {
    const current = utterances.at(-1);
    if (current && previous && belongTogether(discourse, previous, one)) {
      current.quotations.push(one.index);
      if (!current.attribution.mention && one.attribution.mention) current.attribution = one.attribution;
    } else {
      utterances.push({ quotations: [one.index], attribution: one.attribution });
    }
    previous = one;
  }
  return utterances;
}

/** Whether a quotation without a closing mark goes on at the start of the next paragraph. */
export function runsOn({ quotations, tokenOf }: Discourse, first: number, second: number): boolean {
  const before = quotations[first]!;
  return !before.closed && quotations[second]!.paragraph === before.paragraph + 1 && tokenOf[second] === 0;
}

/** A word or two woven into a sentence ("a 'crucial' step"), and not the first part of something longer. */
function isWord(discourse: Discourse, index: number): boolean {
  const content = contentOf(discourse, index);
  return /^\p{Ll}/u.test(content) && !/\p{P}$/u.test(content) && countWords(content) < 3;
}

function belongTogether(discourse: Discourse, first: Attributed, second: Attributed): boolean {
  const { quotations, paragraphs, tokenOf, words } = discourse;
  if (first.attribution.entity !== second.attribution.entity) return false;
  const before = quotations[first.index]!;
  const after = quotations[second.index]!;
  const at = tokenOf[second.index]!;
  if (runsOn(discourse, first.index, second.index)) return true;
  if (after.paragraph !== before.paragraph) return false;
  const { tokens } = paragraphs[before.paragraph]!;
  const from = tokenOf[first.index]!;
  const sentences = tokens[at]!.sentence - tokens[from]!.sentence;
  if (sentences === 0) return !isWord(discourse, first.index) && !isWord(discourse, second.index);
  if (sentences > 1 || tokens[at - 1]!.sentence !== tokens[from]!.sentence) return false;
  return at - from < 6 || tokens.slice(from + 1, at).some((token) => words.cueVerbs.has(token.lower));
}
