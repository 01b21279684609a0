import type { Article, Reading } from './article.ts';
import { doubtsAbout } from './clutter/doubts.ts';
import { judgeBlocks, type Verdict } from './clutter/judge/judge.ts';
import { judgePage } from './clutter/judge/judge-page.ts';
import type { PageFacts } from './clutter/judge/page-features.ts';
import type { PageIndex } from './clutter/page-index.ts';
import type { ClutterRule } from './clutter/rule.ts';
import { sweep } from './clutter/sweep.ts';
import { choosePassages } from './content/choose-passages.ts';
import { fatesOfPicked, withWishes } from './content/chosen-by-reader.ts';
import { cleanText } from './content/clean-text.ts';
import { type Fate, type Sorted, sortPassages } from './content/completeness.ts';
import { type Description, describePassages } from './content/describe.ts';
import { findContent } from './content/find-content.ts';
import { calledNotes } from './content/notes.ts';
import type { Passage } from './content/passage.ts';
import { unheadProse } from './content/prose-headings.ts';
import { widthOf } from './content/text.ts';
import { toPassagesInterruptibly } from './content/to-blocks.ts';
import { isTruncated } from './content/truncation.ts';
import { type IndexedPage, indexPage } from './index-page.ts';
import { atOnce, type Interruptible } from './interruptible.ts';
import type { Metadata } from './page/metadata.ts';
import { findNextPage, type NextPage } from './page/next-page.ts';
import { languageFor, reasonOf, rules, siteFor } from './plugins.ts';
import { findQuotesInterruptibly } from './quotes/find-quotes.ts';
import { articleElement, followRules } from './site-rules/follow-rules.ts';
import { placesIn, selectedPlaces } from './site-rules/picked-places.ts';
import { rulesFor, type SiteRule } from './site-rules/site-rule.ts';
import { limitFor, type Strictness } from './strictness.ts';

/** How a page is read. */
export interface ReadOptions {
  /** The page's address. */
  url: string;
  /** What the reader decided for sites; rules of other sites count for nothing. */
  siteRules?: readonly SiteRule[];
  /** What the reader says the article is: an element of the page, or the text of a selection. */
  picked?: Element | string;
  /** For a page that is cleaned by itself; absent for one that the reader asked for. */
  strictness?: Strictness;
  /** The clutter rules to apply; all where absent. */
  rules?: Rules;
}

/**
 * The article on a page: its text as its publisher wrote it, what was taken out around it and why, what was left out, and its
 * quotations with their speakers. Where there is none: the kind of page it is instead. Works on a copy; the page stays as it
 * was. Never throws for what a page contains.
 */
export const readArticle = (document: Document, options: ReadOptions): Reading =>
  atOnce(readInterruptibly(document, options));

/**
 * `readArticle` with places where it may be put off. What it takes from the page is the page as it stands when the first stage, the
 * copy, ends; later changes change nothing.
 */
export function* readInterruptibly(document: Document, options: ReadOptions): Interruptible<Reading> {
  const prepared = yield* preparePage(document, options.url, options);
  if (!prepared) return { article: undefined, because: 'too-large' };
  yield;
  const opinions = yield* judgeBlocks(prepared.page, prepared.described);
  const fates = yield* chooseFates(prepared, opinions, options);
  if ('because' in fates) return fates;
  const { passages, described, page, metadata } = prepared;
  unheadProse(passages);
  const sorted = sortPassages(passages, fates, reasonOf);
  yield 'quotes';
  const article = yield* articleOf(options.url, metadata, sorted);
  yield;
  const isKept = (_: unknown, i: number) => fates.get(passages[i]!) === 'kept';
  const kept = described.filter(isKept);
  const shown = passages.filter(isKept);
  const notes = calledNotes(shown);
  const doubts = prepared.picked ? [] : doubtsAbout(page, kept);
  const texts = kept.filter(({ type }) => type !== 'figure').map(({ text }) => text);
  const hasOffer = sorted.removals.some(({ rule }) => rule === 'subscription-offer');
  return {
    article: {
      ...article,
      ...(doubts.length > 0 && {
        doubts: doubts.map(({ index, rule }) => ({
          // Videos and the like stand between what was judged.
          block: article.blocks.indexOf(shown[index]!.block),
          rule,
          reason: reasonOf(rule) ?? rule,
        })),
      }),
      ...(notes.length > 0 && { notes }),
      ...(isTruncated(texts.join('\n'), texts.at(-1) ?? '', hasOffer, metadata) && { truncated: true }),
      ...(prepared.picked ? { picked: true } : prepared.nextPage && { nextPage: prepared.nextPage }),
    },
  };
}

type Fates = Map<Passage, Fate>;

