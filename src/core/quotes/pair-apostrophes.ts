import { WORD_CHARACTER } from '../content/text.ts';
import type { Pair, PairContext } from './marks.ts';

const MARKS = /['‘’‚‛`´]/g;
const BEFORE_OPENER = /[\s([{—–\-/:"“„¿¡]/;
const AFTER_OPENER = new RegExp(`[${WORD_CHARACTER}[("“$€£#@…¿¡.]`);
const AFTER_CLOSER = /[\s.,;:!?…)\]}—–\-"”»/'’]/;
/** Words that begin with an apostrophe: 'em, 'til, '90s. */
const CLIPPED = /^(?:\d\ds?\b|(?:em|til|till|tis|twas|cause|bout|round|n|nuff|cos|kay)\b)/iu;
const SENTENCE_END = /[.!?…]\s*$/;
const PUNCTUATION = /[.,!?…;:—–)\]"”'’]/;

type Role = 'opener' | 'strong closer' | 'weak closer' | 'possessive';

interface Mark {
  at: number;
  role: Role;
}

function roleOf(text: string, at: number): Role | undefined {
  const mark = text[at]!;
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  const startsWord = before === '' || BEFORE_OPENER.test(before);
  if (startsWord && mark !== '´' && AFTER_OPENER.test(after)) {
    const clipped = mark !== '‘' && mark !== '‚' && CLIPPED.test(text.slice(at + 1, at + 8));
    return clipped ? undefined : 'opener';
  }
  if (mark === '‚' || mark === '‛' || startsWord) return undefined;
  if (after !== '' && !AFTER_CLOSER.test(after)) return undefined;
  if (PUNCTUATION.test(before)) return 'strong closer';
  if (before === 's' || /in$/.test(text.slice(at - 2, at))) return 'possessive';
  return 'weak closer';
}

/** Whether an opener stands where speech begins; elsewhere a second opener shows that the first was none. */
function introduced(text: string, at: number): boolean {
  return at === 0 || /["“]$|[.!?…,:]['’"”]?\s$/.test(text.slice(Math.max(0, at - 3), at));
}

/**
 * Pairs single quotation marks, which are written like apostrophes. A mark opens where no letter precedes and a word follows; it
 * closes where no letter follows. "s'" is a possessive when another closer comes before the next opener. Leaves alone contractions,
 * clipped words ('em, '90s) and openers that nothing closes, unless the quotation runs on in the next paragraph. Linear.
 */
export function pairApostrophes(text: string, from: number, to: number, context: PairContext): Pair[] {
  const marks: Mark[] = [];
  MARKS.lastIndex = from;
  for (let match = MARKS.exec(text); match && match.index < to; match = MARKS.exec(text)) {
    const role = roleOf(text, match.index);
    if (role) marks.push({ at: match.index, role });
  }
  const nested = pairUp(marks, text, true);
  const { pairs, open } = nested.open ? pairUp(marks, text, false) : nested;
  if (open && runsToEnd(text, open.at, from, to, context)) pairs.push(pairOf(open, to, 0));
  return pairs;
}

/**
 * @param nesting whether an opener inside a quotation begins an inner one, else it ends the outer one or shows that it was none.
 * `open` is an opener that nothing closes.
 */
function pairUp(marks: readonly Mark[], text: string, nesting: boolean): { pairs: Pair[]; open: Mark | undefined } {
  const pairs: Pair[] = [];
  let open: Mark | undefined;
  let fallback: Mark | undefined;
  let depth = 0;
  const close = (mark: Mark): void => {
    pairs.push(pairOf(open!, mark.at, 1));
    open = undefined;
    fallback = undefined;
  };
  for (const mark of marks) {
    if (mark.role === 'opener') {
      if (open && fallback) close(fallback);
      if (open && nesting && introduced(text, mark.at)) depth += 1;
      else if (open && !nesting && introduced(text, mark.at)) {
        pairs.push(pairOf(open, mark.at, 0));
        open = mark;
      } else if (!open || !introduced(text, open.at)) open = mark;
    } else if (open && mark.role === 'possessive') {
      fallback ??= mark;
    } else if (open && depth > 0) {
      depth -= 1;
    } else if (open) {
      close(mark);
    }
  }
  if (open && fallback) close(fallback);
  return { pairs, open };
}

/** Whether an opener that nothing closes is one all the same: the quotation runs on, or a sentence begins there and ends the text. */
function runsToEnd(text: string, at: number, from: number, to: number, context: PairContext): boolean {
  if (context.continues && text.slice(from, at).trim() === '') return true;
  return introduced(text, at) && SENTENCE_END.test(text.slice(to - 4, to));
}

function pairOf(open: Mark, close: number, closeLength: number): Pair {
  return { open: open.at, openLength: 1, close, closeLength };
}
