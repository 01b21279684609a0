import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type ExpectedPage,
  givenPictures,
  givenText,
  ledgerGaps,
  metadataOf,
  quotesOf,
  readPage,
  strayWords,
} from './whole-page.ts';

const pages = join(import.meta.dirname, 'pages');
const slugs = readdirSync(pages, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(slugs.map(({ name }) => name))('%s', (slug) => {
  const expected: ExpectedPage = JSON.parse(readFileSync(join(pages, slug, 'expected.json'), 'utf8'));
  const { reading, untouched } = readPage(join(pages, slug), expected.url);

  test('the page stays as it was', () => expect(untouched).toBe(true));

  if (expected.because) {
    test('there is no article', () => expect(reading).toMatchObject({ article: undefined, because: expected.because }));
    return;
  }

  test('there is an article', () => expect(reading.article).toBeDefined());
  const { article } = reading;
  if (!article) return;

  test('the text is exact', () => expect(givenText(article, expected)).toEqual(expected.text));

  test('nothing else is in it', () => expect(strayWords(article, expected)).toEqual([]));

  test('title, byline, outlet, times, language and address are right', () => {
    const [given, wanted] = metadataOf(article, expected);
    expect(given).toEqual(wanted);
  });

  test('the quotes are right, with their speakers', () => {
    const { given, wanted, wrong } = quotesOf(article, expected);
    expect(given).toEqual(wanted);
    expect(wrong).toEqual([]);
  });

  if (expected.pictures) {
    test('the pictures are right, with captions and credits', () =>
      expect(givenPictures(article)).toEqual(expected.pictures));
  }

  test('what was taken out is accounted for, with a reason that is true', () => {
    expect(ledgerGaps(article, expected)).toEqual([]);
    for (const removal of article.removals) expect(removal.reason, removal.rule).not.toBe('');
  });
});
