interface Sources {
  /** First-level headings as shown, in page order. */
  headings: readonly string[];
  documentTitle: string;
  /** What the page declares, surest first. */
  declared: readonly (string | undefined)[];
  siteName: string | undefined;
}

const SEPARATOR = /\s+[|\-–—·•»:]+\s+|\s*[|»]\s*/;

/**
 * The headline without the site's name. A first-level heading that a declared title repeats is surest, as the reader sees it;
 * then the only such heading, unless it is the site's name; then declared titles, then the document's. '' where the page has none.
 */
export function cleanHeadline({ headings, documentTitle, declared, siteName }: Sources): string {
  const titles = [...declared, documentTitle].map((title) => tidy(title ?? '')).filter((title) => title !== '');
  const site = siteName ? fold(siteName) : '';
  const shown = headings.map(tidy).filter((heading) => heading.length > 3 && fold(heading) !== site);
  const repeated = shown.find((heading) => words(heading) > 2 && titles.some((title) => contains(title, heading)));
  if (repeated) return withoutSite(repeated, siteName, false);
  const title = titles[0] ? withoutSite(titles[0], siteName) : '';
  const alike = shown.filter((heading) => words(heading) >= 3 && share(heading, titles.join(' ')) >= 0.4);
  return alike[0] ?? (title || shown[0] || '');
}

/** Longer titles are none. The cut comes first: looking for the end of a tag in megabytes takes minutes. Characters. */
const LONGEST = 2000;

/** The sign beside a heading that gives its address. */
const ANCHOR_SIGN = /\s*[¶§🔗]\s*$/u;

const tidy = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/[ \t\n\r\f\u00A0]+/g, ' ')
    .replace(ANCHOR_SIGN, '')
    .trim()
    .slice(0, 500);
/** Words; where a script sets no spaces, pairs of characters. */
const words = (text: string): number =>
  text.split(' ').length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0) / 2;
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const contains = (title: string, heading: string): boolean => fold(title).includes(fold(heading));

/** Part of the first text's words that the second has. */
function share(text: string, other: string): number {
  const have = new Set(fold(other).split(' '));
  const all = fold(text).split(' ');
  return all.filter((word) => have.has(word)).length / all.length;
}

/** `guess`: a short last part counts as the site's name though the page does not say so. */
function withoutSite(title: string, siteName: string | undefined, guess = true): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1]!;
  if (last === '') return title;
  const site = siteName ? fold(siteName) : undefined;
  const isSite = site !== undefined && (fold(last).includes(site) || site.includes(fold(last)));
  const isShortTail = guess && words(last) <= 3 && words(title) - words(last) >= 4 && /\s[|»]\s*|\s[-–—]\s/.test(title);
  if (!isSite && !isShortTail) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—·•»:]+$/, '') || title;
}
