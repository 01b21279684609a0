import type { PageIndex } from './page-index.ts';
import { hasKind, type PhraseKind } from './phrasebook.ts';

/** What is looked at of a block that was kept. */
interface Kept {
  text: string;
  /** UTF-16 units of its text that are links. */
  linkText: number;
  element: Element;
}

/** One weak sign that a kept block is clutter, with the rule whose reason it would go for. */
export interface Sign {
  /** Place in the list that was handed in. */
  index: number;
  rule: string;
}

/** Longer blocks are prose that may speak of such things. Characters. */
const LONGEST = 260;
/** Signs that are shown at most: more would be noise. */
const MOST = 6;

const PHRASES: readonly (readonly [PhraseKind, 'starts' | 'within', string])[] = [
  ['readMore', 'starts', 'read-more'],
  ['related', 'starts', 'related-stories'],
  ['promotion', 'starts', 'promo-strip'],
  ['newsletter', 'within', 'newsletter-box'],
  ['share', 'starts', 'share-bar'],
];
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:promo|promos|promotion|upsell|sponsored|teaser)$/, 'promo-strip'],
  [/^(?:newsletter|newsletters|signup)$/, 'newsletter-box'],
  [/^(?:related|readmore|recirc|recommended)$/, 'related-stories'],
  [/^(?:advert|advertisement|ad|ads)$/, 'advertisement-label'],
];

/** Elements around a block whose names count as its own. */
const AROUND = 2;

/**
 * Kept blocks that a single weak sign speaks against: an inviting phrase, a name of its element, or text that is all link. For the reader to
 * judge; long prose is left out, whatever it speaks of. In order, a few at most. Never throws.
 */
export function doubtsAbout(page: PageIndex, kept: readonly Kept[]): Sign[] {
  const signs: Sign[] = [];
  for (const [index, block] of kept.entries()) {
    if (block.text.trim() === '' || block.text.length > LONGEST) continue;
    const rule = byPhrase(page, block) ?? byName(page, block) ?? byLinks(block);
    if (rule !== undefined) signs.push({ index, rule });
    if (signs.length === MOST) break;
  }
  return signs;
}

function byPhrase(page: PageIndex, { text }: Kept): string | undefined {
  const marks = page.phrases.marks(text);
  return PHRASES.find(([kind, where]) => hasKind(marks[where], kind))?.[2];
}

function byName(page: PageIndex, { element }: Kept): string | undefined {
  let around: Element | null = element;
  for (let step = 0; step <= AROUND && around && around !== page.root; step++) {
    for (const hint of page.hints(around)) {
      const rule = HINTS.find(([pattern]) => pattern.test(hint))?.[1];
      if (rule !== undefined) return rule;
    }
    around = around.parentElement;
  }
  return undefined;
}

const byLinks = ({ text, linkText }: Kept): string | undefined =>
  linkText > text.trim().length * 0.9 && !/[.!?…]["”’»)]*$/.test(text.trim()) ? 'read-more' : undefined;
