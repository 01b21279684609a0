import type { Article, Block, NoArticleReason, PageSign, Quote } from '../../core/article.ts';
import type { Stage } from '../../core/interruptible.ts';
import type { CopyChoices } from '../shared/copy-choices.ts';
import type { SiteMode } from '../shared/site-settings.ts';

/** Why the browser lets no extension look into a page. */
export type BlockedReason = 'browser' | 'store' | 'pdf' | 'file' | 'other';

/** All that the popup can have to show. */
export type PopupState = ArticleState | StatusState;

/** What there is to show without an article. */
export type StatusState =
  /** With what it has come to where it takes long. */
  | { kind: 'reading'; stage?: Stage }
  | { kind: 'loading' }
  /** The reader ended the reading. */
  | { kind: 'stopped' }
  | NoArticleState
  | { kind: 'blocked'; why: BlockedReason }
  /** A page of Clean Copy's own. */
  | { kind: 'own' }
  | FailedState;

export interface NoArticleState {
  kind: 'no-article';
  because: NoArticleReason;
  /** What speaks most against an article, strongest first. */
  signs: readonly PageSign[];
  selection: string;
  /** All text of a page that is too large to be read, once it is known. */
  plainText?: string;
}

export interface FailedState {
  kind: 'failed';
  /** What was being done, in English, for a report. */
  step: string;
  detail: string;
}

export interface ArticleState {
  kind: 'article';
  article: Article;
  copyChoices: CopyChoices;
  /** Text that is selected on the page; '' for none. */
  selection: string;
  /** Whether the page is in a private window, of which nothing is kept. */
  isPrivate: boolean;
  /** Address that leads to a quote, by its `linkedPart`; null where no link lands on it for certain. Absent until it is known. */
  quoteLinks: ReadonlyMap<string, string | null>;
  /** Absent for a page that is on no site. */
  site?: SiteChoice;
}

/** What a reader reports. */
export interface Report {
  step: string;
  detail?: string;
  /** Whether the page's address may be in it. */
  withAddress: boolean;
}

/** Whether the page's site is on the reader's list. */
export interface SiteChoice {
  /** Its registered domain, or its host where there is none. */
  name: string;
  always: boolean;
  mode: SiteMode;
}

/** Names by id, in English, of the formats that can be copied and saved, and of the ways to cite. */
export interface Formats {
  exporters: Readonly<Record<string, string>>;
  citationStyles: Readonly<Record<string, string>>;
}

/** What a reader can do with an article. Copying resolves to whether it is on the clipboard. */
export interface ArticleActions {
  /** What there is to choose from. */
  formats(): Promise<Formats>;
  copy(article: Article, choices: CopyChoices): Promise<boolean>;
  copyQuote(article: Article, quote: Quote, link: string | null | undefined): Promise<boolean>;
  copyCitation(article: Article, style: string): Promise<boolean>;
  /** Saves as a file of an exporter's format, named after the article. */
  save(article: Article, choices: CopyChoices): void;
  remember(choices: CopyChoices): void;
  /** Resolves to whether the site is on the list afterwards. */
  setAlways(site: string, always: boolean): Promise<boolean>;
  setMode(site: string, mode: SiteMode): void;
  openSettings(): void;
}

/** What a reader can do with the page, whether it has an article or not. */
export interface PageActions {
  openReader(article: Article): void;
  /** Makes a choice hold for the whole site; resolves to whether anything tells the blocks from others. */
  makeRule(action: 'keep' | 'remove', blocks: Block[]): Promise<boolean>;
  /** Lets the reader point at the article on the page; the popup closes. */
  pickElement(): void;
  /** Reads what is selected on the page. */
  pickSelection(): void;
  /** Reads the picked part on every page of the site; resolves to whether it can be found there. */
  alwaysPick(): Promise<boolean>;
  forgetPick(): void;
  /** Resolves to whether it is on the clipboard. */
  copyPlainText(text: string): Promise<boolean>;
  /** Puts a report for the developers on the clipboard; resolves to whether it is there. */
  copyReport(report: Report): Promise<boolean>;
  /** Saves the page with every word replaced. */
  saveRedacted(): void;
  /** Leads to the sample on the welcome page. */
  trySample(): void;
  readAgain(): void;
  stopReading(): void;
  /** Reads a page that is still loading as far as it has come. */
  readNow(): void;
}

export type PopupActions = ArticleActions & PageActions;
