import { describe, expect, test } from 'vitest';
import type { Reading } from '../src/core/article.ts';
import { textOf } from '../src/core/content/text.ts';
import { siteFor } from '../src/core/plugins.ts';
import { readArticle } from '../src/core/read-article.ts';
import { readMarkedPage } from './marked-page.ts';
import { oneLine } from './words.ts';

const sources = import.meta.glob(['../src/core/sites/*.ts', '!**/site.ts']);
const fixtures = import.meta.glob<string>('../src/core/sites/*.fixture.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const hosts = Object.keys(sources).map((path) => path.replace(/^.*\/|\.ts$/g, ''));

const wordsOf = ({ article }: Reading): string => oneLine(article?.blocks.map(textOf).join(' '));

describe.each(hosts)('site %s', (host) => {
  const html = fixtures[`../src/core/sites/${host}.fixture.html`] ?? '';

  test('has a fixture that proves something', () => {
    expect(html, `write src/core/sites/${host}.fixture.html`).not.toBe('');
    const { clutter, kept } = readMarkedPage(html);
    expect(clutter.length + kept.length, 'nothing is marked').toBeGreaterThan(0);
  });

  test('gets right what the rules alone get wrong', () => {
    const { document, clutter, kept } = readMarkedPage(html);
    const text = wordsOf(readArticle(document, { url: `https://www.${host}/2026/story` }));
    for (const words of clutter) expect(text).not.toContain(words);
    for (const words of kept) expect(text).toContain(words);
    const alone = wordsOf(readArticle(readMarkedPage(html).document, { url: 'https://elsewhere.example/2026/story' }));
    expect(alone, 'the rules need no help here').not.toBe(text);
  });
});

test('a site is found by its host and below, never by what only looks like it', () => {
  for (const host of hosts) {
    expect(siteFor(`https://${host}/a`)).toBeDefined();
    expect(siteFor(`https://m.${host}/a`)).toBe(siteFor(`https://${host}/a`));
    expect(siteFor(`https://not${host}/a`)).toBeUndefined();
  }
  expect(siteFor('https://unknown.example/?from=https://daily.example/')).toBeUndefined();
  expect(siteFor('no address')).toBeUndefined();
});
