import type { Phrasing } from '../article.ts';
import type { FoundContent } from './find-content.ts';
import type { Passage } from './passage.ts';
import { phrasingRuns, textOfPhrasing, textOfRuns, WORD_CHARACTER } from './text.ts';

/** A passage in figures, for whoever judges it. */
export interface Description {
  type: string;
  text: string;
  /** UTF-16 units of its text that are links. */
  linkText: number;
  element: Element;
  /** Part of its characters that Readability holds, 0 to 1; 0 where it found nothing. */
  held: number;
  /** Whether the text that the page declares as the article's body has it: 1 or 0; -1 where it declares none. */
  declared: number;
  /** Whether a clutter rule took it. */
  taken: boolean;
}

/** A shorter declared body is a teaser. Characters. */
const SHORTEST_BODY = 400;

/** Describes passages in their order. `body`: the article's text as the page declares it to machines, if it does. Never throws. */
export function describePassages(
  passages: readonly Passage[],
  found: FoundContent | undefined,
  body: string | undefined,
): Description[] {
  const letters = lettersOf(body ?? '');
  const isIn = (text: string): number =>
    letters.length < SHORTEST_BODY ? -1 : Number(letters.includes(lettersOf(text)));
  return passages.map((passage) => {
    const runs = phrasingRuns(passage.block);
    const text = textOfRuns(runs);
    return {
      type: passage.block.type,
      text,
      declared: isIn(text),
      linkText: runs.reduce((sum, children) => sum + linkLength(children), 0),
      element: passage.element,
      held: found ? heldShare(passage, found) : 0,
      taken: passage.takenBy !== undefined,
    };
  });
}

/** Markup, spaces and punctuation differ between the page and what it declares. Tags are bounded, so that unclosed ones cost little. */
function lettersOf(text: string): string {
  return text.replace(NO_LETTERS, '').toLowerCase();
}

const NO_LETTERS = new RegExp(`<[^>]{0,500}>|&[#\\w]{1,30};|[^${WORD_CHARACTER}]+`, 'g');

function linkLength(children: readonly Phrasing[]): number {
  let length = 0;
  for (const node of children) {
    if (node.type === 'link') length += textOfPhrasing(node.children).length;
    else if ('children' in node) length += linkLength(node.children);
  }
  return length;
}

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
