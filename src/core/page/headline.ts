import type { Heading } from './headings.ts';
import { toIsoTime } from './time.ts';
import { siteOf, withoutSite } from './title-site.ts';
import { fold, share, words } from './title-words.ts';
import { withCharacters } from './with-characters.ts';

interface Sources {
  /** First-level headings as shown, in page order. */
  headings: readonly Heading[];
  documentTitle: string;
  /** What the page declares, surest first. */
  declared: readonly (string | undefined)[];
  siteName: string | undefined;
  /** The page's address. */
  url: string;
}

/**
 * The headline without the site's name. A first-level heading that a declared title repeats is surest, as the reader sees it;
 * then the only such heading, unless it is the site's name; then declared titles, then the document's. '' where the page has none.
 */
export function cleanHeadline({ headings, documentTitle, declared, siteName, url }: Sources): string {
  const titles = [...declared.map((title) => tidy(withoutMarkup(title ?? ''))), tidy(documentTitle)].filter(
    (title) => title !== '',
  );
  const home = headings.flatMap(({ isHome, text }) => (isHome ? [fold(text)] : []));
  const sites = [...(siteName ? [fold(siteName)] : []), ...home].filter((site) => site !== '');
  const site = siteOf(sites, url);
  const cut = (title: string, guess: 'bar' | 'any'): string => withoutSite(title, site, guess);
  const shown = headings
    .map(({ text }) => tidy(withCharacters(text)))
    .filter((heading) => heading.length > 3 && !sites.includes(fold(heading)));
  const cutTitles = titles.map((title) => cut(title, 'any'));
  const repeated = shown.find((heading) => words(heading) > 2 && titles.some((title) => contains(title, heading)));
  if (repeated) return inMixedCase(cut(repeated, 'bar'), cutTitles);
  const heading = mostAlike(shown, titles);
  if (heading !== undefined) return inMixedCase(withoutDay(withoutSource(heading, cutTitles), cutTitles), cutTitles);
  return cutTitles[0] || shown[0] || headings.map(({ text }) => tidy(text)).find((text) => text !== '') || '';
}

/** The heading that says most in the words of the titles. One of two words has to stand alone, say nothing else and be no part of a title. */
function mostAlike(shown: readonly string[], titles: readonly string[]): string | undefined {
  const said = titles.join(' ');
  const [only] = shown;
  if (shown.length === 1 && words(only!) === 2 && share(only!, said) === 1)
    return titles.some((title) => contains(title, only!)) ? undefined : only;
  const alike = shown.filter((heading) => words(heading) >= 3 && isAlike(heading, said));
  if (shown.length === 1) return alike[0];
  const shares = alike.map((heading) => share(heading, said, TELLING));
  const most = Math.max(0, ...shares);
  return most >= MOST_ALIKE ? alike[shares.indexOf(most)] : undefined;
}

/** Two words and more in common, a good part of the heading's. */
function isAlike(heading: string, said: string): boolean {
  const part = share(heading, said);
  return part >= ALIKE && part * fold(heading).split(' ').length >= 2;
}

/** Part of a heading's words that titles have, too, where both are of one story; among several headings, of those that tell. */
const ALIKE = 0.3;
const MOST_ALIKE = 0.4;
/** Shorter words tell little, where there are others. Letters. */
const TELLING = 4;

/** A heading may hold, behind the headline, the address that a story is from and how many answers it has. */
function withoutSource(heading: string, titles: readonly string[]): string {
  const title = titles.find((one) => words(one) > 3 && heading.startsWith(one));
  return title && SOURCE.test(heading.slice(title.length)) ? title : heading;
}

const SOURCE = /^(?:\s*\((?:[\w-]{1,40}\.)+\w{2,20}\))?(?:\s+\d{1,5})?$/;

/** A heading may hold the day or, in one line of its own, the subject before the headline. */
function withoutDay(heading: string, titles: readonly string[]): string {
  const title = titles.find((one) => words(one) > 1 && heading.endsWith(` ${one}`));
  const before = title && heading.slice(0, -title.length).trim();
  if (!title || !before) return heading;
  return toIsoTime(before) || (words(title) > 3 && KICKER.test(before)) ? title : heading;
}

/** A word or a few without a mark behind them, which no article is. */
const KICKER = /^\p{Lu}[^:.,]{3,38}[\p{L}\d]$/u;

/** A headline shown in capitals as a title writes it, with a word more or less. */
const inMixedCase = (headline: string, titles: readonly string[]): string =>
  headline === headline.toUpperCase() && headline !== headline.toLowerCase()
    ? (titles.find(
        (title) => title !== title.toUpperCase() && share(headline, title) >= SAME && share(title, headline) >= SAME,
      ) ?? headline)
    : headline;

/** Part of the words of either that the other has, where both are one headline. */
const SAME = 0.8;

/** Longer titles are none. The cut comes first: looking for the end of a tag in megabytes takes minutes. Characters. */
const LONGEST = 2000;

/** The sign beside a heading that gives its address. */
const ANCHOR_SIGN = /(?<!\s)\s*[¶§🔗]\s*$/u;

/** What some pages write before their titles, unseen or not. */
const LABEL = /^(?:title|headline|blog|blog post|article):\s*(?=\S)/i;

const tidy = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/[ \t\n\r\f\u00A0]+/g, ' ')
    .replace(ANCHOR_SIGN, '')
    .trim()
    .replace(LABEL, '')
    .slice(0, 500);

/** What pages write to machines has tags in it, and characters written out twice. */
function withoutMarkup(text: string): string {
  const plain = text
    .slice(0, LONGEST)
    .replace(
      /<\/?(?:a|abbr|b|br|cite|code|del|em|font|i|ins|mark|p|q|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/gi,
      '',
    );
  return withCharacters(plain);
}

const contains = (title: string, heading: string): boolean => fold(title).includes(fold(heading));
