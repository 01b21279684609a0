import type { Article, NoArticleReason } from '../../core/article.ts';

/** Why the browser lets no extension look into a page. */
export type BlockedReason = 'browser' | 'store' | 'pdf' | 'file' | 'other';

/** All that the popup can have to show. */
export type PopupState =
  | { kind: 'reading' }
  | { kind: 'loading' }
  | { kind: 'article'; article: Article; site?: SiteChoice }
  | { kind: 'no-article'; because: NoArticleReason }
  | { kind: 'blocked'; why: BlockedReason }
  | { kind: 'failed'; detail: string };

/** Whether the page's site is on the reader's list. */
export interface SiteChoice {
  /** Host name without "www.". */
  name: string;
  always: boolean;
}

/** What a reader can do in the popup. */
export interface PopupActions {
  /** Resolves to whether the text is on the clipboard. */
  copy(article: Article): Promise<boolean>;
  openReader(article: Article): void;
  /** Resolves to whether the site is on the list afterwards. */
  setAlways(site: string, always: boolean): Promise<boolean>;
  readAgain(): void;
  /** Reads a page that is still loading as far as it has come. */
  readNow(): void;
}
