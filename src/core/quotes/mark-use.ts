import { WORD_CHARACTER } from '../content/text.ts';
import type { Interruptible } from '../interruptible.ts';
import { cueLinkOf } from './cue-links.ts';
import type { Discourse } from './discourse.ts';
import { isSomebodysPronoun } from './mention.ts';

/** What one article does with quotation marks, counted once. */
export interface MarkUse {
  /** Quotations by folded content. */
  repeats: ReadonlyMap<string, number>;
  /** Share of quotations of at most three words. */
  shortShare: number;
  /** Whether anybody is the subject of a verb of speech. */
  speaks: boolean;
  /** By paragraph, how many of them it holds. */
  spoken: ReadonlyMap<number, number>;
  /** Openings of quotations, as `openingOf` gives them, that also stand outside marks. */
  unquoted: ReadonlySet<string>;
  /** Folded contents that are shown as a heading or pull quote and also stand in another quotation; a few at most. */
  displayed: readonly string[];
  /** Whether marks are used that are not also those of titles. */
  otherMarks: boolean;
}

const MOST_SHOWN = 20;

export const WORD = new RegExp(`[${WORD_CHARACTER}]+`, 'g');
/** A word with its hyphens and apostrophes. */
export const HYPHENED = new RegExp(`[${WORD_CHARACTER}][${WORD_CHARACTER}'’-]*`, 'g');
const CHARACTER = new RegExp(`[${WORD_CHARACTER}]`, 'g');
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Words of a text; in Chinese, Japanese and Korean two characters count as one. */
export function countWords(text: string): number {
  if (CJK.test(text)) return Math.ceil((text.match(CHARACTER)?.length ?? 0) / 2);
  return text.match(WORD)?.length ?? 0;
}

/** A content folded for comparing: lower case, without closing punctuation. */
export const fold = (content: string): string => content.toLowerCase().replace(/(?<![\s.,!?…;:])[\s.,!?…;:]+$/u, '');

/** A quotation's words, without its marks. */
export const contentOf = ({ quotations, paragraphs }: Discourse, index: number): string => {
  const { paragraph, start, end } = quotations[index]!;
  return paragraphs[paragraph]!.text.slice(start, end);
};

/** Words that are looked at without a pause. */
const WORDS_AT_ONCE = 5000;
/** Quotations, and mentions, that are looked at without a pause. */
const CHUNK = 200;

/** Counts over the whole article. Linear; never throws. */
export function* markUseOf(discourse: Discourse): Interruptible<MarkUse> {
  const repeats = new Map<string, number>();
  let short = 0;
  const spoken = new Map<number, number>();
  const wanted = new Set<string>();
  const shown: string[] = [];
  for (const [index, quotation] of discourse.quotations.entries()) {
    if (index % CHUNK === CHUNK - 1) yield;
    const content = contentOf(discourse, index);
    const key = fold(content);
    repeats.set(key, (repeats.get(key) ?? 0) + 1);
    if (shown.length < MOST_SHOWN && standsAlone(discourse, index)) shown.push(key);
    const words = countWords(content);
    if (words <= 3) short += 1;
    if (words >= 8) {
      spoken.set(quotation.paragraph, (spoken.get(quotation.paragraph) ?? 0) + 1);
    }
    wanted.add(openingOf(content));
  }
  const speaks =
    discourse.registry.entities.some((entity) => entity.speaks > 0) || (yield* isDescribedSpeaking(discourse));
  const unquoted = yield* foundUnquoted(discourse, wanted);
  return {
    repeats, // A few marks say little: the share is drawn towards none.
    shortShare: short / (discourse.quotations.length + 3),
    otherMarks: discourse.quotations.some((_, index) => !hasTitleMarks(discourse, index)),
    displayed: shown.filter((content) =>
      [...repeats].some(([other, times]) => times > (other === content ? 1 : 0) && other.includes(content)),
    ),
    spoken,
    unquoted,
    speaks,
  };
}

/** Chinese and Japanese marks for works; inside a quotation also for an inner one. */
const TITLE_MARKS = /[『《〈]/;

/** Whether a quotation stands in marks that beside others are for works. */
export const hasTitleMarks = ({ quotations, paragraphs }: Discourse, index: number): boolean => {
  const { paragraph, outerStart } = quotations[index]!;
  return TITLE_MARKS.test(paragraphs[paragraph]!.text[outerStart]!);
};

/** Whether a quotation is all that a paragraph or heading holds, a name with a colon aside. */
export function standsAlone({ quotations, paragraphs }: Discourse, index: number): boolean {
  return paragraphs[quotations[index]!.paragraph]!.tokens.length <= 3;
}

/** Whether a quotation is shown on its own and stands, perhaps within a longer one, elsewhere too: it is one of the two. */
export const isDisplayed = ({ displayed }: MarkUse, content: string): boolean => {
  const key = fold(content);
  return displayed.some((shown) => key.includes(shown));
};

/** The words that a content begins with, folded: two of a short one, five of a longer one. */
export const openingOf = (content: string): string => {
  const words = content.match(WORD) ?? [];
  return words
    .slice(0, words.length > 4 ? 5 : 2)
    .join(' ')
    .toLowerCase();
};

/** Whether somebody speaks who is only called by what they are, or by a pronoun ("the minister says"). */
function* isDescribedSpeaking({ paragraphs, words }: Discourse): Interruptible<boolean> {
  let round = 0;
  for (const { tokens, mentions } of paragraphs) {
    for (const mention of mentions) {
      round += 1;
      if (round % CHUNK === 0) yield;
      const described = mention.headKind === 'person' && !mention.indefinite && !mention.name;
      if (!described && !isSomebodysPronoun(mention)) continue;
      const { kind, speech } = cueLinkOf(tokens, mention, words);
      if (speech && (kind === 'subject' || kind === 'inverted' || kind === 'source')) return true;
    }
  }
  return false;
}

/** At most so many openings with the same first word are looked for. */
const MOST_ALIKE = 20;

function* foundUnquoted({ paragraphs }: Discourse, wanted: ReadonlySet<string>): Interruptible<Set<string>> {
  const found = new Set<string>();
  const byFirst = new Map<string, string[][]>();
  for (const opening of wanted) {
    const words = opening.split(' ');
    const alike = byFirst.get(words[0]!);
    if (!alike) byFirst.set(words[0]!, [words]);
    else if (alike.length < MOST_ALIKE) alike.push(words);
  }
  let round = 0;
  for (const { tokens } of paragraphs) {
    for (let at = 0; at < tokens.length; at += 1) {
      round += 1;
      if (round % WORDS_AT_ONCE === 0) yield;
      for (const words of byFirst.get(tokens[at]!.lower) ?? []) {
        if (words.every((word, offset) => tokens[at + offset]?.lower === word)) found.add(words.join(' '));
      }
    }
  }
  return found;
}
