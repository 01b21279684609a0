import type { Article, Reading } from './article.ts';
import { judgeBlocks } from './clutter/judge/judge.ts';
import { judgePage } from './clutter/judge/judge-page.ts';
import type { PageFacts } from './clutter/judge/page-features.ts';
import { PageIndex } from './clutter/page-index.ts';
import { SITE_RULE, sweep } from './clutter/sweep.ts';
import { choosePassages } from './content/choose-passages.ts';
import { cleanText } from './content/clean-text.ts';
import { type Sorted, sortPassages } from './content/completeness.ts';
import { type Description, describePassages } from './content/describe.ts';
import { findContent } from './content/find-content.ts';
import { isListAddress } from './content/is-article.ts';
import type { Passage } from './content/passage.ts';
import { toPassages } from './content/to-blocks.ts';
import { detectLanguage } from './page/detect-language.ts';
import { type Metadata, readMetadata } from './page/metadata.ts';
import { takeSnapshot } from './page/snapshot.ts';
import { visibleMetadata } from './page/visible-metadata.ts';
import { languageFor, rules, siteFor } from './plugins.ts';
import { findQuotes } from './quotes/find-quotes.ts';

/**
 * Log-odds below which a page is refused, by whether its address is one of lists, or it gives a day or
 * calls itself an article: it costs a reader more to be
 * refused an article than to be shown a page of a shop.
 */
const NO_ARTICLE = { declared: -1.75, undeclared: -1, address: 0 };

/**
 * The article on a page: its text as its publisher wrote it, what was taken out around it and why, what was left out, and its
 * quotations with their speakers. Where there is none: the kind of page it is instead. Works on a copy; the page stays as it
 * was. `url`: the page's address. Never throws for what a page contains.
 */
export function readArticle(document: Document, options: { url: string }): Reading {
  const prepared = preparePage(document, options.url);
  if (!prepared) return { article: undefined, because: 'too-large' };
  const { metadata, page, passages, described } = prepared;
  const choice = choosePassages(passages, described, judgeBlocks(page, described), metadata.title);
  if ('because' in choice) return { article: undefined, because: choice.because };
  const { kinds, byline, publishedTime } = metadata;
  const facts = { url: options.url, kinds, hasByline: byline !== undefined, hasDate: publishedTime !== undefined };
  const verdict = judgePage(page, described, facts);
  if (verdict.score < limitFor(facts)) return { article: undefined, because: verdict.otherwise };
  const sorted = sortPassages(passages, choice.fates, reasonOf);
  return { article: articleOf(options.url, metadata, sorted) };
}

function limitFor({ url, kinds, hasDate }: PageFacts): number {
  if (isListAddress(url)) return NO_ARTICLE.address;
  const isDeclared = hasDate || kinds.some((kind) => kind.endsWith('article') || kind.endsWith('posting'));
  return isDeclared ? NO_ARTICLE.declared : NO_ARTICLE.undeclared;
}

const reasonOf = (rule: string): string | undefined =>
  rule === SITE_RULE ? 'Known clutter of this site' : rules[rule]?.reason;

/** A page taken apart, before anything is chosen. */
export interface PreparedPage {
  metadata: Metadata;
  page: PageIndex;
  passages: Passage[];
  /** One for each passage. */
  described: Description[];
}

/**
 * Everything of `readArticle` that comes before judgement; the judge is fitted to what this gives. Absent for a page that is too large.
 * Never throws for what a page contains.
 */
export function preparePage(document: Document, url: string): PreparedPage | undefined {
  const declared = readMetadata(document, url);
  const { body, document: copy, truncated } = takeSnapshot(document, url);
  if (truncated) return undefined;
  const detected = detectLanguage(proseOf(body));
  const lang = detected ?? declared.lang;
  const { byline, publishedTime } = declared;
  const visible = byline && publishedTime ? {} : visibleMetadata(body, declared.title, declared.siteName, url);
  const metadata = {
    ...visible,
    ...declared,
    ...(lang && { lang: isSame(lang, declared.lang) ? declared.lang! : lang }),
  };
  const tables = [...new Set([lang, declared.lang, 'en'].map((tag) => languageFor(tag)?.clutter))];
  const page = new PageIndex(
    body,
    tables.filter((table) => table !== undefined),
    metadata.title,
  );
  const marked = sweep(page, rules, siteFor(url));
  const passages = toPassages(body, marked);
  for (const node of marked.keys()) node.parentNode?.removeChild(node);
  const found = findContent(copy.cloneNode(true) as Document);
  return { metadata, page, passages, described: describePassages(passages, found, declared.articleBody) };
}

/** Enough of the paragraphs to tell the language by. */
function proseOf(body: Element): string {
  let prose = '';
  for (const paragraph of body.getElementsByTagName('p')) {
    if (prose.length > 4000) break;
    prose += ` ${paragraph.textContent}`;
  }
  return prose.length > 400 ? prose : body.textContent;
}

/** `en` and `en-GB` are one language. */
const isSame = (tag: string, declared: string | undefined): boolean =>
  declared?.toLowerCase().split('-')[0] === tag.toLowerCase().split('-')[0];

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
