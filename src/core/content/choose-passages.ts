import type { Fate } from './completeness.ts';
import { isCorrection } from './corrections.ts';
import type { Description } from './describe.ts';
import { notesOf } from './notes.ts';
import type { Passage } from './passage.ts';
import { isAscii, widthOf } from './text.ts';

/** A judgement of one passage. */
export interface Opinion {
  /** Log-odds that it is the article's. */
  score: number;
  against(): { rule: string; reason: string };
}

/** What becomes of each passage. */
export interface Choice {
  fates: Map<Passage, Fate>;
  /** Whether each passage has words of the article, one for each in order: what tells whether there is an article at all. */
  isKept: boolean[];
}

/** A passage this long is likely prose: it stays on weaker grounds than a line does. Characters. */
const LONG = 120;
const KEEP = { long: -0.5, short: 0.3 };
/** Prose that is judged surer than this to be none of the article's is a removal; less sure, an omission that the reader is told of. */
const SURE = -2;
const PROSE = 80;
/** Passages between a lead picture and the first line of text at most: byline, date, share bar. */
const LEAD = 4;

/** Chooses the article's passages by what rules and the judge say of them. */
export function choosePassages(
  passages: readonly Passage[],
  described: readonly Description[],
  opinions: readonly Opinion[],
  title: string,
): Choice {
  const headline = fold(title);
  const isKept = described.map(
    ({ text, taken, type }, i) =>
      !taken && type !== 'figure' && /\S/.test(text) && isWanted(text, opinions[i]!) && fold(text) !== headline,
  );
  keepCorrections(described, isKept);
  for (const note of notesOf(passages, isKept)) isKept[note] = true;
  keepSectionHeads(described, opinions, isKept);
  const repeated = repetitions(described, isKept);
  const fates = passages.map((passage, i): [Passage, Fate] => {
    if (passage.takenBy) return [passage, { rule: passage.takenBy }];
    if (repeated.has(i)) return [passage, { rule: 'repeated', reason: 'Repeats words of the text' }];
    if (isKept[i] || (isWordless(described[i]!) && standsInText(isKept, described, i))) return [passage, 'kept'];
    if (fold(described[i]!.text) === headline) return [passage, { rule: 'headline', reason: 'Shown as the title' }];
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

/** How sure the judge may be against a heading that stands between kept prose. */
const HEADING = -0.5;
/** Long enough, or a sentence. */
const isProse = (text: string): boolean =>
  text.length >= PROSE || (text.length >= PROSE * 0.8 && /[.!?…。！？]["”’»)]*$/.test(text));
/** "14.52", "2:10 pm": the time stamp of an entry. */
const STAMP = /^\d{1,2}[.:h]\d{2}(?:\s?(?:am|pm|uhr|h|[A-Z]{3,4}))?$/i;
/** Stamps that make a live blog. */
const FEWEST_STAMPS = 3;

/** Keeps what heads a kept stretch of prose: a heading after kept text, and the time stamps and headings of a live blog's entries. */
function keepSectionHeads(described: readonly Description[], opinions: readonly Opinion[], isKept: boolean[]): void {
  const shown = described.flatMap(({ taken, text }, i) => (!taken && /\S/.test(text) ? [i] : []));
  const isStamp = (i: number | undefined): boolean => i !== undefined && STAMP.test(described[i]!.text.trim());
  const isLive = shown.filter(isStamp).length >= FEWEST_STAMPS;
  for (let at = shown.length - 2; at >= 0; at--) {
    const [before, i, next] = [shown[at - 1], shown[at]!, shown[at + 1]!];
    if (isKept[i] || !isKept[next]) continue;
    const { type, text, linkText, element } = described[i]!;
    if (element.localName === 'summary' && element.parentElement?.contains(described[next]!.element)) isKept[i] = true;
    const isHeading = type === 'heading' && linkText * 2 < text.length;
    const follows =
      before !== undefined && isKept[before]! && opinions[i]!.score > HEADING && isProse(described[next]!.text);
    if ((isHeading && follows) || (isLive && (isStamp(i) || (isHeading && isStamp(before))))) isKept[i] = true;
  }
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

const isWanted = (text: string, { score }: Opinion): boolean =>
  score > (widthOf(text) >= LONG ? KEEP.long : KEEP.short);

const isWordless = ({ type }: Description): boolean => type === 'figure' || type === 'thematicBreak';

const isDoubtful = ({ text, linkText }: Description, { score }: Opinion): boolean =>
  score > SURE && text.length >= PROSE && linkText * 2 < text.length;

/** A pull quote's length, in characters. */
const PULLED = { least: 25, most: 300 };

/**
 * Pull quotes: kept passages whose words stand in a longer kept paragraph too, and what stands there a second time. Not headings, which may
 * well do so, nor lists. Bounded by one search in the joined text for each short passage.
 */
function repetitions(described: readonly Description[], isKept: readonly boolean[]): Set<number> {
  const isLong = ({ type, text }: Description, i: number): boolean =>
    isKept[i]! && type === 'paragraph' && text.length >= PROSE;
  const body = described.map((part, i) => (isLong(part, i) ? lettersOf(part.text) : '')).join(' ');
  const found = new Set<number>();
  const seen = new Set<string>();
  described.forEach(({ type, text }, i) => {
    if (
      !isKept[i] ||
      (type !== 'paragraph' && type !== 'blockquote') ||
      text.length < PULLED.least ||
      text.length > PULLED.most
    )
      return;
    const letters = lettersOf(text);
    if (letters.length < PULLED.least) return;
    if (seen.has(letters) || isPartOf(body, letters)) found.add(i);
    seen.add(letters);
  });
  return found;
}

/** Whether letters stand inside a longer paragraph: the first place where they are is looked at, and the next if that is a whole one. */
function isPartOf(body: string, letters: string): boolean {
  const isWhole = (at: number): boolean => (body[at - 1] ?? ' ') === ' ' && (body[at + letters.length] ?? ' ') === ' ';
  const first = body.indexOf(letters);
  if (first < 0) return false;
  if (!isWhole(first)) return true;
  const next = body.indexOf(letters, first + 1);
  return next >= 0 && !isWhole(next);
}

function lettersOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(isAscii(lower) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '');
}

/** A picture or rule stays between two kept texts, or shortly before the first. */
function standsInText(isKept: readonly boolean[], described: readonly Description[], at: number): boolean {
  const next = isKept.indexOf(true, at);
  if (next < 0) return false;
  const before = isKept.lastIndexOf(true, at);
  if (before < 0) return described[at]!.type === 'figure' && next - at <= LEAD;
  return described
    .slice(before + 1, next)
    .every((between) => isWordless(between) || between.taken || between.text.length < PROSE);
}
