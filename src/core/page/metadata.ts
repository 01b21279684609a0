import { cleanByline } from './byline.ts';
import { cleanHeadline } from './headline.ts';
import { isArticle, namesOf, type Thing, thingsIn, typesOf } from './json-ld.ts';
import { type PristineDom, pristineDom } from './pristine-dom.ts';
import { toIsoTime } from './time.ts';

/** What a page says about itself. */
export interface Metadata {
  /** '' where the page names none. */
  title: string;
  byline?: string;
  siteName?: string;
  publishedTime?: string;
  modifiedTime?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  excerpt?: string;
  canonicalUrl?: string;
  /** Types the page declares: of its JSON-LD and `og:type`, lower case. */
  kinds: string[];
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
  const siteName = siteNameOf(meta, thing, things);
  const title = titleOf(dom, document, meta, thing, siteName);
  const byline = bylineOf(dom, document, meta, thing, siteName);
  const publishedTime = publishedOf(dom, document, meta, thing);
  const modifiedTime = toIsoTime(namesOf(thing.dateModified)[0] ?? meta.get('article:modified_time') ?? '');
  const root = dom.documentElement(document);
  const lang = (root && dom.getAttribute(root, 'lang')) || namesOf(thing.inLanguage)[0] || meta.get('og:locale');
  const dir = root && dom.getAttribute(root, 'dir')?.toLowerCase();
  const excerpt = meta.get('og:description') ?? meta.get('description');
  const articleBody = namesOf(thing.articleBody ?? thing.text)[0];
  const canonicalUrl = canonicalOf(dom, document, meta, url);
  return {
    title,
    ...(byline && { byline }),
    ...(siteName && { siteName }),
    ...(publishedTime && { publishedTime }),
    ...(modifiedTime && { modifiedTime }),
    ...(lang && /^[a-z]{2,3}([-_]|$)/i.test(lang) && { lang: lang.replace(/_/g, '-').slice(0, 35) }),
    ...((dir === 'rtl' || dir === 'ltr') && { dir }),
    ...(excerpt && { excerpt }),
    ...(canonicalUrl && { canonicalUrl }),
    ...(articleBody && { articleBody }),
    ...extentOf(thing),
    kinds: [...things.flatMap(typesOf), meta.get('og:type') ?? ''].map((kind) => kind.toLowerCase()),
  };
}

function extentOf(thing: Thing): Pick<Metadata, 'isFree' | 'wordCount'> {
  const free = [thing.isAccessibleForFree, ...[thing.hasPart].flat().map((part) => Object(part).isAccessibleForFree)];
  const said = free.map((value) => String(value).replace(/^.*\//, '').toLowerCase());
  const wordCount = Number(thing.wordCount);
  return {
    ...(said.includes('false') ? { isFree: false } : said[0] === 'true' && { isFree: true }),
    ...(wordCount > 0 && wordCount < 1e6 && { wordCount }),
  };
}

/** The page's `<meta>` by property or name, lower case; the first of a name counts. */
function metaOf(dom: PristineDom, document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of dom.querySelectorAll(document, 'meta[content]')) {
    const content = (dom.getAttribute(element, 'content') ?? '').replace(/\s+/g, ' ').trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = dom.getAttribute(element, attribute)?.trim().toLowerCase();
      if (name && content && content.length < 5000 && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

function siteNameOf(meta: Map<string, string>, thing: Thing, things: readonly Thing[]): string | undefined {
  const site = things.find((other) => typesOf(other).includes('WebSite'));
  return (
    meta.get('og:site_name') ?? namesOf(thing.publisher)[0] ?? namesOf(site?.name)[0] ?? meta.get('application-name')
  );
}

function titleOf(
  dom: PristineDom,
  document: Document,
  meta: Map<string, string>,
  thing: Thing,
  siteName: string | undefined,
): string {
  const headings = dom.querySelectorAll(document, 'h1').map((h1) => dom.textContent(h1));
  const documentTitle = dom.querySelectorAll(document, 'title').map((element) => dom.textContent(element))[0] ?? '';
  const declared = [meta.get('og:title'), namesOf(thing.headline)[0], meta.get('twitter:title'), meta.get('dc.title')];
  return cleanHeadline({ headings, documentTitle, declared, siteName });
}

/** What a card for Twitter gives under such a label. */
function labelled(meta: Map<string, string>, label: RegExp): string | undefined {
  const number = ['1', '2'].find((n) => label.test(meta.get(`twitter:label${n}`) ?? ''));
  return number && meta.get(`twitter:data${number}`);
}

const BYLINE_PLACES = ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]', '[rel~="author"]'];

function bylineOf(
  dom: PristineDom,
  document: Document,
  meta: Map<string, string>,
  thing: Thing,
  siteName: string | undefined,
): string | undefined {
  const declared = [
    namesOf(thing.author),
    [meta.get('author')],
    [meta.get('article:author')],
    [meta.get('parsely-author')],
    [meta.get('sailthru.author')],
    [meta.get('dc.creator')],
    [meta.get('byl')],
    [labelled(meta, /^(?:written by|author|verfasst von|écrit par|escrito por|scritto da)$/i)],
  ];
  for (const names of declared) {
    const byline = cleanByline(names, siteName);
    if (byline) return byline;
  }
  for (const place of BYLINE_PLACES) {
    const names = dom
      .querySelectorAll(document, place)
      .slice(0, 4)
      .map((element) => dom.textContent(element));
    const byline = cleanByline(
      names.filter((name) => name.length < 150),
      siteName,
    );
    if (byline) return byline;
  }
  return undefined;
}

function publishedOf(
  dom: PristineDom,
  document: Document,
  meta: Map<string, string>,
  thing: Thing,
): string | undefined {
  const times = dom.querySelectorAll(document, '[itemprop="datePublished"], time[pubdate], abbr.published');
  const candidates = [
    namesOf(thing.datePublished)[0],
    meta.get('article:published_time'),
    meta.get('og:published_time'),
    meta.get('datepublished'),
    meta.get('parsely-pub-date'),
    meta.get('sailthru.date'),
    meta.get('dc.date.issued'),
    meta.get('dc.date'),
    meta.get('date'),
    meta.get('pubdate'),
    meta.get('publishdate'),
    ...times.map(
      (time) =>
        ['datetime', 'content', 'title'].map((name) => dom.getAttribute(time, name)).find((value) => value !== null) ??
        dom.textContent(time),
    ),
    namesOf(thing.dateCreated)[0],
  ];
  for (const candidate of candidates) {
    const time = candidate && toIsoTime(candidate);
    if (time) return time;
  }
  return undefined;
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
