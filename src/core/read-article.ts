import type { Article, Reading } from './article.ts';
import { judgeBlocks } from './clutter/judge/judge.ts';
import { judgePage } from './clutter/judge/judge-page.ts';
import type { PageFacts } from './clutter/judge/page-features.ts';
import type { PageIndex } from './clutter/page-index.ts';
import type { ClutterRule } from './clutter/rule.ts';
import { sweep } from './clutter/sweep.ts';
import { choosePassages } from './content/choose-passages.ts';
import { cleanText } from './content/clean-text.ts';
import { type Sorted, sortPassages } from './content/completeness.ts';
import { type Description, describePassages } from './content/describe.ts';
import { findContent } from './content/find-content.ts';
import type { Passage } from './content/passage.ts';
import { textOf, widthOf } from './content/text.ts';
import { toPassages } from './content/to-blocks.ts';
import { indexPage } from './index-page.ts';
import type { Metadata } from './page/metadata.ts';
import { languageFor, reasonOf, rules, siteFor } from './plugins.ts';
import { findQuotes } from './quotes/find-quotes.ts';

/** Log-odds below which a page is refused: it costs a reader more to be refused an article than to be shown a page of a shop. */
const NO_ARTICLE = -1;

/**
 * The article on a page: its text as its publisher wrote it, what was taken out around it and why, what was left out, and its
 * quotations with their speakers. Where there is none: the kind of page it is instead. Works on a copy; the page stays as it
 * was. `url`: the page's address; `rules`: the clutter rules to apply, all where absent. Never throws for what a page contains.
 */
export function readArticle(document: Document, options: { url: string; rules?: Rules }): Reading {
  const { metadata, page, passages, described } = preparePage(document, options.url, options.rules);
  const choice = choosePassages(passages, described, judgeBlocks(page, described), metadata.title);
  const verdict = judgePage(page, described, choice.isKept, pageFacts(options.url, metadata, passages));
  if (verdict.score < NO_ARTICLE) return { article: undefined, because: verdict.otherwise };
  const sorted = sortPassages(passages, choice.fates, reasonOf);
  return { article: articleOf(options.url, metadata, sorted) };
}

/** What the page judge is told of a page besides its blocks. */
export function pageFacts(
  url: string,
  { kinds, byline, publishedTime }: Metadata,
  passages: readonly Passage[],
): PageFacts {
  const stories = passages.filter(({ takenBy }) => takenBy === 'related-stories');
  return {
    url,
    kinds,
    hasByline: byline !== undefined,
    hasDate: publishedTime !== undefined,
    stories: stories.reduce((sum, { block }) => sum + widthOf(textOf(block)), 0),
  };
}

type Rules = Readonly<Record<string, ClutterRule>>;

/** A page taken apart, before anything is chosen. */
export interface PreparedPage {
  metadata: Metadata;
  page: PageIndex;
  passages: Passage[];
  /** One for each passage. */
  described: Description[];
}

/** Everything of `readArticle` that comes before judgement; the judge is fitted to what this gives. Never throws for what a page contains. */
export function preparePage(document: Document, url: string, active: Rules = rules): PreparedPage {
  const { metadata, page, copy } = indexPage(document, url);
  const marked = sweep(page, active, siteFor(url));
  const passages = toPassages(page.root, marked);
  for (const node of marked.keys()) node.parentNode?.removeChild(node);
  const found = findContent(copy.document.cloneNode(true) as Document);
  return { metadata, page, passages, described: describePassages(passages, found, metadata.articleBody) };
}

function articleOf(url: string, { kinds: _, articleBody: __, ...declared }: Metadata, sorted: Sorted): Article {
  const metadata = cleaned(declared);
  const { title, byline, siteName, lang } = metadata;
  const quotes = findQuotes(sorted.blocks, {
    language: languageFor(lang ?? 'en'),
    title,
    ...(byline && { byline }),
    ...(siteName && { siteName }),
  });
  return { url, ...metadata, ...sorted, quotes };
}

/** What a page says about itself without characters that nobody sees. */
const cleaned = <T extends Omit<Metadata, 'kinds' | 'articleBody'>>(metadata: T): T =>
  Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, cleanText(value).trim()])) as T;
