import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** The particle after a quotation that says it is reported: 「...」[と], "..."[라고]. */
export const REPORTS = /^(?:と|이?라?고|이?라?며)$/;

/** In tokens: how far after the mark of a subject its quotation may stand. */
const QUOTED_REACH = 12;

/** "国土交通省[は「...」と]": the subject of reported speech. */
export const reports = (tokens: readonly Token[], marker: number, words: SpeechWords): boolean =>
  words.subjectMarkers.has(tokens[marker]?.text ?? '') &&
  tokens
    .slice(marker + 1, marker + QUOTED_REACH)
    .some(({ kind }, at) => kind === 'quotation' && REPORTS.test(tokens[marker + 2 + at]?.text ?? ''));
