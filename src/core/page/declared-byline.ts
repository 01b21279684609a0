import { cleanByline, isAllAccounts, looksLikeName } from './byline.ts';
import { authorsOf, type Thing } from './json-ld.ts';
import type { PristineDom } from './pristine-dom.ts';

/** Names of `<meta>` that tell who wrote a page, surest first. */
const METAS = [
  'citation_author',
  'citation_authors',
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'cxenseparse:author',
];
const PLACES = ['[itemprop~="author"] [itemprop~="name"]', '[itemprop~="author"]', '[rel~="author"]'];
const CARD_LABEL =
  /^(?:written by|author|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|autor)$/i;
/** Names in one place: more are a list of the site's authors. */
const MOST = 4;

/** Who a page names as its authors. */
export interface DeclaredByline {
  /** People. */
  byline?: string;
  /** For want of people: an account, a team, or one whose name is the site's too. */
  otherwise?: string;
  /** Whether it names its outlet, and nobody else. */
  isByOutlet: boolean;
}

/**
 * Who a page declares to machines as its authors, surest source first: names of people, and apart from them what may stand in for
 * one where the page shows none either. `about`: the things that are the article or its page. An organization of the site's own name is the outlet. Never throws.
 */
export function declaredByline(
  dom: PristineDom,
  document: Document,
  meta: ReadonlyMap<string, string>,
  about: readonly Thing[],
  things: readonly Thing[],
  siteName: string | undefined,
): DeclaredByline {
  const named = about.map((thing) => authorsOf(thing.author ?? thing.creator, things));
  // The page is looked through only where its head names nobody.
  function* sources(): Generator<readonly (string | undefined)[]> {
    for (const authors of named) yield authors.map(({ name }) => name);
    for (const name of METAS) yield isOfLibraries(name, meta.get(name)) ? cited(meta.get(name)) : [meta.get(name)];
    yield [onCard(meta)];
    for (const place of PLACES) yield namesAt(dom, document, place);
  }
  let account: string | undefined;
  for (const names of sources()) {
    const byline = cleanByline(names, siteName);
    if (byline && !isAllAccounts(byline)) return { byline, isByOutlet: false };
    account ??= byline;
  }
  const organizations = new Set(named.flat().flatMap(({ name, isOrganization }) => (isOrganization ? [name] : [])));
  const asSite = [...sources()].flat().filter((name) => name !== undefined && isSame(name, siteName)) as string[];
  const otherwise = account ?? asSite.find((name) => !organizations.has(name) && looksLikeName(withCapitals(name)));
  return { ...(otherwise && { otherwise }), isByOutlet: asSite.length > 0 };
}

/** As people are named who write themselves without: "ida marek". */
const withCapitals = (name: string): string =>
  name === name.toLowerCase() ? name.replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase()) : name;

const isSame = (name: string, siteName: string | undefined): boolean => name.toLowerCase() === siteName?.toLowerCase();

/** Dublin Core has names either way: before the comma of one that is turned round stands the last alone. */
const isOfLibraries = (meta: string, names = ''): boolean =>
  meta.startsWith('citation') || (meta.startsWith('dc') && /^[^\s,]+, ?\p{Lu}\p{Ll}/u.test(names));

/** Authors as scholarly pages name them: "Marek, Ida; Osei, Tom". */
const cited = (authors: string | undefined): string[] =>
  (authors ?? '').split(/;\s*/).map((author) => author.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1'));

/** What a card for Twitter gives as the author. */
function onCard(meta: ReadonlyMap<string, string>): string | undefined {
  const number = ['1', '2'].find((n) => CARD_LABEL.test(meta.get(`twitter:label${n}`) ?? ''));
  return number && meta.get(`twitter:data${number}`);
}

function namesAt(dom: PristineDom, document: Document, place: string): string[] {
  const names = dom
    .querySelectorAll(document, place)
    .slice(0, MOST)
    .map((element) => dom.getAttribute(element, 'content') ?? dom.textContent(element));
  return names.filter((name) => name.length < 150);
}
