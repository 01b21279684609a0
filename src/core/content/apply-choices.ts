import type { Article, Block, Omission, Quote, Removal, Span } from '../article.ts';

/** What the reader put back or took out, as indices into the article as it was read. */
export interface Choices {
  removals: ReadonlySet<number>;
  omissions: ReadonlySet<number>;
  /** Doubtful blocks that the reader took out. */
  doubts: ReadonlySet<number>;
}

export const NO_CHOICES: Choices = { removals: new Set(), omissions: new Set(), doubts: new Set() };

/**
 * The article with the blocks that the reader put back, each where it stood, without the doubtful ones they took out, and its quotes moved
 * along; a quote whose block went goes with it. What was not put back stays listed.
 * Choices that name nothing count for nothing. Changes nothing of the article it is given; never throws.
 */
export function applyChoices(article: Article, choices: Choices): Article {
  if (choices.removals.size + choices.omissions.size + choices.doubts.size === 0) return article;
  const doubts = article.doubts ?? [];
  const out = new Set(doubts.flatMap(({ block }, index) => (choices.doubts.has(index) ? [block] : [])));
  const entries = [
    ...article.removals.map((entry, index) => ({ entry, isBack: choices.removals.has(index) })),
    ...article.omissions.map((entry, index) => ({ entry, isBack: choices.omissions.has(index) })),
  ].sort((a, b) => a.entry.at - b.entry.at || a.entry.order - b.entry.order);

  const blocks: Block[] = [];
  const moved: number[] = [];
  const stillOut = new Map<Removal | Omission, number>();
  let next = 0;
  for (let index = 0; index <= article.blocks.length; index++) {
    for (; entries[next]?.entry.at === index; next++) {
      const { entry, isBack } = entries[next]!;
      if (isBack) for (const block of entry.blocks) blocks.push(block);
      else stillOut.set(entry, blocks.length);
    }
    moved.push(out.has(index) ? GONE : blocks.length);
    // Once more after the last block: something may have stood there.
    if (index < article.blocks.length && !out.has(index)) blocks.push(article.blocks[index]!);
  }
  const left = <T extends Removal | Omission>(list: readonly T[]): T[] =>
    list.flatMap((entry) => (stillOut.has(entry) ? [{ ...entry, at: stillOut.get(entry)! }] : []));
  return {
    ...article,
    blocks,
    quotes: article.quotes.flatMap((quote) => moveQuote(quote, moved) ?? []),
    removals: left(article.removals),
    omissions: left(article.omissions),
    ...(article.doubts && {
      doubts: doubts.flatMap((doubt) => (out.has(doubt.block) ? [] : [{ ...doubt, block: moved[doubt.block]! }])),
    }),
  };
}

/** The place of a block that was taken out. */
const GONE = -1;

function moveQuote(quote: Quote, moved: readonly number[]): Quote | undefined {
  const move = (span: Span): Span => ({ ...span, block: moved[span.block] ?? span.block });
  const isThere = (span: Span | undefined): span is Span => span !== undefined && moved[span.block] !== GONE;
  const { cue, speaker, ...rest } = quote;
  if (!quote.content.every(isThere)) return undefined;
  const mention = speaker?.mention;
  return {
    ...rest,
    content: quote.content.map(move),
    ...(isThere(cue) && { cue: move(cue) }),
    ...(speaker && {
      speaker: {
        name: speaker.name,
        ...(isThere(mention) && { mention: move(mention) }),
        ...(speaker.role !== undefined && { role: speaker.role }),
      },
    }),
  };
}
