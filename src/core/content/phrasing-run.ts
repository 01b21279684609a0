import type { Block, Phrasing } from '../article.ts';
import { cleanText } from './clean-text.ts';

/** What an inline element means for the words in it. One object an element, so that equal neighbours are told apart. */
export type Mark =
  | { type: 'strong' | 'emphasis' | 'delete' | 'superscript' | 'subscript'; isReading?: boolean }
  | { type: 'link'; url: string };

interface Piece {
  type: 'text' | 'inlineCode' | 'break';
  value: string;
  marks: readonly Mark[];
}

/** A row of signs that parts what stands before it from what follows: "* * *", "-----". */
const RULE = /^(?:[-–—_*=~•·]\s*){3,}$/;

/** A line of its own: a paragraph, or what is written for a rule across the page; in a table such signs are a value. */
export function lineOf(children: Phrasing[], container: Element): Block {
  const [only, more] = children;
  return only?.type === 'text' && !more && RULE.test(only.value) && container.closest('table') === null
    ? { type: 'thematicBreak' }
    : { type: 'paragraph', children };
}

/** Words between two block boundaries, gathered in reading order. */
export class PhrasingRun {
  private pieces: Piece[] = [];
  private texts: Text[] = [];
  private hasWords = false;

  addText(node: Text, marks: readonly Mark[], code: boolean): void {
    const value = cleanText(node.data);
    if (!value) return;
    this.pieces.push({ type: code ? 'inlineCode' : 'text', value, marks });
    this.texts.push(node);
    if (value !== ' ') this.hasWords = true;
  }

  addBreak(): void {
    this.pieces.push({ type: 'break', value: '\n', marks: [] });
  }

  /** Empties the run: its paragraphs (two breaks in a row part them) with the text nodes they came from. */
  take(): { children: Phrasing[]; sources: Text[] }[] {
    const { pieces, texts, hasWords } = this;
    if (pieces.length === 0) return [];
    this.pieces = [];
    this.texts = [];
    this.hasWords = false;
    if (!hasWords) return [];
    return paragraphsOf(pieces, texts)
      .map(({ part, sources }) => ({ children: nest(trim(part).flatMap(withoutEdges), 0), sources }))
      .filter(({ children }) => children.length > 0);
  }
}

function paragraphsOf(pieces: Piece[], texts: Text[]): { part: Piece[]; sources: Text[] }[] {
  const out: { part: Piece[]; sources: Text[] }[] = [{ part: [], sources: [] }];
  let breaks = 0;
  let next = 0;
  for (const piece of pieces) {
    const isText = piece.type !== 'break';
    if (isText && piece.value !== ' ' && breaks > 1) out.push({ part: [], sources: [] });
    if (!isText) breaks += 1;
    else if (piece.value !== ' ') breaks = 0;
    const last = out[out.length - 1]!;
    last.part.push(piece);
    if (isText) last.sources.push(texts[next++]!);
  }
  return out;
}

/** Spaces that stand for a paragraph's indentation, East Asian and unbreakable ones too. */
const INDENTATION = /^[ \u00A0\u3000]+/;

/** One space between words across pieces, none at the edges and beside breaks. Changes the pieces. */
function trim(pieces: Piece[]): Piece[] {
  const out: Piece[] = [];
  let spaced = true;
  for (const piece of pieces) {
    if (piece.type === 'break') {
      dropTrailingSpace(out);
      if (out.length > 0) out.push(piece);
      spaced = true;
      continue;
    }
    const isFirst = out.length === 0 || out[out.length - 1]?.type === 'break';
    if (spaced) piece.value = piece.value.replace(isFirst ? INDENTATION : /^ /, '');
    if (!piece.value) continue;
    out.push(piece);
    spaced = piece.value.endsWith(' ');
  }
  for (;;) {
    dropTrailingSpace(out);
    if (out[out.length - 1]?.type !== 'break') return out;
    out.pop();
  }
}

/** Spaces at the edges of a link's words, or of others that are marked, are the sentence's: no line is drawn under them. */
function withoutEdges(piece: Piece, at: number, pieces: readonly Piece[]): Piece[] {
  if (piece.type !== 'text' || piece.marks.length === 0) return [piece];
  const { value } = piece;
  const before = value.startsWith(' ') ? ' ' : '';
  const after = value.length > before.length && value.endsWith(' ') ? ' ' : '';
  if (before === after && before === '') return [piece];
  const words = value.slice(before.length, value.length - after.length);
  const edge = (value: string, beside: number): Piece[] => {
    const marks = piece.marks.filter((mark) => pieces[beside]?.marks.includes(mark));
    return value === '' ? [] : [{ type: 'text', value, marks }];
  };
  return [...edge(before, at - 1), ...(words === '' ? [] : [{ ...piece, value: words }]), ...edge(after, at + 1)];
}

function dropTrailingSpace(pieces: Piece[]): void {
  const last = pieces[pieces.length - 1];
  if (last?.type !== 'text' || !last.value.endsWith(' ')) return;
  last.value = last.value.slice(0, -1);
  if (last.value) return;
  pieces.pop();
  dropTrailingSpace(pieces);
}

/** Flat pieces to a tree: neighbours that share the mark at this depth share its node. */
function nest(pieces: readonly Piece[], depth: number): Phrasing[] {
  const out: Phrasing[] = [];
  for (let i = 0; i < pieces.length; ) {
    const mark = pieces[i]!.marks[depth];
    let end = i + 1;
    if (mark) {
      while (end < pieces.length && pieces[end]!.marks[depth] === mark) end++;
      out.push({ ...mark, children: nest(pieces.slice(i, end), depth + 1) });
    } else {
      append(out, pieces[i]!);
    }
    i = end;
  }
  return out;
}

function append(out: Phrasing[], piece: Piece): void {
  const last = out[out.length - 1];
  if (piece.type === 'break') out.push({ type: 'break' });
  else if (piece.type === 'text' && last?.type === 'text') last.value += piece.value;
  else out.push({ type: piece.type, value: piece.value });
}
