import { expect, test } from 'vitest';
import { languageFor } from '../../../src/core/plugins.ts';
import { findQuotes, findQuotesInterruptibly } from '../../../src/core/quotes/find-quotes.ts';
import { blocksOf } from './read-quotes.ts';

const NAMES = ['Mara Lind', 'Tobias Renn', 'Ines Falk', 'Jonas Osten', 'Helga Brand'];

/** A single paragraph in which somebody with a name of their own comes into each sentence. */
const longParagraph = (sentences: number, quoted: string): string =>
  `${Array.from({ length: sentences }, (_, n) => `The pilot ${NAMES[n % 5]}son${n} met ${NAMES[(n + 2) % 5]} at the quay, and she left.`).join(' ')} “${quoted},” said Mara Lind.`;

const context = { language: languageFor('en') };

function pausesIn(text: string, atPause: () => void = () => {}) {
  const work = findQuotesInterruptibly(blocksOf(text), context);
  for (let pauses = 0, step = work.next(); ; pauses += 1, step = work.next()) {
    if (step.done) return { pauses, quotes: step.value };
    atPause();
  }
}

test('a single paragraph is read with pauses, the more the longer it is', () => {
  const [short, long] = [500, 2000].map((sentences) => pausesIn(longParagraph(sentences, 'We are ready')).pauses);
  expect(long).toBeGreaterThan(2.5 * short!);
  expect(long).toBeGreaterThan(25);
});

test('another long paragraph may be read in the pauses', () => {
  const text = longParagraph(700, 'We are ready');
  const other = findQuotesInterruptibly(blocksOf(longParagraph(800, 'Nobody asked the town')), context);
  let last = other.next();
  const { quotes } = pausesIn(text, () => {
    if (!last.done) last = other.next();
  });
  expect(quotes).toEqual(findQuotes(blocksOf(text), context));
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Mara Lind']);
});
