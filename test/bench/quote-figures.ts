import type { QuoteWeights } from '../../src/core/quotes/find-quotes.ts';
import { predictQuotes } from './predict-quotes.ts';
import { codePointOffsets, type GoldArticle, isSpeaker } from './quotes-gold.ts';

/** Counts of one article. */
export interface Right {
  isEnglish: boolean;
  gold: number;
  predicted: number;
  /** Spans that are gold. */
  spans: number;
  /** Of these, those whose speaker the article names, and those of whom it is the one found. */
  named: number;
  namedRight: number;
  /** Spans that are gold with the right speaker or, where nobody is named, none. */
  both: number;
  /** Hits on marked text that is no quotation. */
  hits: number;
  others: number;
}

/** What some weights find in an article, counted against its annotation. */
export function countRight(gold: GoldArticle, weights: QuoteWeights): Right {
  const quotes = gold.quotes ?? [];
  const others = gold.not_quotes ?? [];
  const isEnglish = (gold.lang ?? 'en') === 'en';
  const right: Right = {
    isEnglish,
    gold: quotes.length,
    predicted: 0,
    spans: 0,
    named: 0,
    namedRight: 0,
    both: 0,
    hits: 0,
    others: others.length,
  };
  const offset = codePointOffsets(gold.text);
  const isAt = (one: { start: number; end: number }, start: number, end: number): boolean => {
    const [from, to] = [offset[one.start]!, offset[one.end]!];
    return Math.min(end, to) - Math.max(start, from) > 0.8 * Math.max(end - start, to - from);
  };
  for (const { start, end, speaker } of predictQuotes(gold, weights)) {
    right.predicted += 1;
    const quote = quotes.find((one) => isAt(one, start, end));
    if (!quote) {
      if (others.some((one) => isAt(one, start, end))) right.hits += 1;
      continue;
    }
    right.spans += 1;
    const isRight = quote.speaker ? speaker !== undefined && isSpeaker(speaker, quote.speaker) : !speaker;
    if (quote.speaker) {
      right.named += 1;
      if (isRight) right.namedRight += 1;
    }
    if (isRight) right.both += 1;
  }
  return right;
}

/** Shares over articles. */
export interface Figures {
  spanF1: number;
  hits: number;
  speaker: number;
  speakerInOthers: number;
  quoteAndSpeaker: number;
}

export function figuresOf(all: readonly Right[]): Figures {
  const sum = (of: keyof Omit<Right, 'isEnglish'>, from: readonly Right[] = all): number =>
    from.reduce((total, one) => total + one[of], 0);
  const foreign = all.filter(({ isEnglish }) => !isEnglish);
  const f1 = (right: number): number => (2 * right) / Math.max(1, sum('gold') + sum('predicted'));
  return {
    spanF1: f1(sum('spans')),
    hits: sum('hits') / Math.max(1, sum('others')),
    speaker: sum('namedRight') / Math.max(1, sum('named')),
    speakerInOthers: sum('namedRight', foreign) / Math.max(1, sum('named', foreign)),
    quoteAndSpeaker: f1(sum('both')),
  };
}
