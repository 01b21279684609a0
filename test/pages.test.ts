import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article, NoArticleReason, Quote } from '../src/core/article.ts';
import { textOf } from '../src/core/content/text.ts';
import { readArticle } from '../src/core/read-article.ts';

/** What lies beside a page as expected.json. */
interface Expected {
  /** Why there is no article; then nothing else is stated. */
  because?: NoArticleReason;
  title: string;
  byline?: string;
  siteName?: string;
  /** Of publication, YYYY-MM-DD. */
  day?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Every block but pictures, in order. */
  text: string[];
  /** Blocks that may be taken for text or not, such as a standfirst or a note about the author. */
  optionalText?: string[];
  /** Every quotation, in order; a speaker of null: nobody is named. */
  quotes: { text: string; speaker: string | null }[];
  /** Words in quotation marks that may count as a quotation or not. */
  optionalQuotes?: string[];
  /** Words in quotation marks that nobody says. */
  notQuotes?: string[];
  /** Words of the page that may stand neither in the text nor in a picture's caption. */
  absent: string[];
  /** Words that must be accounted for among the removals. */
  removed?: string[];
}

const pages = join(import.meta.dirname, 'pages');
const slugs = readdirSync(pages, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Letters and digits only: where a quotation's last comma belongs is not what these pages are about. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const wordsOf = (article: Article, quote: Quote) =>
  bare(quote.content.map(({ block, start, end }) => textOf(article.blocks[block]!).slice(start, end)).join(' '));

function read(slug: string) {
  const html = readFileSync(join(pages, slug, 'page.html'), 'utf8');
  const url = `https://daily.example/2026/07/${slug}`;
  const { window } = new JSDOM(html, { url });
  const before = window.document.documentElement.outerHTML;
  const reading = readArticle(window.document, { url });
  return { reading, untouched: window.document.documentElement.outerHTML === before };
}

describe.each(slugs.map(({ name }) => name))('%s', (slug) => {
  const expected: Expected = JSON.parse(readFileSync(join(pages, slug, 'expected.json'), 'utf8'));
  const { reading, untouched } = read(slug);
  const { article } = reading;

  test('the page stays as it was', () => expect(untouched).toBe(true));

  if (expected.because) {
    test('there is no article', () => expect(reading).toEqual({ article: undefined, because: expected.because }));
    return;
  }

  test('the text is exact', () => {
    const blocks = article?.blocks.filter((block) => block.type !== 'figure').map(textOf);
    expect(blocks?.filter((text) => !expected.optionalText?.includes(text))).toEqual(expected.text);
  });

  test('nothing else is in it', () => {
    const all = article?.blocks.map(textOf).join('\n') ?? '';
    expect(expected.absent.filter((words) => all.includes(words))).toEqual([]);
  });

  test('title, byline, outlet, day and language are right', () => {
    const { title, byline, siteName, publishedTime, lang, dir } = article ?? {};
    const given = { title, byline, siteName, day: publishedTime?.slice(0, 10), lang: lang?.slice(0, 2), dir };
    const stated = Object.keys(given).filter((key) => key in expected) as (keyof typeof given)[];
    expect(Object.fromEntries(stated.map((key) => [key, given[key]]))).toEqual(
      Object.fromEntries(stated.map((key) => [key, expected[key]])),
    );
  });

  test('the quotes are right, with their speakers', () => {
    const optional = (expected.optionalQuotes ?? []).map(bare);
    const found = (article?.quotes ?? []).map((quote) => ({
      text: wordsOf(article as Article, quote),
      speaker: quote.speaker?.name ?? null,
    }));
    const counted = found.filter((quote) => !optional.includes(quote.text));
    expect(counted).toEqual(expected.quotes.map(({ text, speaker }) => ({ text: bare(text), speaker })));
    for (const words of expected.notQuotes ?? []) expect(found.map(({ text }) => text)).not.toContain(bare(words));
  });

  test('what was taken out is accounted for', () => {
    const removed = article?.removals.flatMap(({ blocks }) => blocks.map(textOf)).join('\n') ?? '';
    for (const words of expected.removed ?? []) expect(removed).toContain(words);
    for (const removal of article?.removals ?? []) expect(removal.reason, removal.rule).not.toBe('');
  });
});
