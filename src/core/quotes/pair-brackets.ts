import type { Pair } from './marks.ts';

const CLOSERS: Readonly<Record<string, string>> = { '「': '」', '『': '』', '〝': '〞〟' };
const MARKS = /[「『〝」』〞〟]/g;

/** Pairs corner brackets, which say themselves whether they open or close; a missing closer runs to the end. Linear. */
export function pairBrackets(text: string, from: number, to: number): Pair[] {
  const pairs: Pair[] = [];
  const open: { at: number; closers: string }[] = [];
  MARKS.lastIndex = from;
  for (let match = MARKS.exec(text); match && match.index < to; match = MARKS.exec(text)) {
    const closers = CLOSERS[match[0]];
    if (closers) {
      open.push({ at: match.index, closers });
    } else if (open.at(-1)?.closers.includes(match[0])) {
      const { at } = open.pop()!;
      if (open.length === 0) pairs.push({ open: at, openLength: 1, close: match.index, closeLength: 1 });
    }
  }
  const outermost = open[0];
  if (outermost) pairs.push({ open: outermost.at, openLength: 1, close: to, closeLength: 0 });
  return pairs;
}
