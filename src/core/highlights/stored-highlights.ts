import { withoutTracking } from '../citing/cited-source.ts';
import {
  type Highlight,
  type HighlightedArticle,
  type HighlightedArticleSummary,
  LONGEST_HIGHLIGHT,
  LONGEST_NOTE,
  lastChange,
  MOST_HIGHLIGHTS,
  type TextQuote,
} from './highlight.ts';

/** Where the list of articles is stored. */
export const HIGHLIGHT_INDEX_KEY = 'highlightedArticles';

/** Where the highlights of one article are stored. */
export const highlightsKey = (address: string): string => `highlights:${address}`;

const LONGEST_ADDRESS = 4000;
const LONGEST_TITLE = 1000;
const LONGEST_CONTEXT = 200;

/** The address that an article's highlights are kept under: without a fragment and without parameters that follow readers about. Never throws. */
export const highlightAddress = withoutTracking;

/** Whether an article of that address can have highlights. Never throws. */
export const isHighlightAddress = (value: unknown): value is string =>
  isText(value, LONGEST_ADDRESS) && /^https?:/.test(value) && URL.canParse(value) && highlightAddress(value) === value;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest && !/\p{Surrogate}/u.test(value);

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));

function toQuote(value: unknown): TextQuote | undefined {
  const { exact, prefix, suffix, ...rest } = Object(value) as Record<string, unknown>;
  const isQuote =
    isText(exact, LONGEST_HIGHLIGHT) && isText(prefix, LONGEST_CONTEXT) && isText(suffix, LONGEST_CONTEXT);
  return isQuote && exact.trim() !== '' && Object.keys(rest).length === 0 ? { exact, prefix, suffix } : undefined;
}

/** The highlight, if it is one and nothing more. Never throws. */
export function toHighlight(value: unknown): Highlight | undefined {
  const { id, quote: given, note, created, modified, ...rest } = Object(value) as Record<string, unknown>;
  const quote = toQuote(given);
  if (!quote || Object.keys(rest).length > 0 || !isText(id, 80) || !/^[\w-]{8,}$/.test(id) || !isTime(created))
    return undefined;
  if ((note !== undefined && !isText(note, LONGEST_NOTE)) || (modified !== undefined && !isTime(modified)))
    return undefined;
  return { id, quote, ...(note && { note }), created, ...(modified && { modified }) };
}

interface AboutArticle {
  title: string;
  siteName?: string;
}

function toAbout({ title, siteName }: Record<string, unknown>): AboutArticle | undefined {
  if (!isText(title, LONGEST_TITLE) || (siteName !== undefined && !isText(siteName, LONGEST_TITLE))) return undefined;
  return { title, ...(siteName && { siteName }) };
}

/** The article with its highlights, if it is one in every part and nothing more. Never throws. */
export function toHighlightedArticle(value: unknown): HighlightedArticle | undefined {
  const { url, title, siteName, highlights, ...rest } = Object(value) as Record<string, unknown>;
  const about = toAbout({ title, siteName });
  if (!about || !isHighlightAddress(url) || !Array.isArray(highlights) || Object.keys(rest).length > 0)
    return undefined;
  if (highlights.length > MOST_HIGHLIGHTS.article) return undefined;
  const read = highlights.flatMap((highlight) => toHighlight(highlight) ?? []);
  return read.length === highlights.length ? { url, ...about, highlights: read } : undefined;
}

/** What was stored of an article, as far as it makes sense: what is no highlight is left out. Never throws. */
export function storedHighlights(stored: unknown): Highlight[] {
  const { highlights } = Object(stored) as Record<string, unknown>;
  return Array.isArray(highlights) ? highlights.flatMap((highlight) => toHighlight(highlight) ?? []) : [];
}

/** Articles with highlights by address, last changed first. What else may be stored is left out. Never throws. */
export function storedIndex(stored: unknown): Map<string, HighlightedArticleSummary> {
  const entries = Object.entries(Object(stored)).flatMap(([url, value]): [string, HighlightedArticleSummary][] => {
    const { count, modified, ...about } = Object(value) as Record<string, unknown>;
    const said = toAbout(about);
    if (!said || !isHighlightAddress(url) || !Number.isSafeInteger(count) || Number(count) < 1 || !isTime(modified))
      return [];
    return [[url, { ...said, count: Number(count), modified }]];
  });
  return new Map(entries.sort(([, a], [, b]) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : 0)));
}

/** What the list of articles says of one. Never throws. */
export function summaryOf({ title, siteName, highlights }: HighlightedArticle): HighlightedArticleSummary {
  const modified = highlights.map(lastChange).sort().at(-1) ?? '';
  return { title, ...(siteName && { siteName }), count: highlights.length, modified };
}
