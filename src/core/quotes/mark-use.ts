import type { Discourse } from './discourse.ts';
import { isUnspaced } from './unspaced.ts';

/** What one article does with quotation marks, counted once. */
export interface MarkUse {
  /** Quotations by folded content. */
  repeats: ReadonlyMap<string, number>;
  /** Share of quotations of at most three words. */
  shortShare: number;
  /** Whether anybody is given a full name. */
  named: boolean;
  /** How many people and bodies are subjects of verbs of speech. */
  speakers: number;
  /** Quotations of eight words and more. */
  long: number;
  /** By paragraph, how many of them it holds. */
  spoken: ReadonlyMap<number, number>;
  /** Pairs of words that short marks begin with and that also stand outside marks. */
  unquoted: ReadonlySet<string>;
}

export const WORD = /[\p{L}\p{N}]+/gu;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Words of a text; in Chinese, Japanese and Korean two characters count as one. */
export function countWords(text: string): number {
  if (CJK.test(text)) return Math.ceil((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) / 2);
  return text.match(WORD)?.length ?? 0;
}

/** A content folded for comparing: lower case, without closing punctuation. */
export const fold = (content: string): string => content.toLowerCase().replace(/(?<![\s.,!?…;:])[\s.,!?…;:]+$/u, '');

/** A quotation's words, without its marks. */
export const contentOf = ({ quotations, paragraphs }: Discourse, index: number): string => {
  const { paragraph, start, end } = quotations[index]!;
  return paragraphs[paragraph]!.text.slice(start, end);
};

/** Counts over the whole article. Linear; never throws. */
export function markUseOf(discourse: Discourse): MarkUse {
  const repeats = new Map<string, number>();
  let short = 0;
  let long = 0;
  const spoken = new Map<number, number>();
  const wanted = new Set<string>();
  discourse.quotations.forEach((quotation, index) => {
    const content = contentOf(discourse, index);
    const key = fold(content);
    repeats.set(key, (repeats.get(key) ?? 0) + 1);
    const words = countWords(content);
    if (words <= 3) short += 1;
    if (words >= 8) {
      long += 1;
      spoken.set(quotation.paragraph, (spoken.get(quotation.paragraph) ?? 0) + 1);
    } else if (words <= 4) wanted.add(openingOf(content));
  });
  return {
    repeats, // A few marks say little: the share is drawn towards none.
    shortShare: short / (discourse.quotations.length + 3),
    long,
    spoken,
    unquoted: foundUnquoted(discourse, wanted),
    named: discourse.registry.entities.some(
      ({ kind, words }) => kind === 'person' && (words.length > 1 || (words[0]!.length > 1 && isUnspaced(words[0]!))),
    ),
    speakers: discourse.registry.entities.filter(({ speaks }) => speaks > 0).length,
  };
}

/** The first two words of a content, folded. */
export const openingOf = (content: string): string => (content.match(WORD)?.slice(0, 2) ?? []).join(' ').toLowerCase();

function foundUnquoted({ paragraphs }: Discourse, wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  if (wanted.size === 0) return found;
  const firsts = new Set([...wanted].map((opening) => opening.split(' ', 1)[0]!));
  for (const { tokens } of paragraphs) {
    for (let at = 0; at < tokens.length; at += 1) {
      const { kind, lower } = tokens[at]!;
      if (kind !== 'word' || !firsts.has(lower)) continue;
      const next = tokens[at + 1];
      for (const opening of next?.kind === 'word' ? [lower, `${lower} ${next.lower}`] : [lower]) {
        if (wanted.has(opening)) found.add(opening);
      }
    }
  }
  return found;
}
