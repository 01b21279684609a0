import type { Article, Reading } from './article.ts';
import { PageIndex } from './clutter/page-index.ts';
import { sweep } from './clutter/sweep.ts';
import { choosePassages } from './content/choose-passages.ts';
import { type Sorted, sortPassages } from './content/completeness.ts';
import { findContent } from './content/find-content.ts';
import { toPassages } from './content/to-blocks.ts';
import { type Metadata, readMetadata } from './page/metadata.ts';
import { takeSnapshot } from './page/snapshot.ts';
import { languageFor, rules } from './plugins.ts';
import { findQuotes } from './quotes/find-quotes.ts';

/**
 * The article on a page: its text as its publisher wrote it, what was taken out around it and why, what was left out, and its
 * quotations with their speakers. Where there is none: the kind of page it is instead. Works on a copy; the page stays as it
 * was. `url`: the page's address. Never throws for what a page contains.
 */
export function readArticle(document: Document, options: { url: string }): Reading {
  const metadata = readMetadata(document, options.url);
  const { body, document: copy } = takeSnapshot(document, options.url);
  const language = languageFor(metadata.lang);
  const tables = [language?.clutter, languageFor('en')?.clutter].filter((table) => table !== undefined);
  const marked = sweep(new PageIndex(body, tables, metadata.title), rules);
  const passages = toPassages(body, marked);
  for (const node of marked.keys()) node.parentNode?.removeChild(node);
  const choice = choosePassages(passages, findContent(copy), metadata.title);
  if ('because' in choice) return { article: undefined, because: choice.because };
  const sorted = sortPassages(passages, choice.fates, (rule) => rules[rule]?.reason);
  return { article: articleOf(options.url, metadata, sorted) };
}

function articleOf(url: string, { kinds: _, ...metadata }: Metadata, sorted: Sorted): Article {
  const { title, byline, siteName, lang } = metadata;
  const quotes = findQuotes(sorted.blocks, {
    language: languageFor(lang ?? 'en'),
    title,
    ...(byline && { byline }),
    ...(siteName && { siteName }),
  });
  return { url, ...metadata, ...sorted, quotes };
}
