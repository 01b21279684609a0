import type { NextPage } from '../../../core/page/next-page.ts';

/** What became of reading the next page: it is part of the article now, or why not. `gone`: the extension was updated meanwhile. */
export type PageOutcome = 'joined' | 'permission' | 'nothing' | 'moved' | 'failed' | 'gone';

/** The pages on which an article goes on. */
export interface FurtherPages {
  /** The next one; undefined where the article ends. */
  next(): NextPage | undefined;
  /** Reads it and joins it to the article. */
  read(): Promise<PageOutcome>;
  /** Lets the reader allow the site. Absent in a private window, of which no permission is kept. */
  allow?(): void;
  /** No more will be read: a permission that was asked for this is given back. */
  done(): void;
}
