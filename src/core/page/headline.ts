import { BETWEEN_WORDS } from '../content/text.ts';
import type { Heading } from './headings.ts';
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
  const cut = (title: string, guess: 'bar' | 'any'): string =>
    withoutSite(title, { names: sites, host: hostOf(url) }, guess);
  const shown = headings
    .map(({ text }) => tidy(text))
    .filter((heading) => heading.length > 3 && !sites.includes(fold(heading)));
  const repeated = shown.find((heading) => words(heading) > 2 && titles.some((title) => contains(title, heading)));
  if (repeated)
    return inMixedCase(
      cut(repeated, 'bar'),
      titles.map((title) => cut(title, 'any')),
    );
  const title = titles[0] ? cut(titles[0], 'any') : '';
  const alike = shown.filter((heading) => words(heading) >= 3 && share(heading, titles.join(' ')) >= 0.4);
  return alike[0] ?? (title || shown[0] || headings.map(({ text }) => tidy(text)).find((text) => text !== '') || '');
}

/** A headline shown in capitals as a title writes it. */
const inMixedCase = (headline: string, titles: readonly string[]): string =>
  headline === headline.toUpperCase() && headline !== headline.toLowerCase()
    ? (titles.find((title) => fold(title) === fold(headline)) ?? headline)
    : headline;

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

/** Part of the first text's words that the second has. */
function share(text: string, other: string): number {
  const have = new Set(fold(other).split(' '));
  const all = fold(text).split(' ');
  return all.filter((word) => have.has(word)).length / all.length;
}

/** The labels of a host, without the last and without spaces: "hillgazette". */
function hostOf(url: string): string[] {
  try {
    return new URL(url).hostname
      .split('.')
      .slice(0, -1)
      .filter((label) => label.length > 3 && label !== 'blog' && label !== 'news');
  } catch {
    // Not an address: nothing to tell by.
    return [];
  }
}

/** How a title is told from the name of its site. */
interface Site {
  /** Names of the site, folded. */
  names: readonly string[];
  host: readonly string[];
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

/** Without what names and addresses of one site differ by. */
const bare = (folded: string): string => folded.replace(/^(?:the|www) | (?:com|org|net)$/g, '').replaceAll(' ', '');

/**
 * Takes the site's name off, before and after the headline, and a section after it ("| Hill Gazette | Home"). `guess`: a short last part
 * counts as the site's name though the page does not say so: after a bar, or after a dash too.
 */
function withoutSite(title: string, site: Site, guess: 'bar' | 'any'): string {
  let rest = title;
  for (
    let [, before = '', , last = ''] = LAST.exec(rest) ?? [];
    before;
    [, before = '', , last = ''] = LAST.exec(rest) ?? []
  ) {
    const [, headline = '', , middle = ''] = LAST.exec(before) ?? [];
    const isSection = headline !== '' && words(last) <= 3 && isSite(middle, site);
    if (!isSite(last, site) && !isSection) break;
    rest = isSection ? headline : before;
  }
  const [, first = '', , after = ''] = FIRST.exec(rest) ?? [];
  if (words(after) >= 3 && (site.names.includes(fold(first)) || site.host.includes(bare(fold(first))))) rest = after;
  const [, before = '', separator = '', last = ''] = LAST.exec(rest) ?? [];
  const isSetOff = (guess === 'any' ? /[|»–—_-]/ : /[|»]/).test(separator);
  const isName = words(last) <= (/^[-_]$/.test(separator) ? LONGEST_CLOSE_NAME : 3) && words(before) >= 3;
  return rest === title && isSetOff && isName ? before : rest;
}
