import { Census } from './clutter/census.ts';
import { PageIndex } from './clutter/page-index.ts';
import type { Interruptible } from './interruptible.ts';
import { detectLanguage } from './page/detect-language.ts';
import { type Metadata, readMetadata } from './page/metadata.ts';
import { signedByline } from './page/signed-byline.ts';
import { type Snapshot, takeSnapshot } from './page/snapshot.ts';
import { earlierDay, visibleMetadata } from './page/visible-metadata.ts';
import { languageFor } from './plugins.ts';

/** A page copied and indexed, before any rule has looked at it. */
export interface IndexedPage {
  metadata: Metadata;
  page: PageIndex;
  copy: Snapshot;
  /** What it declares to machines, stand-ins aside; the rest of the metadata was read off the page. */
  declared: Pick<Metadata, 'byline' | 'publishedTime'>;
}

/** Copies the page, tells its language and indexes it for the rules. Absent for a page that is too large. Never throws for what a page contains. */
export function* indexPage(
  document: Document,
  url: string,
  options = { keepOriginals: false },
): Interruptible<IndexedPage | undefined> {
  yield 'copy';
  const { standIn, ...declared } = readMetadata(document, url);
  const copy = yield* takeSnapshot(document, url, options);
  if (copy.truncated) return undefined;
  yield;
  const detected = detectLanguage(proseOf(copy.body));
  const lang = detected ?? declared.lang;
  const { title, siteName, publishedTime } = declared;
  const seen = declared.byline && publishedTime ? {} : visibleMetadata(copy.body, title, siteName, url);
  const { standIn: seenInstead, ...visible } = seen;
  const signed = declared.byline && signedByline(copy.body, title, siteName, declared.byline);
  const byline = signed ?? declared.byline ?? visible.byline ?? standIn ?? seenInstead;
  const earlier = publishedTime && earlierDay(copy.body, title, publishedTime);
  const metadata = {
    ...visible,
    ...declared,
    ...(earlier && { publishedTime: earlier }),
    ...(byline && { byline }),
    ...(!declared.dir && RIGHT_TO_LEFT.test(lang ?? '') && { dir: 'rtl' as const }),
    ...(lang && { lang: isSame(lang, declared.lang) ? declared.lang! : lang }),
  };
  const tables = [...new Set([lang, declared.lang, 'en'].map((tag) => languageFor(tag)?.clutter))];
  yield;
  const page = new PageIndex(
    copy.body,
    tables.filter((table) => table !== undefined),
    metadata.title,
    metadata.byline,
    metadata.siteName,
    yield* Census.of(copy.body),
  );
  return { metadata, page, copy, declared };
}

/** Languages whose pages run so though they say it in their styles alone. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?:-|$)/i;

/** Enough of the paragraphs to tell the language by. */
function proseOf(body: Element): string {
  let prose = '';
  for (const paragraph of body.getElementsByTagName('p')) {
    if (prose.length > 4000) break;
    prose += ` ${paragraph.textContent}`;
  }
  return prose.length > 400 ? prose : body.textContent;
}

/** `en` and `en-GB` are one language. */
const isSame = (tag: string, declared: string | undefined): boolean =>
  declared?.toLowerCase().split('-')[0] === tag.toLowerCase().split('-')[0];
