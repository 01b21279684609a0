import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** How text without spaces between its words is read. It comes with the tables of the languages that need it. */
export interface UnspacedReader {
  /** Offsets of the words of a run of letters. */
  divide(run: string, words: SpeechWords): { start: number; end: number }[];
  /** Marks, as if by a capital, which unknown words are names. */
  markNames(tokens: Token[], words: SpeechWords): void;
  /** Adds names that are plain wherever they stand. */
  addPlainNames(tokens: readonly Token[], words: SpeechWords, into: Set<string>): void;
}

let reader: UnspacedReader | undefined;

/** Says how text without spaces is read. */
export const readUnspacedBy = (one: UnspacedReader): void => {
  reader = one;
};

/** How text without spaces is read; absent until the tables of such a language are there. */
export const unspacedReader = (): UnspacedReader | undefined => reader;

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Whether a run of letters is written without spaces between its words, or with particles joined to them. */
export const isUnspaced = (run: string): boolean => UNSPACED.test(run);
