import { widthOf } from '../../content/text.ts';
import type { PageIndex } from '../page-index.ts';
import { type AddressFeatures, addressFeatures } from './address-features.ts';
import type { Candidate } from './candidate.ts';
import { type LayoutFeatures, layoutFeatures } from './layout-features.ts';
import { endsInStop } from './text-features.ts';
import { type Wording, wordingOf } from './wording.ts';

/** What a page says of itself that tells its kind, and what a rule took of it. */
export interface PageFacts {
  url: string;
  /** Whether the reader asked for it, rather than that it is to be cleaned by itself. */
  isAsked?: boolean;
  /** Types it declares, lower case: of JSON-LD and `og:type`. */
  kinds: readonly string[];
  /** Whether its publishing system says that it is a post. */
  isPost: boolean;
  hasByline: boolean;
  isEnglish: boolean;
  /** A byline and a day that it shows around its headline; asked for only where it declares none. */
  showsByline: boolean;
  showsDate: boolean;
  /** Whether its canonical address is its site's front page. */
  isFront: boolean;
  /** Text of other stories under a heading that says so. Characters. */
  stories: number;
}

/** Shorter paragraphs are captions and teasers; shorter lines are labels. Characters. */
const PROSE = 80;
const LABEL = 40;
/** The longest stretch of paragraphs on a page of teasers. Characters. */
const TEASER = 300;
const PRICE = /[$€£¥]\s?\d|\d\s?(?:€|usd|eur)/i;
/**
 * What tells a page with an article from one of links, wares or services. Flags are 1 or 0, counts are as they are, shares are of 1, sizes are
 * logarithms.
 */
export interface PageFeatures extends AddressFeatures, LayoutFeatures, Wording {
  /** Whether its wording tells anything: see `wordingOf`. */
  isEnglish: number;
  /** A day or byline that the page shows and does not declare. */
  seenDate: number;
  seenByline: number;
  /** Declared: a product; an article, by OpenGraph and by JSON-LD; by the latter something, but no article; a post; the site's front page as its address. */
  productKind: number;
  ogArticle: number;
  newsKind: number;
  otherKind: number;
  post: number;
  front: number;
  /** The chosen text without headings, its paragraphs, those for each element that holds some: an article's stand together, cards' apart. */
  chosen: number;
  paragraphs: number;
  perContainer: number;
  /** For each chosen paragraph: those that end as sentences do, short lines left out, headings that are links. */
  stopped: number;
  labels: number;
  linkedHeadings: number;
  /** The last where the longest stretch of paragraphs is no longer than a teaser; else none. */
  teasers: number;
  /** Digits for each thousand characters; blocks with a price; other stories that a rule took, for each chosen character. */
  digits: number;
  prices: number;
  stories: number;
  /** Part of the chosen text in lists with a link for each item: results, a directory. */
  linkedLists: number;
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
  const kept = candidates.filter((_, i) => isKept[i]);
  const chosen = candidates.reduce((sum, { type }, i) => sum + (isKept[i] && type !== 'heading' ? widths[i]! : 0), 0);
  const paragraphs = candidates.filter((_, i) => isKept[i] && isProse[i]);
  const each = 1 + paragraphs.length;
  const containers = new Set(paragraphs.map(({ element }) => element.parentElement));
  const linked = linkedHeadings(candidates, isKept) / each;
  const labels =
    shown.filter(({ text }) => text.length < LABEL).length - kept.filter(({ text }) => text.length < LABEL).length;
  const text = paragraphs.map((paragraph) => paragraph.text).join(' ');
  return {
    isEnglish: Number(facts.isEnglish),
    ...declaredBy(facts),
    ...addressFeatures(facts.url),
    ...layoutFeatures(page),
    chosen: Math.log1p(chosen),
    paragraphs: paragraphs.length,
    perContainer: containers.size > 0 ? paragraphs.length / containers.size : 0,
    stopped: paragraphs.filter((paragraph) => endsInStop(paragraph.text)).length / each,
    labels: labels / each,
    linkedHeadings: linked,
    teasers: longestRun(candidates, widths, isShown, isKept, isProse) < TEASER ? linked : 0,
    digits: (text.match(/\d/g)?.length ?? 0) / (1 + text.length / 1000),
    prices: shown.filter((block) => block.text.length < 400 && PRICE.test(block.text)).length,
    stories: facts.stories / (chosen + 100),
    linkedLists: chosen > 0 ? linkedLists(page, kept) / chosen : 0,
    ...wordingOf(
      page.title,
      shown.filter(({ type }) => type === 'heading').map((heading) => heading.text),
      // In other languages it tells nothing.
      facts.isEnglish ? kept.map((block) => block.text) : [],
      each,
    ),
  };
}

function declaredBy({ kinds, isPost, showsByline, showsDate, isFront }: PageFacts) {
  const isNews = kinds.slice(0, -1).some((kind) => /article|posting|report/.test(kind));
  return {
    seenDate: Number(showsDate),
    seenByline: Number(showsByline),
    productKind: Number(kinds.some((kind) => kind.startsWith('product'))),
    // The last is OpenGraph's.
    ogArticle: Number(kinds.at(-1) === 'article'),
    newsKind: Number(isNews),
    otherKind: Number(kinds.length > 1 && !isNews),
    post: Number(isPost),
    front: Number(isFront),
  };
}

function linkedHeadings(candidates: readonly Candidate[], isKept: readonly boolean[]): number {
  const span = candidates.slice(isKept.indexOf(true), isKept.lastIndexOf(true) + 1);
  return span.filter(({ type, taken, text, linkText }) => type === 'heading' && !taken && linkText * 2 > text.length)
    .length;
}

function linkedLists(page: PageIndex, kept: readonly Candidate[]): number {
  const lists = kept.filter(({ type, element }) => type === 'list' && isOfLinks(page, element));
  return lists.reduce((sum, { text }) => sum + widthOf(text), 0);
}

/** Whether it has a link for each item, and most items begin with theirs: an entry of a bibliography ends with its links. */
function isOfLinks(page: PageIndex, list: Element): boolean {
  if (page.of(list).links < list.childElementCount) return false;
  const beginning = [...list.children].filter((item) => {
    const link = [...item.querySelectorAll('a')].find((one) => page.of(one).text > 0);
    return link !== undefined && page.text(item).startsWith(page.text(link));
  });
  return beginning.length * 2 > list.childElementCount;
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
