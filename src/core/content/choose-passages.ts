import type { NoArticleReason } from '../article.ts';
import type { Fate } from './completeness.ts';
import type { Description } from './describe.ts';
import type { Passage } from './passage.ts';

/** A judgement of one passage. */
export interface Opinion {
  /** Log-odds that it is the article's. */
  score: number;
  against(): { rule: string; reason: string };
}

/** What becomes of each passage, or why the page has no article. */
export type Choice = { fates: Map<Passage, Fate> } | { because: NoArticleReason };

/** Less prose than this, in characters, is no article. */
const LEAST = 140;
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
  let [kept, stories] = [0, 0];
  described.forEach(({ text, type }, i) => {
    if (isKept[i] && type !== 'heading') kept += text.length;
    if (passages[i]!.takenBy === 'related-stories') stories += text.length;
  });
  if (kept < LEAST) {
    if (kept === 0 && stories === 0) return { because: 'empty' };
    return { because: stories > 0 && title !== '' ? 'headline-only' : 'listing' };
  }
  const repeated = repetitions(described, isKept);
  const fates = passages.map((passage, i): [Passage, Fate] => {
    if (passage.takenBy) return [passage, { rule: passage.takenBy }];
    if (repeated.has(i)) return [passage, { rule: 'repeated', reason: 'Repeats words of the text' }];
    if (isKept[i] || (isWordless(described[i]!) && standsInText(isKept, described, i))) return [passage, 'kept'];
    if (fold(described[i]!.text) === headline) return [passage, { rule: 'headline', reason: 'Shown as the title' }];
    return [passage, isDoubtful(described[i]!, opinions[i]!) ? 'omitted' : opinions[i]!.against()];
  });
  return { fates: new Map(fates) };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

const isWanted = (text: string, { score }: Opinion): boolean =>
  score > (widthOf(text) >= LONG ? KEEP.long : KEEP.short);

/** Length as a reader sees it: an East Asian character says as much as three letters. */
const widthOf = (text: string): number =>
  text.length + 2 * (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);

const isWordless = ({ type }: Description): boolean => type === 'figure' || type === 'thematicBreak';

const isDoubtful = ({ text, linkText }: Description, { score }: Opinion): boolean =>
  score > SURE && text.length >= PROSE && linkText * 2 < text.length;

/** A pull quote's length, in characters. */
const PULLED = { least: 25, most: 300 };

/**
 * Pull quotes: kept passages whose words stand in a longer kept paragraph too. Not headings, which may well do so, nor lists. Bounded by
 * one search in the joined text for each short passage.
 */
function repetitions(described: readonly Description[], isKept: readonly boolean[]): Set<number> {
  const isProse = ({ type, text }: Description, i: number): boolean =>
    isKept[i]! && type === 'paragraph' && text.length >= PROSE;
  const body = described.map((part, i) => (isProse(part, i) ? lettersOf(part.text) : '')).join(' ');
  const found = new Set<number>();
  described.forEach(({ type, text }, i) => {
    if (
      !isKept[i] ||
      (type !== 'paragraph' && type !== 'blockquote') ||
      text.length < PULLED.least ||
      text.length > PULLED.most
    )
      return;
    const letters = lettersOf(text);
    const first = body.indexOf(letters);
    if (first < 0 || letters.length < PULLED.least) return;
    const isWhole = (at: number): boolean =>
      (body[at - 1] ?? ' ') === ' ' && (body[at + letters.length] ?? ' ') === ' ';
    if (!isWhole(first) || body.indexOf(letters, first + 1) >= 0) found.add(i);
  });
  return found;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

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
