import { EAST_ASIAN, fold, words } from './title-words.ts';

/** Where a script sets no spaces, none stand around a dash either. */
const CLOSE_DASH = `(?<=[${EAST_ASIAN}」』》）！？])[-_](?=[${EAST_ASIAN}])`;
/** What stands between a headline and the name of a site: the last and the first of it in a title. */
const SEPARATOR = `(\\s+[-|–—·•»«›:~/]+\\s+|\\s*[|｜│»]\\s*|:\\s+|${CLOSE_DASH})`;
const LAST = new RegExp(`^(.*\\S)(?<!\\s[-–—:])${SEPARATOR}(\\S.*)$`);
const FIRST = new RegExp(`^(\\S.*?)${SEPARATOR}(\\S.*)$`);

/** An outlet's name after a dash without spaces, in `words`: six characters. */
const LONGEST_CLOSE_NAME = 4;

/** How a title is told from the name of its site. */
export interface Site {
  /** Names of the site, folded. */
  names: readonly string[];
  /** Labels of its host, without the last and without spaces or hyphens ("hillgazette"): such as may be a name, and all of them. */
  host: readonly string[];
  labels: readonly string[];
  /** The host as it stands in the address: "blog.hillgazette.com". */
  address: string;
}

export function siteOf(names: readonly string[], url: string): Site {
  const address = URL.canParse(url) ? new URL(url).hostname : '';
  const labels = address.split('.').slice(0, -1);
  const host = labels
    .filter((label) => label.length > 3 && label !== 'blog' && label !== 'news')
    .map((label) => label.replaceAll('-', ''));
  return { names, host, labels, address: address.replace(/^www\./, '') };
}

/** The whole part, or most of it, is the site's name, as declared or as in its address. */
function isSite(part: string, { names, host, address }: Site): boolean {
  const folded = fold(part);
  const isName = names.some(
    (name) =>
      folded === name ||
      name.startsWith(`${folded} `) ||
      ((folded.startsWith(`${name} `) || folded.endsWith(` ${name}`)) && words(folded) <= words(name) + 3),
  );
  return isName || host.includes(bare(folded)) || folded === fold(address);
}

const BAR = /[|｜│»]/;
/** Longest name that begins with a label of the host, in words; shortest such label, and shortest initials that are one, in letters. */
const OWNER = { words: 5, label: 5, initials: 3 };

/** Words such as "of" and "the" may be left out of initials. Letters. */
const LITTLE = 3;

/** Behind a bar, whose site it is: "Hill Gazette Online" of hillgazette.com, "Office of Mill Affairs" of oma.gov. */
function isOwner(part: string, { host, labels }: Site): boolean {
  const all = fold(part).split(' ');
  if (all.length > OWNER.words) return false;
  const initials = [all, all.filter((word) => word.length > LITTLE)].map((some) =>
    some.map((word) => word[0]).join(''),
  );
  const starts = all.map((_, i) => all.slice(0, i + 1).join(''));
  return (
    host.some((label) => label.length >= OWNER.label && starts.includes(label)) ||
    initials.some((letters) => letters.length >= OWNER.initials && labels.includes(letters))
  );
}

/** The one of some names that the site's address spells out. */
export const namedInAddress = (names: readonly string[], { host }: Site): string | undefined =>
  names.find((name) => host.includes(bare(fold(name))));

/** A site's name without the claim that stands beside it, where the address tells which of the two is the name. */
export const withoutClaim = (name: string, site: Site): string =>
  namedInAddress(
    name.split(new RegExp(SEPARATOR)).filter((_, i) => i % 2 === 0),
    site,
  )?.trim() ?? name;

/** Without what names and addresses of one site differ by. */
const bare = (folded: string): string => folded.replace(/^(?:the|www) | (?:com|org|net)$/g, '').replaceAll(' ', '');

/**
 * Takes the site's name off, before and after the headline, and a section after it ("| Hill Gazette | Home"). `guess`: a short last part
 * counts as the site's name though the page does not say so: after a bar, or after a dash too.
 */
export function withoutSite(title: string, site: Site, guess: 'bar' | 'any'): string {
  let rest = title.toLowerCase().startsWith(`${site.address} `)
    ? title.slice(site.address.length + 1).replace(/^[-|–—·»:]+\s+/, '')
    : title;
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
  const isSetOff = (guess === 'any' && rest === title ? /[|｜│»–—_-]/ : BAR).test(separator);
  const isName = words(last) <= (/^[-_]$/.test(separator) ? LONGEST_CLOSE_NAME : 3) && words(before) >= 3;
  return isSetOff && isName ? before : rest;
}
