import { createContext, type RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import type { Highlights } from './highlights/use-highlights.ts';
import type { ReaderKeys } from './reader-keys.ts';

/** The open view, as its tools see it. */
export interface Reader {
  /** As shown, with what the reader put back and took out. */
  article: Article;
  /** The view itself, which also is what scrolls. */
  dialog: RefObject<HTMLDialogElement | null>;
  /** Holds the clean text. */
  text: RefObject<HTMLElement | null>;
  /** Says a sentence to screen readers. */
  say: (sentence: string) => void;
  keys: ReaderKeys;
  /** What the reader marked. */
  highlights: Highlights;
  /** Whether there is room for columns beside the text. */
  isWide: boolean;
  /** Name of the tool whose panel is open; one at a time. */
  panel: string | undefined;
  openPanel: (name: string | undefined) => void;
}

const Context = createContext<Reader | undefined>(undefined);
export const ReaderProvider = Context.Provider;

export function useReader(): Reader {
  const reader = useContext(Context);
  if (!reader) throw new Error('a tool of the reading view stands outside of it');
  return reader;
}
