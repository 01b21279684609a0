import type { Article, Block, Reading } from '../core/article.ts';
import type { Clutter } from '../core/find-clutter.ts';
import type { OtherLanguages } from '../core/other-languages.ts';
import type { Strictness } from '../core/strictness.ts';
import type { CopyChoices } from '../views/shared/copy-choices.ts';
import type { QuoteCopy } from '../views/shared/quote-card.tsx';
import type { ReaderChoice } from './messages/auto-messages.ts';
import type { CopyOutcome } from './page/page-copy.ts';

/** What a page came to, with the answers that only a live page can give. */
export type PageReading = Reading | { article: undefined; because: 'loading' | 'pdf' | 'stopped' };

/** What only the page as laid out can tell. */
export interface PageLookUp {
  /** Text of the selection; '' for none. */
  selection: string;
  /** For each text the text fragment that leads to it; null where none does for certain. */
  fragments: (string | null)[];
}

/** What a view that opened by itself tells of. */
export interface AutomaticView {
  /** The view is gone, by whatever way. */
  onLeave: () => void;
  onChoose: (choice: ReaderChoice) => void;
}

interface ReadOptions {
  evenIfLoading: boolean;
  strictness?: Strictness;
  /** Whether a popup asks that watches the reading; it ends with the popup then. */
  isWatched?: boolean;
}

/** A popup that connects by this name is sent the stage that its reading has come to. */
export const READING_PORT = 'reading';

/** What our scripts in a page offer to the extension's own parts. It lives in the isolated world: no page can see it. */
export interface PageApi {
  /** Whether popups can watch a reading: a page can keep the browser's calls from our scripts. */
  isHeard: boolean;
  isArticlePage(): boolean;
  /** Reads the page as it stands; a page that is still loading only if asked to. Never throws for page content. */
  read(options: ReadOptions): PageReading;
  /** Puts the clean text on the clipboard and says so on the page, or that there is none. */
  copyText(reading: PageReading, choices: CopyChoices): Promise<CopyOutcome>;
  /** Puts a quote, by its index in `Article.quotes`, on the clipboard with its source and the link that leads to it. */
  copyQuote(article: Article, index: number): Promise<QuoteCopy>;
  /** The pages of an article as one; undefined where the last brings nothing new. */
  joinPages(pages: [Article, ...Article[]]): Article | undefined;
  /** Resolves when the reader's rules and the tables of the page's language are at hand; a reading before that does without. */
  ready(): Promise<void>;
  /** Reads the page in slices when all is at hand; once more where only the reading showed what was missing. */
  readWhenReady(options: ReadOptions): Promise<PageReading>;
  /** What reading languages other than English needs, once it was fetched. */
  languages: OtherLanguages;
  /** What the reader says the article is, while the page shows that address. */
  picked: { what: Element | string; address: string } | undefined;
  /** Makes a choice hold for the whole site; resolves to whether anything tells the blocks from others. */
  makeRule(action: 'keep' | 'remove', blocks: Block[]): Promise<boolean>;
  /** Reads the picked part on every page of the site; resolves to whether it can be found there. */
  alwaysPick(): Promise<boolean>;
  /** Lets the reader point at the article. */
  startPicking(): void;
  lookUp(texts: string[]): PageLookUp;
  /** All text of the page, as laid out and as far as a message carries it. */
  plainText(): string;
  /** The page's HTML with every word in it replaced. */
  redacted(): string;
  /** Takes the selection for the article; false where nothing is selected. */
  pickSelection(): boolean;
  forgetPick(): Promise<void>;
  /** Resolves when the view is shown. */
  openReader(article: Article, automatic?: AutomaticView): Promise<void>;
  /** Whether there was one to close. */
  closeReader(): boolean;
  /** Resolves to undefined where the page goes elsewhere meanwhile. */
  findClutter(): Promise<Clutter[] | undefined>;
  /** Hides clutter where it stands, until `showClutter`. */
  hideClutter(clutter: Clutter[], article: Article, onChoose: AutomaticView['onChoose']): void;
  showClutter(): void;
  /** Whether clutter is hidden where it stands. */
  isCovered(): boolean;
  /** Lets `work` see the page with what is hidden. */
  uncovered<T>(work: () => T): T;
}

const NAME = 'cleanCopy';

/**
 * The object the scripts share, made on first use. A page can put an element of that name on its window, so only an own
 * property of our isolated world counts.
 */
export function pageApi(): Partial<PageApi> {
  const own = Object.getOwnPropertyDescriptor(globalThis, NAME);
  if (own?.value) return own.value as Partial<PageApi>;
  const made: Partial<PageApi> = {};
  Object.defineProperty(globalThis, NAME, { value: made, configurable: true });
  return made;
}
