import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Article, Figure, NoArticleReason, Quote, Reading } from '../src/core/article.ts';
import { textOf, textOfPhrasing } from '../src/core/content/text.ts';
import { readArticle } from '../src/core/read-article.ts';
import { isTrueReason, type LedgerEntry } from './ledger-kinds.ts';
import { bareWords, oneLine } from './words.ts';

/** What lies beside a page as expected.json: what a careful reader would call its article, and what of the rest must be in the ledger. */
export interface ExpectedPage {
  /** The page's address, where it tells something. */
  url?: string;
  /** Why there is no article; then nothing else but the address is stated. */
  because?: NoArticleReason;
  title: string;
  /** null: the page names nobody. */
  byline?: string | null;
  siteName?: string;
  /** Of publication, YYYY-MM-DD. */
  day?: string;
  /** Of publication and of the last change, ISO 8601 with the page's zone. */
  published?: string;
  modified?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  canonicalUrl?: string;
  /** Every block but pictures, in order. */
  text: string[];
  /** Blocks that may be taken for text or not, such as a standfirst or a note about the author. */
  optionalText?: string[];
  /** Every picture, in order; the first is the lead. */
  pictures?: { url?: string; caption?: string; credit?: string }[];
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
  /** Words that must be accounted for among the removals, each for a reason that is true of them. */
  ledger?: LedgerEntry[];
}

/**
 * Reads the page in a folder of test/pages. Parser and network stand in for a browser: `<template shadowrootmode>` becomes an open
 * shadow root, and an `<iframe>` whose `src` names a file beside the page holds it.
 */
export function readPage(
  folder: string,
  url = `https://daily.example/2026/07/${folder.split('/').pop()}`,
): { reading: Reading; untouched: boolean } {
  const html = readFileSync(join(folder, 'page.html'), 'utf8');
  const { window } = new JSDOM(html, { url });
  const { document } = window;
  openShadowRoots(document);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src$=".html"]')) {
    const file = join(folder, frame.getAttribute('src')!);
    if (existsSync(file)) frame.contentDocument!.write(readFileSync(file, 'utf8'));
  }
  const before = document.documentElement.outerHTML;
  const reading = readArticle(document, { url });
  return { reading, untouched: document.documentElement.outerHTML === before };
}

function openShadowRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    openShadowRoots(template.content);
    template.parentElement!.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
}

/** The blocks of the text, without pictures and without what may be left out. */
export function givenText({ blocks }: Article, expected: ExpectedPage): string[] {
  const texts = blocks.filter(({ type }) => type !== 'figure' && type !== 'thematicBreak').map(textOf);
  return texts.filter((text) => !expected.optionalText?.includes(text));
}

/** What is expected of the metadata, and what the article gives for it. */
export function metadataOf(article: Article, expected: ExpectedPage): [given: object, expected: object] {
  const { title, byline, siteName, publishedTime, modifiedTime, lang, dir, canonicalUrl } = article;
  const given = {
    title,
    byline: byline ?? null,
    siteName,
    day: publishedTime?.slice(0, 10),
    published: publishedTime,
    modified: modifiedTime,
    lang: lang?.slice(0, 2),
    dir,
    canonicalUrl,
  };
  const stated = Object.keys(given).filter((key) => key in expected) as (keyof typeof given)[];
  return [
    Object.fromEntries(stated.map((key) => [key, given[key]])),
    Object.fromEntries(stated.map((key) => [key, expected[key]])),
  ];
}

/** The pictures with an address or a caption, as plainly as they are expected. */
export function givenPictures({ blocks }: Article): NonNullable<ExpectedPage['pictures']> {
  return blocks
    .filter((block): block is Figure => block.type === 'figure' && !block.media)
    .map(({ url, caption, credit }) => ({
      ...(url && { url }),
      ...(caption && { caption: oneLine(textOfPhrasing(caption)) }),
      ...(credit && { credit: oneLine(textOfPhrasing(credit)) }),
    }));
}

/** The quotations that count, beside the expected ones, as bare words; and those of them that are none. */
export function quotesOf(article: Article, expected: ExpectedPage) {
  const wordsOf = (quote: Quote): string =>
    bareWords(quote.content.map(({ block, start, end }) => textOf(article.blocks[block]!).slice(start, end)).join(' '));
  const optional = (expected.optionalQuotes ?? []).map(bareWords);
  const found = article.quotes.map((quote) => ({ text: wordsOf(quote), speaker: quote.speaker?.name ?? null }));
  return {
    given: found.filter(({ text }) => !optional.includes(text)),
    wanted: expected.quotes.map(({ text, speaker }) => ({ text: bareWords(text), speaker })),
    wrong: (expected.notQuotes ?? []).map(bareWords).filter((words) => found.some(({ text }) => text === words)),
  };
}

/** Expected removals that the ledger does not hold, or holds for a reason that is not true of them. */
export function ledgerGaps({ removals }: Article, { removed = [], ledger = [] }: ExpectedPage): string[] {
  const entries = removals.map(({ rule, blocks }) => ({ rule, words: bareWords(blocks.map(textOf).join(' ')) }));
  const all = entries.map(({ words }) => words).join(' ');
  const gaps = removed.filter((words) => !all.includes(bareWords(words)));
  for (const { words, kind } of ledger) {
    const rules = entries.filter((entry) => entry.words.includes(bareWords(words))).map(({ rule }) => rule);
    if (rules.length === 0) {
      if (!all.includes(bareWords(words))) gaps.push(`${words}: not in the ledger`);
    } else if (!rules.some((rule) => isTrueReason(rule, kind))) gaps.push(`${words}: ${kind}, not ${rules.join(', ')}`);
  }
  return gaps;
}

/** Words that should not be in the text and are. */
export function strayWords({ blocks }: Article, { absent }: ExpectedPage): string[] {
  const all = oneLine(blocks.map(textOf).join('\n'));
  return absent.filter((words) => all.includes(oneLine(words)));
}
