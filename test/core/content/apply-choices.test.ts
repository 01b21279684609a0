import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Block } from '../../../src/core/article.ts';
import { applyChoices, NO_CHOICES } from '../../../src/core/content/apply-choices.ts';
import { type Fate, sortPassages } from '../../../src/core/content/completeness.ts';
import type { Passage } from '../../../src/core/content/passage.ts';
import { textOf } from '../../../src/core/content/text.ts';

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** An article from a page whose passages "0", "1", "2" … met these fates, with a quote on every block that was kept. */
function articleFrom(fates: Fate[]): Article {
  const passages = fates.map((_, index) => ({ block: paragraph(String(index)) }) as Passage);
  const sorted = sortPassages(
    passages,
    new Map(passages.map((passage, index) => [passage, fates[index]!])),
    () => 'clutter',
  );
  const quotes = sorted.blocks.map((_, block) => ({
    kind: 'direct' as const,
    content: [{ block, start: 0, end: 1 }],
    cue: { block, start: 0, end: 1 },
    salience: 0,
    key: false,
  }));
  return { url: 'https://courier.example/', title: 'A', ...sorted, quotes };
}

const fates = fc.array(
  fc.oneof(
    fc.constant<Fate>('kept'),
    fc.constant<Fate>('omitted'),
    fc.constantFrom('tags', 'comments', 'share-bar').map((rule): Fate => ({ rule })),
  ),
  { maxLength: 30 },
);

const numbers = (blocks: readonly Block[]) => blocks.map((block) => Number(textOf(block)));

test('whatever is put back, the page’s order holds, nothing is lost, and quotes stay with their blocks', () => {
  fc.assert(
    fc.property(fates, fc.array(fc.nat(40)), fc.array(fc.nat(40)), (page, removals, omissions) => {
      const article = articleFrom(page);
      const before = structuredClone(article);
      const shown = applyChoices(article, {
        removals: new Set(removals),
        omissions: new Set(omissions),
        doubts: new Set(),
      });
      const kept = numbers(shown.blocks);
      expect(kept).toEqual([...kept].sort((a, b) => a - b));
      const all = [shown.blocks, ...shown.removals.map((it) => it.blocks), ...shown.omissions.map((it) => it.blocks)];
      expect(numbers(all.flat()).sort((a, b) => a - b)).toEqual(page.map((_, index) => index));
      shown.quotes.forEach((quote, index) => {
        const was = article.blocks[article.quotes[index]!.content[0]!.block];
        expect(shown.blocks[quote.content[0]!.block]).toBe(was);
        expect(quote.cue?.block).toBe(quote.content[0]!.block);
      });
      expect(article).toEqual(before);
    }),
  );
});

test('putting the rest back after a part gives the same as putting back all at once', () => {
  fc.assert(
    fc.property(fates, (page) => {
      const article = articleFrom(page);
      const everything = {
        ...NO_CHOICES,
        removals: new Set(article.removals.keys()),
        omissions: new Set(article.omissions.keys()),
      };
      const all = applyChoices(article, everything);
      const part = applyChoices(article, { ...NO_CHOICES, removals: everything.removals });
      const rest = applyChoices(part, { ...NO_CHOICES, omissions: new Set(part.omissions.keys()) });
      expect(rest).toEqual(all);
      expect(numbers(all.blocks)).toEqual(page.map((_, index) => index));
    }),
  );
});

test('taking everything out again gives the article as it was read', () => {
  const article = articleFrom(['kept', { rule: 'tags' }, 'omitted', 'kept']);
  expect(applyChoices(article, { ...NO_CHOICES, removals: new Set() })).toBe(article);
});

test('on a page with twenty removed blocks any subset, in any order and with detours, gives the page’s order', () => {
  const page = Array.from({ length: 45 }, (_, index): Fate => {
    if (index % 9 === 8) return 'omitted';
    return index % 9 < 4 ? { rule: index % 2 ? 'tags' : 'comments' } : 'kept';
  });
  const article = articleFrom(page);
  expect(article.removals).toHaveLength(20);
  fc.assert(
    fc.property(fc.array(fc.nat(19), { maxLength: 60 }), (clicks) => {
      const back = new Set<number>();
      for (const click of clicks) if (!back.delete(click)) back.add(click);
      const shown = applyChoices(article, { ...NO_CHOICES, removals: back });
      const kept = numbers(shown.blocks);
      expect(kept).toEqual([...kept].sort((a, b) => a - b));
      expect(shown.blocks).toHaveLength(article.blocks.length + back.size);
      expect(applyChoices(article, NO_CHOICES)).toBe(article);
    }),
  );
});

test('a doubtful block that is taken out goes with its quote, and comes back where it stood', () => {
  const article: Article = {
    ...articleFrom(['kept', { rule: 'tags' }, 'kept', 'kept']),
    doubts: [{ block: 1, rule: 'promo-strip', reason: 'x' }],
  };
  const shown = applyChoices(article, { ...NO_CHOICES, removals: new Set([0]), doubts: new Set([0]) });
  expect(numbers(shown.blocks)).toEqual([0, 1, 3]);
  expect(shown.quotes.map(({ content }) => numbers([shown.blocks[content[0]!.block]!]))).toEqual([[0], [3]]);
  expect(shown.doubts).toEqual([]);
});
