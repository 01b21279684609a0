import { type NumberedAddress, numberedAddresses } from './page-number.ts';
import { type PristineDom, pristineDom } from './pristine-dom.ts';

/** The page on which an article goes on. */
export interface NextPage {
  /** Absolute http(s) address of the same host. */
  url: string;
  /** Its number, from 2. */
  number: number;
  /** The highest number that the page links to. */
  last: number;
}

/** A link as far as it tells of pages. */
interface PageLink {
  url: string;
  text: string;
  /** Whether its author says that it leads to what comes next. */
  isNext: boolean;
  /** Whether it stands among others of its kind. */
  isInList: boolean;
}

/** Words of a link that are a page's number, with little around it: "2", "Page 2", "2 of 5". */
const LONGEST_NUMBER_TEXT = 24;
const ARROW = /^[\s›»>→▶▸❯⟩]+$/u;
const PAGES = /pagin|pager|page-?(?:nav|links|numbers|list)|pages/i;
const COMMENTS = /comment|respond|disqus|kommentar/i;
/** Elements around a link that may say what it is among. */
const AROUND = 4;
const MOST_LINKS = 5000;

/**
 * The next page of the same article: the same address with the next number, as `rel=next`, a numbered list of pages or an arrow leads there. Never the next
 * story, which `rel=next` often means, nor a page of comments or of an archive. `body` is the copy of what the page shows. Absent where the article ends here.
 * Changes nothing; never throws for page content.
 */
export function findNextPage(document: Document, body: Element, url: string): NextPage | undefined {
  const heres = numberedAddresses(url);
  if (heres.length === 0) return undefined;
  const links = [...declaredNext(pristineDom(document), document, url), ...linksIn(body, commonBeginning(heres))];
  const addresses = links.flatMap((link) => numberedAddresses(link.url).map((address) => ({ link, ...address })));
  for (const here of heres) {
    const same = addresses.filter(({ stem, kind }) => stem === here.stem && fits(kind, here.kind));
    // A bare number in the address may be a story's. Of pages the first is linked to as well.
    const isBare = here.kind === 'folder' || here.kind === 'suffix';
    if (isBare && !same.some(({ link, kind }) => kind === 'first' && /^\s*1\s*$/.test(link.text))) continue;
    const next = same.find(
      ({ link, number, kind }) =>
        number === here.number + 1 && kind !== 'first' && leadsOn(link, number, kind === 'suffix'),
    );
    if (next && new URL(next.link.url).host === new URL(url).host) {
      const numbers = same.filter(({ link, number }) => saysNumber(link.text, number)).map(({ number }) => number);
      return { url: next.link.url, number: next.number, last: Math.max(next.number, ...numbers) };
    }
  }
  return undefined;
}

/** The page at hand may be the first, whose address says no number; others are told alike. */
const fits = (kind: string, here: string): boolean => kind === here || kind === 'first' || here === 'first';

function leadsOn({ text, isNext, isInList }: PageLink, number: number, isSuffix: boolean): boolean {
  if (saysNumber(text, number)) return true;
  // "story-2" may be another story of that name.
  return !isSuffix && (isNext || ((isInList || text === '') && text.length <= LONGEST_NUMBER_TEXT) || ARROW.test(text));
}

const saysNumber = (text: string, number: number): boolean =>
  text.length <= LONGEST_NUMBER_TEXT && (text.match(/\d+/g) ?? [])[0] === String(number);

/** What the page's head says comes next. */
function declaredNext(dom: PristineDom, document: Document, url: string): PageLink[] {
  return dom.querySelectorAll(document, 'link[rel~="next"][href]').flatMap((link): PageLink[] => {
    const href = dom.getAttribute(link, 'href') ?? '';
    return URL.canParse(href, url) ? [{ url: new URL(href, url).href, text: '', isNext: true, isInList: false }] : [];
  });
}

/** What every page's address begins with after its protocol: most links are told apart by that alone, without being taken apart. */
const commonBeginning = (heres: readonly NumberedAddress[]): string =>
  heres
    .map(({ stem }) => `//${stem.replace(/\?.*$/, '').replace(/\.[a-z]{2,5}$/i, '')}`)
    .sort((a, b) => a.length - b.length)[0] ?? '';

function linksIn(body: Element, beginning: string): PageLink[] {
  return [...body.getElementsByTagName('a')].slice(0, MOST_LINKS).flatMap((link): PageLink[] => {
    const href = link.getAttribute('href');
    if (!href?.startsWith(beginning, href.indexOf('//'))) return [];
    const names = namesAround(link);
    if (COMMENTS.test(names)) return [];
    const text = link.textContent.replace(/\s+/g, ' ').trim() || (link.getAttribute('aria-label') ?? '').trim();
    const isNext = /(?:^|\s)next(?:\s|$)/i.test(link.getAttribute('rel') ?? '');
    return [{ url: href, text, isNext, isInList: PAGES.test(names) }];
  });
}

function namesAround(link: Element): string {
  const names: string[] = [];
  let element: Element | null = link;
  for (let i = 0; element && i <= AROUND; i++, element = element.parentElement) {
    for (const name of ['class', 'id', 'role', 'aria-label']) names.push(element.getAttribute(name) ?? '');
  }
  return names.join(' ');
}