/** What becomes of each passage, as the reader decided or the judges do; or why there is no article. */
function* chooseFates(
  prepared: PreparedPage,
  opinions: readonly Verdict[],
  { url, strictness }: ReadOptions,
): Interruptible<Fates | Exclude<Reading, { article: Article }>> {
  const { metadata, page, passages, described, picked, wishes } = prepared;
  if (picked) {
    const fates = fatesOfPicked(passages, described, opinions, picked, metadata.title);
    return fates ? withWishes(fates, passages, described, wishes) : { article: undefined, because: 'empty' };
  }
  const { fates, isKept } = yield* choosePassages(passages, described, opinions, metadata.title);
  yield;
  const verdict = judgePage(page, described, isKept, {
    ...pageFacts(url, prepared),
    isAsked: strictness === undefined,
  });
  if (verdict.score < limitFor(strictness)) {
    const { otherwise: because, signs } = verdict;
    return { article: undefined, because, ...(signs.length > 0 && { signs }) };
  }
  return wishes.size > 0 ? withWishes(fates, passages, described, wishes) : fates;
}

/** What the page judge is told of a page besides its blocks. */
export function pageFacts(url: string, { metadata, declared, passages, described }: PreparedPage): PageFacts {
  const stories = described.filter((_, i) => passages[i]!.takenBy === 'related-stories');
  const { kinds, isPost, byline, publishedTime, canonicalUrl, lang } = metadata;
  return {
    url,
    kinds,
    isPost,
    hasByline: declared.byline !== undefined,
    isEnglish: lang === undefined || /^en\b/i.test(lang),
    showsByline: declared.byline === undefined && byline !== undefined,
    showsDate: declared.publishedTime === undefined && publishedTime !== undefined,
    isFront: canonicalUrl !== undefined && /^https?:\/\/[^/]+\/?$/.test(canonicalUrl),
    stories: stories.reduce((sum, { text }) => sum + widthOf(text), 0),
  };
}

type Rules = Readonly<Record<string, ClutterRule>>;

/** A page taken apart, before anything is chosen. */
export interface PreparedPage {
  metadata: Metadata;
  declared: IndexedPage['declared'];
  page: PageIndex;
  passages: Passage[];
  /** One for each passage. */
  described: Description[];
  nextPage?: NextPage;
  /** Passages that the reader says are the article, by their place. */
  picked?: ReadonlySet<number>;
  /** What the reader's rules want of single passages, by their place. */
  wishes: ReadonlyMap<number, 'keep' | 'remove'>;
}

/**
 * Everything of `readArticle` that comes before judgement; the judge is fitted to what this gives. Absent for a page that is too large.
 * Never throws for what a page contains.
 */
export function* preparePage(
  document: Document,
  url: string,
  options: Partial<ReadOptions> = {},
): Interruptible<PreparedPage | undefined> {
  const opened = yield* openPage(document, url, options);
  if (!opened) return undefined;
  const { copy, metadata, declared, page, marked, passages, found } = opened;
  const nextPage = findNextPage(document, copy.body, url);
  const siteRules = rulesFor(options.siteRules ?? [], url);
  const wishes = followRules(copy.body, passages, siteRules);
  const element = found ?? (options.picked === undefined ? articleElement(copy.body, siteRules) : undefined);
  const picked =
    typeof options.picked === 'string'
      ? selectedPlaces(cleanText(options.picked), passages)
      : element && placesIn(element, passages);
  for (const node of marked.keys()) node.parentNode?.removeChild(node);
  yield;
  const content = findContent(copy.document.cloneNode(true) as Document);
  yield;
  const described = describePassages(passages, content, metadata.articleBody);
  return {
    metadata,
    declared,
    page,
    passages,
    described,
    wishes,
    ...(nextPage && { nextPage }),
    ...(picked && { picked }),
  };
}

/** The copy of a page with what rules marked in it, still whole; `found` is the copy of a picked element. Absent for a page that is too large. Never throws for what a page contains. */
export function* openPage(
  document: Document,
  url: string,
  { picked, rules: active = rules }: Partial<ReadOptions> = {},
) {
  const wanted = typeof picked === 'string' ? undefined : picked;
  const indexed = yield* indexPage(document, url, { keepOriginals: wanted !== undefined });
  if (!indexed) return undefined;
  const found = wanted && [...indexed.copy.originals].find(([, original]) => original === wanted)?.[0];
  yield 'clutter';
  const marked = yield* sweep(indexed.page, active, siteFor(url));
  yield 'text';
  const { page } = indexed;
  const passages = yield* toPassagesInterruptibly(page.root, marked, (element) => page.sizeOf(element));
  return { ...indexed, found, marked, passages };
}

function* articleOf(url: string, declared: Metadata, sorted: Sorted): Interruptible<Article> {
  const { kinds: _, articleBody: __, isFree: ___, wordCount: ____, isPost: _____, isByOutlet, ...shown } = declared;
  const metadata = cleaned(shown);
  const { byline, siteName, lang } = metadata;
  const quotes = yield* findQuotesInterruptibly(sorted.blocks, {
    language: languageFor(lang ?? 'en'),
    ...(byline && { byline }),
    ...(siteName && { siteName }),
  });
  return { url, ...metadata, ...(isByOutlet && siteName && { byline: siteName }), ...sorted, quotes };
}

/** What a page says about itself without characters that nobody sees. */
const cleaned = <T extends Omit<Metadata, 'kinds' | 'articleBody' | 'isFree' | 'wordCount' | 'isPost' | 'isByOutlet'>>(
  metadata: T,
): T => Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, cleanText(value).trim()])) as T;
