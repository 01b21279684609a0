import browser from 'webextension-polyfill';
import {
  type Highlight,
  type HighlightedArticle,
  type HighlightedArticleSummary,
  MOST_HIGHLIGHTS,
} from '../../core/highlights/highlight.ts';
import {
  HIGHLIGHT_INDEX_KEY,
  highlightsKey,
  storedHighlights,
  storedIndex,
  summaryOf,
} from '../../core/highlights/stored-highlights.ts';
import { storedValue } from './stored-value.ts';

/** `full`: nothing was changed, since no more can be kept. */
export type Kept = 'done' | 'full';

type Index = Map<string, HighlightedArticleSummary>;
type About = Omit<HighlightedArticle, 'highlights'>;

/** Articles with highlights by address, last changed first. */
export const highlightIndex = async (): Promise<Index> => storedIndex(await storedValue('local', HIGHLIGHT_INDEX_KEY));

/** The highlights of these articles, in that order; an article without any is left out. */
export async function highlightsOf(addresses: readonly string[]): Promise<HighlightedArticle[]> {
  const index = await highlightIndex();
  const stored = await browser.storage.local.get(addresses.map(highlightsKey));
  return addresses.flatMap((url) => {
    const { title, siteName } = index.get(url) ?? { title: url };
    const highlights = storedHighlights(stored[highlightsKey(url)]);
    return highlights.length > 0 ? [{ url, title, ...(siteName && { siteName }), highlights }] : [];
  });
}

export const allHighlights = async (): Promise<HighlightedArticle[]> =>
  highlightsOf([...(await highlightIndex()).keys()]);

/** What is stored for these articles and no others. */
export const valuesOf = (articles: readonly HighlightedArticle[]): Record<string, unknown> => {
  const filled = articles.filter(({ highlights }) => highlights.length > 0);
  return {
    ...Object.fromEntries(filled.map((article) => [highlightsKey(article.url), article])),
    [HIGHLIGHT_INDEX_KEY]: Object.fromEntries(filled.map((article) => [article.url, summaryOf(article)])),
  };
};

/** Takes away what is stored of other articles. */
export async function forgetOtherHighlights(kept: readonly HighlightedArticle[]): Promise<void> {
  const addresses = new Set(kept.map(({ url }) => highlightsKey(url)));
  const stored = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(highlightsKey('')));
  await browser.storage.local.remove(stored.filter((key) => !addresses.has(key)));
}

const fits = (index: Index, count: number): boolean => {
  const all = [...index.values()].reduce((sum, { count }) => sum + count, 0);
  return count <= MOST_HIGHLIGHTS.article && index.size <= MOST_HIGHLIGHTS.articles && all <= MOST_HIGHLIGHTS.all;
};

/** One change at a time: two windows would undo each other's. */
const locked = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(HIGHLIGHT_INDEX_KEY, work);

/** Changes the highlights of one article; its entry and the list of articles go to the storage together. */
export const changeHighlights = (
  { url, title, siteName }: About,
  change: (highlights: Highlight[]) => Highlight[],
): Promise<Kept> =>
  locked(async () => {
    const key = highlightsKey(url);
    const stored = await browser.storage.local.get([key, HIGHLIGHT_INDEX_KEY]);
    const index = storedIndex(stored[HIGHLIGHT_INDEX_KEY]);
    const before = storedHighlights(stored[key]);
    const highlights = change(before);
    const article = { url, title, ...(siteName && { siteName }), highlights };
    if (highlights.length === 0) index.delete(url);
    else index.set(url, summaryOf(article));
    if (highlights.length > before.length && !fits(index, highlights.length)) return 'full';
    const listed = { [HIGHLIGHT_INDEX_KEY]: Object.fromEntries(index) };
    await browser.storage.local.set(highlights.length === 0 ? listed : { ...listed, [key]: article });
    if (highlights.length === 0) await browser.storage.local.remove(key);
    return 'done';
  });

/** Adds articles with their highlights, all or none of them. */
export const addHighlights = (
  added: readonly HighlightedArticle[],
  merge: (mine: readonly HighlightedArticle[], others: readonly HighlightedArticle[]) => HighlightedArticle[],
): Promise<Kept> =>
  locked(async () => {
    const merged = merge(await highlightsOf(added.map(({ url }) => url)), added);
    const index = await highlightIndex();
    for (const article of merged) index.set(article.url, summaryOf(article));
    if (!fits(index, Math.max(0, ...merged.map(({ highlights }) => highlights.length)))) return 'full';
    await browser.storage.local.set({ ...valuesOf(merged), [HIGHLIGHT_INDEX_KEY]: Object.fromEntries(index) });
    return 'done';
  });
