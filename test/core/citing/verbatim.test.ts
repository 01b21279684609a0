import { expect, test } from 'vitest';
import { quoteText, quoteWithSource } from '../../../src/core/citing/quote-with-source.ts';
import { visibleText } from '../../../src/core/content/visible-text.ts';
import { readArticle } from '../../../src/core/read-article.ts';

const pages = import.meta.glob<string>('../../pages/*/page.html', { eager: true, query: '?raw', import: 'default' });
const bare = (text: string): string => visibleText(text).replace(/\s+/g, '');

test.each(Object.keys(pages))('every quote of %s is what the page says, but for where “[…]” stands', (path) => {
  const document = new DOMParser().parseFromString(pages[path]!, 'text/html');
  for (const code of document.querySelectorAll('script, style, noscript')) code.remove();
  const page = bare(document.body.textContent);
  const { article } = readArticle(document, { url: 'https://courier.example/2026/story' });
  for (const quote of article?.quotes ?? []) {
    const text = quoteText(article!, quote);
    for (const part of text.split(' […] ')) expect(page).toContain(bare(part));
    expect(text.split(' […] ')).toHaveLength(quote.content.length);
  }
});

/** Nothing that can be copied unseen: zero-width, bidirectional, tag and control characters. */
const HIDDEN = '\u200B\u2060\uFEFF\u00AD\u202E\u2066\u2069\u{E0041}\u{E007F}\0\u001B\u0007\u2063\uFE0F\uFE0F\u3164';

test('invisible characters of a page are gone from quotes, names and titles', () => {
  const line = `The ${HIDDEN}ferry will ${HIDDEN}run all night and all day between the two shores, as it has done for years.`;
  const html = `<!doctype html><html lang="en"><title>The ${HIDDEN}ferry stays</title><article><h1>The ${HIDDEN}ferry stays</h1>
    ${`<p>${line} ${line}</p>`.repeat(4)}<p>“We ${HIDDEN}had spare parts and plenty of goodwill,” said Mara ${HIDDEN}Lind, the harbour master.</p></article>`;
  const { article } = readArticle(new DOMParser().parseFromString(html, 'text/html'), {
    url: 'https://courier.example/2026/story',
  });
  const quote = article!.quotes[0]!;
  const copied = visibleText(quoteWithSource(article!, quote, 'https://courier.example/', undefined));
  expect(copied).not.toMatch(/[\0-\x09\x0B-\x1F\xAD\u200B\u2060-\u206F\u202A-\u202E\u3164\uFEFF\u{E0000}-\u{E007F}]/u);
  expect(copied).toContain('had spare parts and plenty of goodwill');
  expect(copied).toContain('Mara Lind');
});
