import { isArticle, namesOf, type Thing } from './json-ld.ts';
import type { PristineDom } from './pristine-dom.ts';
import { dayInAddress, toIsoTime } from './time.ts';

/** Names of `<meta>` that tell when a page was published, surest first. */
const METAS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'date',
  'pubdate',
  'publishdate',
];
/** Others that say it in words of their own: `w-published-date`, `publish-date`, `cXenseParse:recs:publishtime`. */
const LIKE_PUBLISHED = /(?<!un)publish(?!er)|pub_?date/;

/**
 * When a page says to machines that it was published, surest source first. Where that is in universal time and the page's address names
 * the day before or after, the site counts its days elsewhere: the address's day then. `about`: the things
 * that are the article or its page. Absent where it says nothing. Never throws.
 */
export function declaredTime(
  dom: PristineDom,
  document: Document,
  meta: ReadonlyMap<string, string>,
  about: readonly Thing[],
  url: string,
): string | undefined {
  const times = dom.querySelectorAll(document, '[itemprop="datePublished"], time[pubdate], abbr.published');
  const candidates = [
    ...about.filter(isArticle).map((thing) => namesOf(thing.datePublished)[0]),
    ...METAS.map((name) => meta.get(name)),
    ...[...meta].flatMap(([name, content]) => (LIKE_PUBLISHED.test(name) ? [content] : [])),
    ...times.map(
      (time) =>
        ['datetime', 'content', 'title'].map((name) => dom.getAttribute(time, name)).find((value) => value !== null) ??
        dom.textContent(time),
    ),
    ...about.map((thing) => namesOf(thing.datePublished ?? thing.dateCreated)[0]),
  ];
  for (const candidate of candidates) {
    const time = candidate && toIsoTime(candidate);
    if (time) return inTheSitesDay(time, url);
  }
  return undefined;
}

const DAY = 86_400_000;

function inTheSitesDay(time: string, url: string): string {
  if (!/T[^T]*(?:Z|\+00:00)$/.test(time)) return time;
  const day = dayInAddress(url);
  return day && Math.abs(Date.parse(day) - Date.parse(time.slice(0, 10))) === DAY ? day : time;
}
