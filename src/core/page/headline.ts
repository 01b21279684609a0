import { BETWEEN_WORDS } from '../content/text.ts';
import type { Heading } from './headings.ts';
import { toIsoTime } from './time.ts';
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

const EAST_ASIAN = '\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';
/** Letters of scripts that set no spaces between words. */
const UNSPACED = new RegExp(`[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff${EAST_ASIAN}]`, 'g');
/** Where a script sets no spaces, none stand around a dash either. */
const CLOSE_DASH = `(?<=[${EAST_ASIAN}」』》）！？])[-_](?=[${EAST_ASIAN}])`;
/** What stands between a headline and the name of a site: the last and the first of it in a title. */
const SEPARATOR = `(\\s+[-|–—·•»«:~/]+\\s+|\\s*[|»]\\s*|:\\s+|${CLOSE_DASH})`;
const LAST = new RegExp(`^(.*\\S)${SEPARATOR}(\\S.*)$`);
const FIRST = new RegExp(`^(\\S.*?)${SEPARATOR}(\\S.*)$`);

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
  const cut = (title: string, guess: 'bar' | 'any'): string => withoutSite(title, siteOf(sites, url), guess);
  const shown = headings
    .map(({ text }) => tidy(withCharacters(text)))
    .filter((heading) => heading.length > 3 && !sites.includes(fold(heading)));
  const cutTitles = titles.map((title) => cut(title, 'any'));
  const repeated = shown.find((heading) => words(heading) > 2 && titles.some((title) => contains(title, heading)));
  if (repeated) return inMixedCase(cut(repeated, 'bar'), cutTitles);
  const heading = mostAlike(shown, titles);
  if (heading !== undefined) return inMixedCase(withoutDay(heading, cutTitles), cutTitles);
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

/** A heading may hold the day before the headline. */
function withoutDay(heading: string, titles: readonly string[]): string {
  const title = titles.find((one) => words(one) > 1 && heading.endsWith(` ${one}`));
  return title && toIsoTime(heading.slice(0, -title.length).trim()) ? title : heading;
}

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

/** An outlet's name after a dash without spaces, in `words`: six characters. */
const LONGEST_CLOSE_NAME = 4;

/** Words; where a script sets no spaces, pairs of characters. */
const words = (text: string): number => text.split(' ').length + (text.match(UNSPACED)?.length ?? 0) / 2;
const fold = (text: string): string => text.toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
const contains = (title: string, heading: string): boolean => fold(title).includes(fold(heading));

/** Part of the first text's words that the second has; of those of so many letters, where there are any. */
function share(text: string, other: string, letters = 1): number {
  const have = new Set(fold(other).split(' '));
  const all = fold(text).split(' ');
  const long = all.filter((word) => word.length >= letters);
  const counted = long.length > 0 ? long : all;
  return counted.filter((word) => have.has(word)).length / counted.length;
}

/** How a title is told from the name of its site. */
interface Site {
  /** Names of the site, folded. */
  names: readonly string[];
  /** Labels of its host, without the last and without spaces ("hillgazette"): such as may be a name, and all of them. */
  host: readonly string[];
  labels: readonly string[];
  /** The host as it stands in the address: "blog.hillgazette.com". */
  address: string;
}

function siteOf(names: readonly string[], url: string): Site {
  const address = URL.canParse(url) ? new URL(url).hostname : '';
  const labels = address.split('.').slice(0, -1);
  const host = labels.filter((label) => label.length > 3 && label !== 'blog' && label !== 'news');
  return { names, host, labels, address: address.replace(/^www\./, '') };
}

/** The whole part, or most of it, is the site's name, as declared or as in its address. */
function isSite(part: string, { names, host }: Site): boolean {
  const folded = fold(part);
  const isName = names.some(
    (name) =>
      folded === name ||
      name.startsWith(`${folded} `) ||
      ((folded.startsWith(`${name} `) || folded.endsWith(` ${name}`)) && words(folded) <= words(name) + 3),
  );
  return isName || host.includes(bare(folded));
}

const BAR = /[|»]/;
/** Longest name that begins with a label of the host, in words; shortest such label, and shortest initials that are one, in letters. */
const OWNER = { words: 5, label: 5, initials: 3 };

/** Behind a bar, whose site it is: "Hill Gazette Online" of hillgazette.com, "Office of Mill Affairs" of oma.gov. */
function isOwner(part: string, { host, labels }: Site): boolean {
  const all = fold(part).split(' ');
  if (all.length > OWNER.words) return false;
  const initials = all.map((word) => word[0]).join('');
  const starts = all.map((_, i) => all.slice(0, i + 1).join(''));
  return (
    host.some((label) => label.length >= OWNER.label && starts.includes(label)) ||
    (initials.length >= OWNER.initials && labels.includes(initials))
  );
}

/** Without what names and addresses of one site differ by. */
const bare = (folded: string): string => folded.replace(/^(?:the|www) | (?:com|org|net)$/g, '').replaceAll(' ', '');

/**
 * Takes the site's name off, before and after the headline, and a section after it ("| Hill Gazette | Home"). `guess`: a short last part
 * counts as the site's name though the page does not say so: after a bar, or after a dash too.
 */
function withoutSite(title: string, site: Site, guess: 'bar' | 'any'): string {
  let rest = title.toLowerCase().startsWith(`${site.address} `) ? title.slice(site.address.length + 1) : title;
  for (
    let [, before = '', separator = '', last = ''] = LAST.exec(rest) ?? [];
    before;
    [, before = '', separator = '', last = ''] = LAST.exec(rest) ?? []
  ) {
    const [, headline = '', , middle = ''] = LAST.exec(before) ?? [];
    const isSection = headline !== '' && words(last) <= 3 && isSite(middle, site);
    if (!isSite(last, site) && !isSection && !(BAR.test(separator) && isOwner(last, site))) break;
    rest = isSection ? headline : before;
  }
  const [, first = '', , after = ''] = FIRST.exec(rest) ?? [];
  if (words(after) >= 3 && (site.names.includes(fold(first)) || site.host.includes(bare(fold(first))))) rest = after;
  const [, before = '', separator = '', last = ''] = LAST.exec(rest) ?? [];
  const isSetOff = (guess === 'any' && rest === title ? /[|»–—_-]/ : BAR).test(separator);
  const isName = words(last) <= (/^[-_]$/.test(separator) ? LONGEST_CLOSE_NAME : 3) && words(before) >= 3;
  return isSetOff && isName ? before : rest;
}
