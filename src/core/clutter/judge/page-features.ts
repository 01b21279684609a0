import { widthOf } from '../../content/text.ts';
import type { PageIndex } from '../page-index.ts';
import type { Candidate } from './candidate.ts';
import { wordingOf } from './wording.ts';

/** What a page says of itself that tells its kind, and what a rule took of it. */
export interface PageFacts {
  url: string;
  /** Types it declares, lower case: of JSON-LD and `og:type`. */
  kinds: readonly string[];
  hasByline: boolean;
  hasDate: boolean;
  /** Text of other stories under a heading that says so. Characters. */
  stories: number;
}

/** Shorter paragraphs are captions and teasers; shorter lines are labels; a short line with a year is a date. Characters. */
const PROSE = 80;
const LABEL = 40;
const DATE = 60;
const PRICE = /[$€£¥]\s?\d|\d\s?(?:€|usd|eur)/i;
const YEAR = /\b(?:19|20)\d\d\b/;
const LIST_WORD =
  /^(?:category|categories|tags?|topics?|search|archive|collections?|shop|store|products?|all|list|directory|index|browse|section|author|best|services?|solutions?|about|company|home|pages?|p|dp|item)$/i;
const STORY_WORD =
  /^(?:blogs?|news|articles?|stor(?:y|ies)|posts?|learn|resources?|guides?|insights|opinion|press|magazine|features?|tips|\d{4})$/i;

/** What tells a page with an article from one of links, wares or services. Counts are as they are, shares are of 1, sizes are logarithms. */
export interface PageFeatures {
  /** Declared: a day, a byline, an article's type, a product's type. */
  date: number;
  byline: number;
  articleKind: number;
  productKind: number;
  /** Words of sections and of stories in the address. */
  listWord: number;
  storyWord: number;
  /** The chosen text without headings, its links, its longest stretch of paragraphs on end. */
  chosen: number;
  chosenLinks: number;
  longestRun: number;
  /** Chosen paragraphs for each element that holds some: an article's stand together, cards' apart. */
  perContainer: number;
  /** For each chosen paragraph: short lines left out, headings that are links within what is chosen, pictures; elements for each chosen character; buttons for each thousand. */
  labels: number;
  linkedHeadings: number;
  images: number;
  elements: number;
  buttons: number;
  /** Blocks with a price, short ones with a year; other stories that a rule took, for each chosen character. */
  prices: number;
  years: number;
  stories: number;
  /** Part of the chosen text in lists with a link for each item: results, a directory. */
  linkedLists: number;
  titleWords: number;
  /** How the title, the headings and the chosen text are worded: see `wordingOf`. */
  guideTitle: number;
  pitchHeadings: number;
  shortWords: number;
  discourse: number;
  we: number;
  offer: number;
}

/** What tells a page's kind. `isKept`: the blocks chosen as the article's, one for each candidate. Never throws. */
export function pageFeatures(
  page: PageIndex,
  candidates: readonly Candidate[],
  isKept: readonly boolean[],
  facts: PageFacts,
): PageFeatures {
  const widths = candidates.map(({ text }) => widthOf(text));
  const isShown = candidates.map(({ taken, text }) => !taken && /\S/.test(text));
  const isProse = candidates.map(
    ({ type, text, linkText }, i) =>
      isShown[i]! && widths[i]! >= PROSE && linkText * 2 <= text.length && type !== 'heading',
  );
  const shown = candidates.filter((_, i) => isShown[i]);
  const headings = shown.filter(({ type }) => type === 'heading');
  const kept = candidates.filter((_, i) => isKept[i]);
  const [chosen, links] = sizesOf(candidates, widths, isKept);
  const paragraphs = candidates.filter((_, i) => isKept[i] && isProse[i]);
  const each = 1 + paragraphs.length;
  const containers = new Set(paragraphs.map(({ element }) => element.parentElement));
  const labels = candidates.filter(({ text }, i) => isShown[i] && !isKept[i] && text.length < LABEL).length;
  return {
    ...declaredBy(facts),
    chosen: Math.log1p(chosen),
    chosenLinks: chosen > 0 ? links / chosen : 0,
    longestRun: Math.log1p(longestRun(candidates, widths, isShown, isKept, isProse)),
    perContainer: containers.size > 0 ? paragraphs.length / containers.size : 0,
    labels: labels / each,
    linkedHeadings: linkedHeadings(candidates, isKept) / each,
    images: Math.min(60, page.named('img').length) / each,
    elements: page.elements.length / (chosen + 200),
    buttons: page.named('button').length / (1 + chosen / 1000),
    prices: shown.filter(({ text }) => text.length < 400 && PRICE.test(text)).length,
    years: Math.min(30, shown.filter(({ text }) => text.length < DATE && YEAR.test(text)).length),
    stories: facts.stories / (chosen + 100),
    linkedLists: chosen > 0 ? linkedLists(page, kept) / chosen : 0,
    titleWords: page.title.split(/\s+/).length,
    ...wordingOf(
      page.title,
      headings.map(({ text }) => text),
      kept.map(({ text }) => text),
      each,
    ),
  };
}

function declaredBy({ url, kinds, hasByline, hasDate }: PageFacts) {
  const has = (pattern: RegExp): number => Number(kinds.some((kind) => pattern.test(kind)));
  const parts = partsOf(url);
  return {
    date: Number(hasDate),
    byline: Number(hasByline),
    articleKind: has(/article|posting|report|review|recipe/),
    productKind: has(/^product/),
    listWord: Number(parts.some((part) => LIST_WORD.test(part))),
    storyWord: Number(parts.some((part) => STORY_WORD.test(part))),
  };
}

function partsOf(url: string): string[] {
  try {
    return new URL(url).pathname.split('/').filter((part) => part !== '');
  } catch {
    // No address tells nothing.
    return [];
  }
}

/** Chosen text without headings, and all chosen text that is links. */
function sizesOf(
  candidates: readonly Candidate[],
  widths: readonly number[],
  isKept: readonly boolean[],
): [text: number, links: number] {
  let [text, links] = [0, 0];
  candidates.forEach(({ type, linkText }, i) => {
    if (!isKept[i]) return;
    if (type !== 'heading') text += widths[i]!;
    links += linkText;
  });
  return [text, links];
}

function linkedHeadings(candidates: readonly Candidate[], isKept: readonly boolean[]): number {
  const span = candidates.slice(isKept.indexOf(true), isKept.lastIndexOf(true) + 1);
  return span.filter(({ type, taken, text, linkText }) => type === 'heading' && !taken && linkText * 2 > text.length)
    .length;
}

function linkedLists(page: PageIndex, kept: readonly Candidate[]): number {
  const lists = kept.filter(
    ({ type, element }) => type === 'list' && page.of(element).links >= element.childElementCount,
  );
  return lists.reduce((sum, { text }) => sum + widthOf(text), 0);
}

/** Text of the longest stretch of chosen paragraphs without a heading or anything else shown between them. */
function longestRun(
  candidates: readonly Candidate[],
  widths: readonly number[],
  isShown: readonly boolean[],
  isKept: readonly boolean[],
  isProse: readonly boolean[],
): number {
  let [run, longest] = [0, 0];
  candidates.forEach(({ type }, i) => {
    if (!isShown[i]) return;
    if (isKept[i] && isProse[i]) run += widths[i]!;
    else if (type === 'heading' || !isKept[i]) run = 0;
    longest = Math.max(longest, run);
  });
  return longest;
}
