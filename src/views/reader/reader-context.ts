import { createContext, type RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import type { AloudChoices } from '../shared/aloud-choices.ts';
import type { QuoteCopy } from '../shared/quote-card.tsx';
import type { ReadingChange, StoredReading } from '../shared/reading-settings.ts';
import type { ReadAloud } from './aloud/use-player.ts';
import type { HighlightStore } from './highlights/highlight-store.ts';
import type { Highlights } from './highlights/use-highlights.ts';
import type { FurtherPages } from './pages/further-pages.ts';
import type { ReaderKeys } from './reader-keys.ts';

/** What the extension does for the view. */
export interface ReaderServices {
  /** Filled by the view; whoever hears the keyboard hands in the strokes. */
  keys: ReaderKeys;
  /** How the view looks; others may change it meanwhile. */
  reading: StoredReading;
  onReading: (change: ReadingChange) => void;
  /** Copies a quote, by its index in `Article.quotes`, with link and source. */
  onCopyQuote: (article: Article, index: number) => Promise<QuoteCopy>;
  onPrint: () => void;
  highlightStore: HighlightStore;
  pages: FurtherPages;
  /** How it is read aloud. */
  aloud: AloudChoices;
  onAloud: (changed: AloudChoices) => void;
}

/** The open view, as its tools see it. */
export interface Reader extends ReaderServices {
  /** As shown, with what the reader put back and took out. */
  article: Article;
  /** Host name that settings of its own are kept under; '' for none. */
  site: string;
  /** The view itself, which also is what scrolls. */
  dialog: RefObject<HTMLDialogElement | null>;
  /** Holds the clean text. */
  text: RefObject<HTMLDivElement | null>;
  /** Says a sentence to screen readers. */
  say: (sentence: string) => void;
  readAloud: ReadAloud;
  /** What the reader marked. */
  highlights: Highlights;
  /** Words of the text. */
  words: number;
  /** Whether there is room for columns beside the text. */
  isWide: boolean;
  /** Whether the text is on the screen; what stands beside and below it waits for that. */
  isPainted: boolean;
  /** Name of the tool whose panel or drawer is open; one at a time. */
  panel: string | undefined;
  openPanel: (name: string | undefined) => void;
  /** Closes what lies over the text on a narrow screen: something in the text was gone to. */
  showText: () => void;
  /** Whether what a tool shows beside the text is to be seen: a column where there is room, else a drawer. */
  isSideShown: (name: string) => boolean;
  toggleSide: (name: string) => void;
  /** Index in `Article.quotes` of the quote that was gone to last. */
  quote: number | undefined;
  setQuote: (index: number) => void;
}

const Context = createContext<Reader | undefined>(undefined);
export const ReaderProvider = Context.Provider;

export function useReader(): Reader {
  const reader = useContext(Context);
  if (!reader) throw new Error('a tool of the reading view stands outside of it');
  return reader;
}
