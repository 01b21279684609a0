import { WORD_CHARACTER } from '../content/text.ts';
import type { Pair, PairContext } from './marks.ts';

const DOUBLE = /["“”„‟＂]|''|``|‘‘|’’/g;
const GUILLEMET = /[«»‹›]/g;
const OPENING_BEFORE = /[\s([{—–\-/:'‘¿¡]/;
const SENTENCE_END = /[.!?…]\s*$/;
const WORD = new RegExp(`[${WORD_CHARACTER}]`);

type Shape = 'opens' | 'closes' | 'either';

interface Mark {
  at: number;
  length: number;
  shape: Shape;
  /** What its surroundings say: `either` where they say nothing. */
  place: Shape;
}

function shapeOf(mark: string, context: PairContext): Shape {
  switch (mark) {
    case '„':
    case '‟':
    case '``':
    case '‘‘':
      return 'opens';
    case '“':
      return context.lowOpening ? 'closes' : 'opens';
    case '”':
    case "''":
    case '’’':
      return 'closes';
    case '«':
    case '‹':
      return context.reversedGuillemets ? 'closes' : 'opens';
    case '»':
    case '›':
      return context.reversedGuillemets ? 'opens' : 'closes';
    default:
      return 'either';
  }
}

function placeOf(text: string, at: number, length: number): Shape {
  const before = text[at - 1] ?? '';
  const after = text[at + length] ?? '';
  const opens = before === '' || OPENING_BEFORE.test(before);
  const closes = after === '' || !(WORD.test(after) || /[[($€£#@“‘'"]/.test(after));
  if (opens && !closes) return 'opens';
  if (closes && !opens) return 'closes';
  return 'either';
}

function marksIn(text: string, from: number, to: number, context: PairContext): Mark[] {
  const pattern = context.family === 'double' ? DOUBLE : GUILLEMET;
  const marks: Mark[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const { index: at } = match;
    const length = match[0].length;
    marks.push({ at, length, shape: shapeOf(match[0], context), place: placeOf(text, at, length) });
  }
  return marks;
}

/** Whether a mark opens a quotation where none is open: shape first, unless the place plainly contradicts it. */
function opensOutside(mark: Mark, text: string): boolean {
  if (mark.shape === 'opens') return mark.place !== 'closes' || WORD.test(text[mark.at + mark.length] ?? '');
  if (mark.shape === 'closes') return mark.place === 'opens';
  if (mark.place === 'closes') return false;
  return mark.place === 'opens' || !/\d/.test(text[mark.at - 1] ?? '');
}

/** Whether a mark opens an inner quotation while one is open. */
function opensInside(mark: Mark): boolean {
  if (mark.shape === 'opens') return mark.place !== 'closes';
  return mark.place === 'opens' && mark.shape === 'either';
}

/**
 * Pairs marks whose opening and closing forms differ or whose place tells them apart. An inner quotation in the same marks stays
 * inside, unless the paragraph then does not balance: a closer that is missing before the next opener is set there, one that is
 * missing altogether at the paragraph's end. Linear: the marks are read at most twice.
 */
export function pairMarks(text: string, from: number, to: number, context: PairContext): Pair[] {
  const marks = marksIn(text, from, to, context);
  const nested = pairUp(marks, text, to, false);
  const last = nested.at(-1);
  if (!last || last.closeLength > 0) return nested;
  const inner = marks.filter((mark) => mark.at > last.open);
  const runsOn = context.continues && text.slice(from, last.open).trim() === '' && inner.length <= 2;
  if (inner.length === 0 || runsOn) return nested;
  const rest = marks.filter((mark) => mark.at >= last.open);
  return [...nested.slice(0, -1), ...pairUp(rest, text, to, true)];
}

/** @param flat whether an opener inside a quotation ends it, instead of beginning an inner one. */
function pairUp(marks: readonly Mark[], text: string, to: number, flat: boolean): Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | undefined;
  let depth = 0;
  for (const mark of marks) {
    if (!open) {
      if (opensOutside(mark, text)) open = mark;
    } else if (opensInside(mark)) {
      if (flat) {
        if (SENTENCE_END.test(text.slice(mark.at - 3, mark.at))) pairs.push(pairOf(open, mark.at, 0));
        open = mark;
      } else {
        depth += 1;
      }
    } else if (depth > 0) {
      depth -= 1;
    } else {
      pairs.push(pairOf(open, mark.at, mark.length));
      open = undefined;
    }
  }
  if (open) pairs.push(pairOf(open, to, 0));
  return pairs;
}

function pairOf(open: Mark, close: number, closeLength: number): Pair {
  return { open: open.at, openLength: open.length, close, closeLength };
}
