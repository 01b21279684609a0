import { expect, test } from 'vitest';
import { textOf } from '../../src/core/content/text.ts';
import { readArticle } from '../../src/core/read-article.ts';

const WORDS =
  'harbour council ferry winter school engineer budget night market river bridge village teacher storm garden library'.split(
    ' ',
  );

/** Paragraphs that all differ, four sentences each. */
const paragraphs = (count: number): string[] =>
  Array.from({ length: count }, (_, n) =>
    Array.from({ length: 4 }, (_, s) => {
      const words = Array.from({ length: 14 }, (_, w) => WORDS[(n * 7 + s * 5 + w * (1 + (n % 11))) % WORDS.length]);
      return `In part ${n} the ${words.join(' ')}.`;
    }).join(' '),
  );

test.each([30, 150, 600])('an article of %i paragraphs without headings keeps every one', (count) => {
  const text = paragraphs(count);
  const page = `<!doctype html><html lang="en"><title>Ferry stays</title><article><h1>Ferry stays</h1>${text.map((one) => `<p>${one}</p>`).join('')}</article>`;
  const document = new DOMParser().parseFromString(page, 'text/html');
  const { article } = readArticle(document, { url: 'https://gazette.example/2026/ferry-stays' });
  expect(article?.blocks.map(textOf)).toEqual(text);
});
