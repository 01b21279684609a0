import { LETTER, WORD_CHARACTER } from '../content/text.ts';
import type { Pair } from './marks.ts';
import type { SpeechWords } from './speech-words.ts';

const OPENS = new RegExp(`^\\s*[—–―-]\\s*(?=[${WORD_CHARACTER}¿¡«„"])`);
const LETTERS = new RegExp(`[${LETTER}]+`, 'g');
const DASH = /[—–―]|\s-\s/g;
/** A reporting clause names its verb within this many words. */
const CLAUSE_REACH = 5;
/** In characters: a reporting clause that no dash sets off stands near the beginning. */
const CLAUSE_WITHIN = 400;

/**
 * Speech set off by dashes: "– We are ready – says Lind. – We start tomorrow." Takes a paragraph that begins with a dash and holds a
 * reporting clause; leaves alone an item of a list, which begins alike and reports nobody. Linear.
 */
export function pairDashes(text: string, words: SpeechWords): Pair[] {
  const opening = OPENS.exec(text);
  if (!words.dashDialogue || !opening) return [];
  const pieces = piecesOf(text, opening[0].length);
  const clauses = pieces.map(({ from, to }, at) => at > 0 && isClause(text.slice(from, to), words));
  if (!clauses.includes(true)) return beforeClause(text, opening[0].length, words);
  const pairs: Pair[] = [];
  let open = -1;
  const close = (at: number): void => {
    const from = pieces[open]!.from;
    const content = text.slice(from, pieces[at]!.to).replace(/(?<![\s,])[\s,]+$/u, '');
    const lead = /^[.,;:\s]*/.exec(content)![0].length;
    if (content.length > lead)
      pairs.push({ open: from + lead, openLength: 0, close: from + content.length, closeLength: 0 });
    open = -1;
  };
  clauses.forEach((clause, at) => {
    if (!clause && open < 0) open = at;
    else if (clause && open >= 0) close(at - 1);
  });
  if (open >= 0) close(pieces.length - 1);
  return pairs;
}

/** "– We are ready, says Lind.": a verb of speech right after a comma ends what is said. */
function beforeClause(text: string, from: number, words: SpeechWords): Pair[] {
  for (const { index, 1: verb } of text.slice(0, CLAUSE_WITHIN).matchAll(/[,!?…]\s+([\p{Ll}\p{M}]+)/gu)) {
    if (index <= from || !words.cueVerbs.has(verb!)) continue;
    const close = text[index] === ',' ? index : index + 1;
    return [{ open: from, openLength: 0, close, closeLength: 0 }];
  }
  return [];
}

function piecesOf(text: string, start: number): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = start;
  DASH.lastIndex = start;
  for (let match = DASH.exec(text); match; match = DASH.exec(text)) {
    pieces.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  pieces.push({ from, to: text.length });
  return pieces;
}

function isClause(piece: string, words: SpeechWords): boolean {
  const start = piece.trimStart().slice(0, 80);
  if (!/^\p{Ll}/u.test(start)) return false;
  const first = start.toLowerCase().match(LETTERS) ?? [];
  return first.slice(0, CLAUSE_REACH).some((word) => words.cueVerbs.has(word));
}
