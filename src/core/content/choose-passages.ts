import { type Interruptible, mapInChunks } from '../interruptible.ts';
import type { Fate } from './completeness.ts';
import { isCorrection } from './corrections.ts';
import type { Description } from './describe.ts';
import { notesOf } from './notes.ts';
import { orphanHeadings } from './orphan-headings.ts';
import type { Passage } from './passage.ts';
import { repetitions } from './repetitions.ts';
import { keepHeaded, keepSectionHeads, PROSE, SENTENCE, STOP } from './section-heads.ts';
import { widthOf } from './text.ts';

/** A judgement of one passage. */
export interface Opinion {
  /** Log-odds that it is the article's. */
  score: number;
  /** Part of what is likely the article's text that stands as this passage does. */
  alike: number;
  against(): { rule: string; reason: string };
}

/** What becomes of each passage. */
export interface Choice {
  fates: Map<Passage, Fate>;
  /** Whether each passage has words of the article, one for each in order: what tells whether there is an article at all. */
  isKept: boolean[];
}

/** A passage this long is surely prose. Characters. */
const LONG = 120;
/** How likely passages must be to stay: prose on weaker grounds than a line, and one that stands as most of the text does on the weakest. */
const KEEP = { long: [-0.5, -0.5], sentence: [0, -0.5], line: [0.5, 0.3] } as const;
/** A line above the headline stays on strong grounds only: most are navigation. */
const ABOVE = 1.5;
/** The judge has seen few texts of more paragraphs than this, and long ones in their place are trusted further there. */
const MANY = 60;
const KEEP_MANY = -1.2;
/** What stands as more of the text than this does is in its place. */
const IN_PLACE = 0.5;
/** Prose that is judged surer than this to be none of the article's is a removal; less sure, an omission that the reader is told of. */
const SURE = -2;
/** Passages between a lead picture and the first line of text at most: byline, date, share bar. */
const LEAD = 4;

/** Passages that are looked at without a pause. */
const CHUNK = 500;

/** Chooses the article's passages by what rules and the judge say of them. */
export function* choosePassages(
  passages: readonly Passage[],
  described: readonly Description[],
  opinions: readonly Opinion[],
  title: string,
): Interruptible<Choice> {
  const isHeadline = sameAs(title);
  const headline = described.findIndex(({ text }) => isHeadline(text));
  const isLong = described.filter(({ text }, i) => text.length >= LONG && opinions[i]!.alike > IN_PLACE).length > MANY;
  const isKept = yield* mapInChunks(
    described,
    CHUNK,
    ({ text, taken, type }, i) =>
      !taken &&
      type !== 'figure' &&
      /\S/.test(text) &&
      isWanted(described[i]!, opinions[i]!, i < headline, isLong) &&
      !isHeadline(text),
  );
  keepCorrections(described, isKept);
  for (const note of notesOf(passages, isKept)) {
    isKept[note] = true;
    if (described[note - 1]?.type === 'heading' && !described[note - 1]!.taken) isKept[note - 1] = true;
  }
  keepHeaded(described, opinions, isKept);
  keepSectionHeads(described, opinions, isKept);
  const orphans = orphanHeadings(passages, described, isKept);
  for (const orphan of orphans.keys()) isKept[orphan] = false;
  yield;
  const repeated = yield* repetitions(described, isKept);
  yield;
  const around = surroundingsOf(described, isKept);
  const fates = yield* mapInChunks(passages, CHUNK, (passage, i): [Passage, Fate] => {
    const rule = passage.takenBy ?? orphans.get(i);
    if (rule) return [passage, { rule }];
    if (repeated.has(i)) return [passage, { rule: 'repeated', reason: 'Repeats words of the text' }];
    if (isKept[i]) return [passage, 'kept'];
    if (isWordless(described[i]!) && standsInText(around, described[i]!, i)) return [passage, 'kept'];
    if (isHeadline(described[i]!.text)) return [passage, { rule: 'headline', reason: 'Shown as the title' }];
    return [passage, isDoubtful(described[i]!, opinions[i]!) ? 'omitted' : opinions[i]!.against()];
  });
  return { fates: new Map(fates), isKept };
}

/** Passages between the last of the text and its correction at most. */
const BELOW = 6;

function keepCorrections(described: readonly Description[], isKept: boolean[]): void {
  described.forEach(({ type, text, taken, linkText }, i) => {
    if (isKept[i] || taken || type === 'heading' || linkText * 2 > text.length || !isCorrection(text)) return;
    if (isKept.lastIndexOf(true, i) >= Math.max(0, i - BELOW)) isKept[i] = true;
  });
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether a text is another but for case and spaces; most are told apart by their first letter. */
function sameAs(other: string): (text: string) => boolean {
  const wanted = fold(other);
  return (text) => fold(text.trimStart().slice(0, 2))[0] === wanted[0] && fold(text) === wanted;
}

function isWanted(
  { type, text, linkText }: Description,
  { score, alike }: Opinion,
  isAbove: boolean,
  isInLongText: boolean,
): boolean {
  const isInPlace = alike > IN_PLACE;
  const isSentence = type === 'paragraph' && linkText === 0 && text.length >= SENTENCE && STOP.test(text);
  const kind = widthOf(text) >= LONG ? 'long' : isSentence ? 'sentence' : 'line';
  if (kind === 'line' && isAbove) return score > ABOVE;
  return score > (kind === 'long' && isInPlace && isInLongText ? KEEP_MANY : KEEP[kind][Number(isInPlace)]!);
}

const isWordless = ({ type }: Description): boolean => type === 'figure' || type === 'thematicBreak';

const isDoubtful = ({ text, linkText }: Description, { score }: Opinion): boolean =>
  score > SURE && text.length >= PROSE && linkText * 2 < text.length;

/** Where pictures and rules belong: what is kept before and after each passage, and how much long text that is not kept stands before it. */
interface Surroundings {
  /** -1 for none. */
  before: number[];
  after: number[];
  /** Passages up to each that would part a picture from the text. */
  parting: number[];
  /** Whether a rule stands between each and what is kept before it. */
  ruled: boolean[];
}

function surroundingsOf(described: readonly Description[], isKept: readonly boolean[]): Surroundings {
  const around: Surroundings = { before: [], after: [], parting: [], ruled: [] };
  let [before, after, parting] = [-1, -1, 0];
  let isRuled = false;
  described.forEach((block, i) => {
    around.before.push(before);
    around.parting.push(parting);
    around.ruled.push(isRuled);
    isRuled = !isKept[i] && (isRuled || block.type === 'thematicBreak');
    if (isKept[i]) before = i;
    else if (!isWordless(block) && !block.taken && block.text.length >= PROSE) parting += 1;
  });
  for (let i = described.length - 1; i >= 0; i--) {
    around.after[i] = after;
    if (isKept[i]) after = i;
  }
  return around;
}

/** A picture or rule stays between two kept texts, or shortly before the first; of rules with nothing kept between them the first. */
function standsInText({ before, after, parting, ruled }: Surroundings, { type }: Description, at: number): boolean {
  const next = after[at]!;
  if (next < 0) return false;
  if (before[at]! < 0) return type === 'figure' && next - at <= LEAD;
  if (type === 'thematicBreak' && ruled[at]) return false;
  return parting[next] === parting[before[at]! + 1];
}
