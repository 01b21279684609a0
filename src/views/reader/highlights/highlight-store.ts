import type { Highlight } from '../../../core/highlights/highlight.ts';

/** What became of a change. `full`: no more can be kept; `private`: nothing is kept of a private window; `gone`: the extension was updated meanwhile. */
export type StoreAnswer = 'done' | 'full' | 'private' | 'gone';

/** Where the highlights of one article are kept. */
export interface HighlightStore {
  /** Of a private window nothing is kept. */
  isPrivate: boolean;
  /** Calls with what is kept, now and after every change; the returned function ends that. */
  watch(onChange: (highlights: Highlight[]) => void): () => void;
  /** Adds it, or puts it in place of the one of the same id. */
  save(highlight: Highlight): Promise<StoreAnswer>;
  remove(id: string): Promise<StoreAnswer>;
  /** Shows the highlights of all articles. */
  showAll(): void;
}
