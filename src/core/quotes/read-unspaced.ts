import { divideUnspaced } from './divide-unspaced.ts';
import type { UnspacedReader } from './speech-words.ts';
import { markNames, plainNamesIn } from './unspaced-names.ts';

/** How Chinese, Japanese and Korean are read. */
export const readUnspaced: UnspacedReader = { divide: divideUnspaced, markNames, addPlainNames: plainNamesIn };
