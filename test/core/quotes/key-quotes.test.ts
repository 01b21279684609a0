import { expect, test } from 'vitest';
import { languageFor } from '../../../src/core/plugins.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { blocksOf } from './read-quotes.ts';

const OPENING =
  '“The pier is rotten from end to end and nobody has looked at it,” said Mara Lind, the harbour director.';

/** Who says what is put first, second and so on. */
const ranked = (...paragraphs: string[]): (string | undefined)[] =>
  findQuotes(blocksOf(paragraphs.join('\n')), { language: languageFor('en') })
    .sort((a, b) => b.salience - a.salience)
    .map(({ speaker }) => speaker?.name);

test('what a person says goes before the same words from a body', () => {
  const words = 'The ferry will be repaired before the winter storms arrive';
  const body = `“${words},” the Fenwick Harbour Board said.`;
  const person = `“${words.replace('ferry', 'crane')},” Tobias Renn said.`;
  const filler = '“It was late,” Ada Moss said.';
  expect(ranked(OPENING, body, person, filler).slice(0, 2)).toEqual(['Mara Lind', 'Tobias Renn']);
});

test('another speaker goes before the same one again', () => {
  const again = '“The ferry will be repaired before the winter storms arrive,” Lind said.';
  const other = '“The crane will be repaired before the winter storms arrive,” Tobias Renn said.';
  const filler = '“It was late,” Ada Moss said.';
  expect(ranked(OPENING, again, other, filler).slice(0, 3)).toEqual(['Mara Lind', 'Tobias Renn', 'Mara Lind']);
});

test('a whole sentence goes before words woven into the reporter’s', () => {
  const woven = 'Ada Moss called the ferry “a slow and very expensive way to get wet”.';
  const whole = '“The crane will be repaired before the winter storms,” Tobias Renn said.';
  expect(ranked(OPENING, woven, whole).at(-1)).toBe('Ada Moss');
});
