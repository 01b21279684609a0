import { WORD_CHARACTER } from '../content/text.ts';
import type { Paragraph } from './paragraphs.ts';

/** Marks that are paired with each other. */
export type MarkFamily = 'double' | 'guillemet' | 'bracket' | 'single';

/** A family with the patterns its marks are found by. None of the patterns repeats a group: each is linear. */
export interface Family {
  name: MarkFamily;
  /** Any of its marks. */
  marks: RegExp;
  /** A paragraph that begins with one of its opening marks. */
  opensParagraph: RegExp;
}

/** What a pairing step gives: positions of the marks themselves; `close` is the text's length where the mark is missing. */
export interface Pair {
  open: number;
  openLength: number;
  close: number;
  closeLength: number;
}

/** What a pairing step may know of the text around. */
export interface PairContext {
  family: MarkFamily;
  /** German and Danish order: »...« */
  reversedGuillemets: boolean;
  /** „...“ : the mark that opens in English closes here. */
  lowOpening: boolean;
  /** The next paragraph opens with a mark: a missing closer here is the convention, not a slip. */
  continues: boolean;
}

const FAMILIES: Record<MarkFamily, Family> = {
  double: { name: 'double', marks: /["“”„‟＂]|''|``|‘‘|’’/, opensParagraph: /^\s*(?:["“”„‟＂]|''|``|‘‘)/ },
  guillemet: { name: 'guillemet', marks: /[«»‹›]/, opensParagraph: /^\s*[«»‹›]/ },
  bracket: { name: 'bracket', marks: /[「『〝]/, opensParagraph: /^\s*[「『〝]/ },
  single: { name: 'single', marks: /['‘’‚‛`´]/, opensParagraph: /^\s*['‘‚‛`](?!')/ },
};

/** Opening single marks that begin a word, by what stands around them. */
const SINGLE_OPENERS = new RegExp(`(?:^|[\\s([{—–-])['‘‚‛\`][${WORD_CHARACTER}[“"]`, 'g');
const SINGLE_CLOSERS = new RegExp(`[${WORD_CHARACTER}.,!?…;)\\]]['’´](?=$|[\\s.,;:!?)\\]—–-])`, 'g');
const FORWARD = new RegExp(`[«‹]\\s?(?=[${WORD_CHARACTER}])`, 'g');
const REVERSED = new RegExp(`[»›](?=[${WORD_CHARACTER}])`, 'g');
const DOUBLE_MARKS = /["“„＂]/g;

/** How one article quotes: which families occur, the one that quotes speech first. */
export interface MarkStyle {
  families: Family[];
  reversedGuillemets: boolean;
  lowOpening: boolean;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Which of two families opens first: the other may stand inside it. */
function firstOf(text: string): MarkFamily | undefined {
  const [double, guillemet] = [text.search(FAMILIES.double.marks), text.search(FAMILIES.guillemet.marks)];
  if (double < 0 && guillemet < 0) return undefined;
  return double >= 0 && (guillemet < 0 || double < guillemet) ? 'double' : 'guillemet';
}

/** Votes over the whole article. Never throws. */
export function orderOfFamilies(paragraphs: readonly Paragraph[]): MarkStyle {
  const votes: Record<MarkFamily, number> = { double: 0, guillemet: 0, bracket: 0, single: 0 };
  let forward = 0;
  let reversed = 0;
  let lowOpening = false;
  let opening: MarkFamily | undefined;
  for (const { text } of paragraphs) {
    if (FAMILIES.double.marks.test(text)) {
      votes.double += Math.max(1, count(text, DOUBLE_MARKS) / (text.includes('"') ? 2 : 1));
      lowOpening ||= /„/.test(text);
    }
    if (FAMILIES.guillemet.marks.test(text)) {
      votes.guillemet += count(text, /[«»‹›]/g) / 2;
      forward += count(text, FORWARD);
      reversed += count(text, REVERSED);
    }
    opening ??= firstOf(text);
    if (FAMILIES.bracket.marks.test(text)) votes.bracket += count(text, /[「『〝]/g);
    if (/['‘’‚‛`´]/.test(text)) {
      const openers = count(text, SINGLE_OPENERS);
      if (openers > 0) votes.single += Math.min(openers, Math.max(count(text, SINGLE_CLOSERS), 0.5));
    }
  }
  const names = (Object.keys(votes) as MarkFamily[]).filter((name) => votes[name] > 0);
  // Single marks are apostrophes and inner quotations as well: they need a clear majority to come first.
  const weight = (name: MarkFamily): number =>
    name === 'single' ? votes.single * 0.8 : votes[name] + (name === opening ? 0.1 : 0);
  return {
    families: names.sort((a, b) => weight(b) - weight(a)).map((name) => FAMILIES[name]),
    reversedGuillemets: reversed > forward,
    lowOpening,
  };
}
