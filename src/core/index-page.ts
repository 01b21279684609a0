import { Census } from './clutter/census.ts';
import { PageIndex } from './clutter/page-index.ts';
import type { Interruptible } from './interruptible.ts';
import { completeMetadata } from './page/complete-metadata.ts';
import { detectLanguage } from './page/detect-language.ts';
import { type Metadata, readMetadata } from './page/metadata.ts';
import { type Snapshot, takeSnapshot } from './page/snapshot.ts';
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
  const stated = readMetadata(document, url);
  const copy = yield* takeSnapshot(document, url, options);
  if (copy.truncated) return undefined;
  yield;
  const detected = detectLanguage(proseOf(copy.body));
  const metadata = completeMetadata(stated, copy.body, url, detected);
  const tables = [...new Set([metadata.lang, stated.lang, 'en'].map((tag) => languageFor(tag)?.clutter))];
  yield;
  const page = new PageIndex(
    copy.body,
    tables.filter((table) => table !== undefined),
    metadata.title,
    metadata.byline,
    metadata.siteName,
    yield* Census.of(copy.body),
  );
  return { metadata, page, copy, declared: stated };
}

/** Enough of the paragraphs to tell the language by. */
function proseOf(body: Element): string {
  let prose = '';
  for (const paragraph of body.getElementsByTagName('p')) {
    if (prose.length > 4000) break;
    prose += ` ${paragraph.textContent}`;
  }
  return prose.length > 400 ? prose : body.textContent;
}
