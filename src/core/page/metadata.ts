import { declaredByline } from './declared-byline.ts';
import { declaredTime } from './declared-time.ts';
import { headingsOf } from './headings.ts';
import { cleanHeadline } from './headline.ts';
import { isArticle, isPage, namesOf, type Thing, thingsIn, typesOf } from './json-ld.ts';
import { type PristineDom, pristineDom } from './pristine-dom.ts';
import { toIsoTime } from './time.ts';
import { namedInAddress, type Site, siteOf, withoutClaim } from './title-site.ts';

/** What a page says about itself. */
export interface Metadata {
  /** '' where the page names none. */
  title: string;
  byline?: string;
  /** For want of people as authors: an account, a team, or one whose name is the site's too. */
  standIn?: string;
  /** Whether it names its outlet as the author. */
  isByOutlet: boolean;
  siteName?: string;
  publishedTime?: string;
  modifiedTime?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  excerpt?: string;
  canonicalUrl?: string;
  /** Types the page declares: of its JSON-LD and `og:type`, lower case. */
  kinds: string[];
  /** Whether it says as publishing systems do that it is a post: by its address among the posts, or a name in its card for links. */
  isPost: boolean;
  /** The article's text as declared to machines; may hold markup. */
  articleBody?: string;
  /** Whether all can read it without paying, as declared. */
  isFree?: boolean;
  /** As declared. */
  wordCount?: number;
}

/** Reads JSON-LD, OpenGraph, other `<meta>`, and what is visible. Changes nothing. Never throws for page content. */
export function readMetadata(document: Document, url: string): Metadata {
  const dom = pristineDom(document);
  const meta = metaOf(dom, document);
  const things = thingsIn(dom.querySelectorAll(document, 'script[type*="ld+json"]').map((s) => dom.textContent(s)));
  const thing = things.find(isArticle) ?? {};
  const site = siteOf([], url);
  const siteName = siteNameOf(meta, thing, things, site);
  const title = titleOf(dom, document, meta, thing, siteName, url);
  const about = [...things.filter(isArticle), ...things.filter((other) => isPage(other) && !isArticle(other))];
  const { byline, otherwise, isByOutlet } = declaredByline(dom, document, meta, about, things, siteName);
  const publishedTime = declaredTime(dom, document, meta, about, url);
  const modifiedTime = toIsoTime(namesOf(thing.dateModified)[0] ?? meta.get('article:modified_time') ?? '');
  const root = dom.documentElement(document);
  const lang = (root && dom.getAttribute(root, 'lang')) || namesOf(thing.inLanguage)[0] || meta.get('og:locale');
  const body = dom.body(document);
  const dir = [root, body].map((element) => element && dom.getAttribute(element, 'dir')?.toLowerCase()).find(Boolean);
  const excerpt = meta.get('og:description') ?? meta.get('description');
  const articleBody = namesOf(thing.articleBody ?? thing.text)[0];
  const canonicalUrl = canonicalOf(dom, document, meta, url);
  return {
    title,
    ...(byline && { byline }),
    ...(otherwise && { standIn: otherwise }),
    isByOutlet,
    ...(siteName && { siteName: withoutClaim(siteName, site) }),
    ...(publishedTime && { publishedTime }),
    ...(modifiedTime && { modifiedTime }),
    ...(lang && /^[a-z]{2,3}([-_]|$)/i.test(lang) && { lang: lang.replace(/_/g, '-').slice(0, 35) }),
    ...((dir === 'rtl' || dir === 'ltr') && { dir }),
    ...(excerpt && { excerpt }),
    ...(canonicalUrl && { canonicalUrl }),
    ...(articleBody && { articleBody }),
    ...extentOf(thing),
    isPost: isPost(dom, document, meta),
    kinds: [...things.flatMap(typesOf), meta.get('og:type') ?? ''].map((kind) => kind.toLowerCase()),
  };
}

/** WordPress links to a post's own data, but not so from a page; the first line of the card of a post is its author, of others a price or a time. */
const isPost = (dom: PristineDom, document: Document, meta: ReadonlyMap<string, string>): boolean =>
  /^\D+$/.test(meta.get('twitter:data1') ?? '') ||
  dom.querySelectorAll(document, 'link[href*="/wp/v2/posts/"]').length > 0;

function extentOf(thing: Thing): Pick<Metadata, 'isFree' | 'wordCount'> {
  const free = [thing.isAccessibleForFree, ...[thing.hasPart].flat().map((part) => Object(part).isAccessibleForFree)];
  const said = free.map((value) => String(value).replace(/^.*\//, '').toLowerCase());
  const wordCount = Number(thing.wordCount);
  return {
    ...(said.includes('false') ? { isFree: false } : said[0] === 'true' && { isFree: true }),
    ...(wordCount > 0 && wordCount < 1e6 && { wordCount }),
  };
}

/** Given once for each author. */
const REPEATED = new Set(['citation_author', 'citation_authors', 'dc.creator', 'dcterms.creator', 'author']);

/** The page's `<meta>` by property or name, lower case; the first of a name counts, but for authors. */
function metaOf(dom: PristineDom, document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of dom.querySelectorAll(document, 'meta[content]')) {
    const content = (dom.getAttribute(element, 'content') ?? '').replace(/\s+/g, ' ').trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = dom.getAttribute(element, attribute)?.trim().toLowerCase();
      if (!name || !content || content.length > 4999) continue;
      const before = meta.get(name);
      if (before === undefined) meta.set(name, content);
      else if (REPEATED.has(name) && before.length < 5000) meta.set(name, `${before}; ${content}`);
    }
  }
  return meta;
}

/** What it calls itself; else of those that publish it the one whose address it is. */
function siteNameOf(
  meta: Map<string, string>,
  thing: Thing,
  things: readonly Thing[],
  address: Site,
): string | undefined {
  const site = things.find((other) => typesOf(other).includes('WebSite'));
  const names = [namesOf(thing.publisher)[0], namesOf(site?.name)[0], meta.get('application-name')].filter(
    (name) => name !== undefined,
  );
  return meta.get('og:site_name') ?? namedInAddress(names, address) ?? names[0];
}

function titleOf(
  dom: PristineDom,
  document: Document,
  meta: Map<string, string>,
  thing: Thing,
  siteName: string | undefined,
  url: string,
): string {
  const headings = headingsOf(dom, document, url);
  const documentTitle = dom.querySelectorAll(document, 'title').map((element) => dom.textContent(element))[0] ?? '';
  const declared = [meta.get('og:title'), namesOf(thing.headline)[0], meta.get('twitter:title'), meta.get('dc.title')];
  return cleanHeadline({ headings, documentTitle, declared, siteName, url });
}

function canonicalOf(dom: PristineDom, document: Document, meta: Map<string, string>, url: string): string | undefined {
  const link = dom.querySelectorAll(document, 'link[rel~="canonical"][href]')[0];
  const href = (link && dom.getAttribute(link, 'href')) ?? meta.get('og:url');
  if (!href) return undefined;
  try {
    const address = new URL(href, url);
    return /^https?:$/.test(address.protocol) ? address.href : undefined;
  } catch {
    // Not an address: the page names none.
    return undefined;
  }
}
