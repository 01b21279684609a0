import type { Article, Block, Omission, Quote, Removal, Span } from '../article.ts';

/** What the reader put back, as indices into the article as it was read. */
export interface Choices {
  removals: ReadonlySet<number>;
  omissions: ReadonlySet<number>;
}

export const NO_CHOICES: Choices = { removals: new Set(), omissions: new Set() };

/**
 * The article with the blocks that the reader put back, each where it stood, and its quotes moved along. What was not put back stays listed.
 * Choices that name nothing count for nothing. Changes nothing of the article it is given; never throws.
 */
export function applyChoices(article: Article, choices: Choices): Article {
  if (choices.removals.size === 0 && choices.omissions.size === 0) return article;
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
    moved.push(blocks.length);
    // Once more after the last block: something may have stood there.
    if (index < article.blocks.length) blocks.push(article.blocks[index]!);
  }
  const left = <T extends Removal | Omission>(list: readonly T[]): T[] =>
    list.flatMap((entry) => (stillOut.has(entry) ? [{ ...entry, at: stillOut.get(entry)! }] : []));
  return {
    ...article,
    blocks,
    quotes: article.quotes.map((quote) => moveQuote(quote, moved)),
    removals: left(article.removals),
    omissions: left(article.omissions),
    ...(article.doubtful && { doubtful: article.doubtful.map((doubt) => ({ ...doubt, block: moved[doubt.block]! })) }),
  };
}

function moveQuote(quote: Quote, moved: readonly number[]): Quote {
  const move = (span: Span): Span => ({ ...span, block: moved[span.block] ?? span.block });
  const { content, cue, speaker } = quote;
  return {
    ...quote,
    content: content.map(move),
    ...(cue && { cue: move(cue) }),
    ...(speaker && { speaker: { ...speaker, ...(speaker.mention && { mention: move(speaker.mention) }) } }),
  };
}
