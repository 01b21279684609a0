import type { Language } from './languages/language.ts';
import { readUnspaced } from './quotes/read-unspaced.ts';
import type { UnspacedReader } from './quotes/speech-words.ts';

/** What reading languages other than English needs. */
export interface OtherLanguages {
  tables: readonly Language[];
  unspaced: UnspacedReader;
}

/** The tables of every language but English, and how those without spaces are read. */
export const otherLanguages: OtherLanguages = {
  tables: Object.values(
    import.meta.glob<Language>(['./languages/*.ts', '!./languages/language.ts', '!./languages/en.ts'], {
      eager: true,
      import: 'default',
    }),
  ),
  unspaced: readUnspaced,
};
