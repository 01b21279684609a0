import { type Interruptible, mapInChunks } from '../interruptible.ts';
import type { Fate } from './completeness.ts';
import { isCorrection } from './corrections.ts';
import { keepDefinitions, keepTables } from './definitions.ts';
import type { Description } from './describe.ts';
import { notesOf } from './notes.ts';
import { orphanHeadings } from './orphan-headings.ts';
import type { Passage } from './passage.ts';
import { repetitions } from './repetitions.ts';
import { keepHeaded, keepSectionHeads, PROSE, SENTENCE, STOP } from './section-heads.ts';
import { BETWEEN_WORDS, widthOf } from './text.ts';

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
/** Passages between a lead picture and the first line of text at most: byline, date, share bar. And those of them that no rule took. */
const LEAD = { most: 12, untaken: 4 };

/** Passages that are looked at without a pause. */
const CHUNK = 500;

/** Chooses the article's passages by what rules and the judge say of them. */
export function* choosePassages(
  passages: readonly Passage[],
  described: readonly Description[],
  opinions: readonly Opinion[],
  title: string,
): Interruptible<Choice> {
  const isTitle = sameAs(title);
  const shown = headingOf(described, title, isTitle);
  const isHeadline = (text: string): boolean => text === shown || isTitle(text) || isLabelled(text, title, isTitle);
  const headline = described.findIndex(({ text }) => text === shown);
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
  const notes = new Set(notesOf(passages, isKept));
  for (const note of notes) isKept[note] = true;
  keepHeaded(described, opinions, isKept);
  keepSectionHeads(described, opinions, isKept, notes);
  keepDefinitions(described, isKept);
  keepTables(described, isKept);
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
    if (isWordless(described[i]!) && standsInText(around, described, i)) {
      const card = cardOf(described, isKept, i);
      return [passage, card === undefined ? 'kept' : opinions[card]!.against()];
    }
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

const fold = (text: string): string => text.toLowerCase().replace(BETWEEN_WORDS, '');
/** Characters within which a text's first letter stands. */
const BEGINNING = 6;

/** Whether a text is another but for case, spaces and marks; most are told apart by their first letter. */
function sameAs(other: string): (text: string) => boolean {
  const wanted = fold(other);
  return (text) =>
    wanted !== '' &&
    wanted.startsWith(fold(text.trimStart().slice(0, BEGINNING))) &&
    text.length < other.length * 2 + BEGINNING &&
    fold(text) === wanted;
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

/** Longest label before a title that is said once more ("Original title: "), and shortest title that is told so. Characters. */
const LABEL = 24;
const SHORTEST_TITLE = 8;

/** The text that says the title; where none does, the heading that has a few words more before it. */
function headingOf(
  described: readonly Description[],
  title: string,
  isTitle: (text: string) => boolean,
): string | undefined {
  const end = fold(title);
  const isEnd = ({ type, text }: Description): boolean => {
    const more = type === 'heading' ? text.length - title.length : 0;
    return end !== '' && more > 0 && more < LABEL * 2 && fold(text).endsWith(end);
  };
  return (described.find(({ text }) => isTitle(text)) ?? described.find(isEnd))?.text;
}

/** Whether a text is a label and the title. */
function isLabelled(text: string, title: string, isTitle: (text: string) => boolean): boolean {
  if (title.length < SHORTEST_TITLE || text.length <= title.length || text.length > title.length + LABEL * 2)
    return false;
  const [, rest] = /^[^:：]{2,24}[:：](.*)$/s.exec(text.trim()) ?? [];
  return rest !== undefined && isTitle(rest);
}

const isWordless = ({ type }: Description): boolean => type === 'figure' || type === 'thematicBreak';

const isDoubtful = ({ text, linkText }: Description, { score }: Opinion): boolean =>
  score > SURE && text.length >= PROSE && linkText * 2 < text.length;

const isLead = (described: readonly Description[], at: number, first: number): boolean =>
  first - at <= LEAD.most && described.slice(at + 1, first).filter(({ taken }) => !taken).length < LEAD.untaken;

/** Passages after a picture that may be the words of its card. */
const CARD = 4;

/** A passage that shares a picture's element and is a link that is not kept, where nothing there is kept: the picture is another story's. */
function cardOf(described: readonly Description[], isKept: readonly boolean[], at: number): number | undefined {
  const { type, element, text } = described[at]!;
  if (type !== 'figure' || /\S/.test(text)) return undefined;
  let card: number | undefined;
  for (let i = Math.max(0, at - CARD); i <= at + CARD && i < described.length; i++) {
    const other = described[i]!;
    if (i === at || !element.contains(other.element)) continue;
    if (isKept[i]) return undefined;
    if (!other.taken && other.linkText > 0 && other.linkText * 2 >= other.text.length) card ??= i;
  }
  return card;
}

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
function standsInText(
  { before, after, parting, ruled }: Surroundings,
  described: readonly Description[],
  at: number,
): boolean {
  const { type } = described[at]!;
  const next = after[at]!;
  if (next < 0) return false;
  if (before[at]! < 0) return type === 'figure' && isLead(described, at, next);
  if (type === 'thematicBreak' && ruled[at]) return false;
  return parting[next] === parting[before[at]! + 1];
}
