import type { Description } from './describe.ts';
import { isTimeStamp } from './time-stamp.ts';

/** How sure the judge may be against what stands in its place between kept prose. */
const DOUBT = -0.5;
/** A passage this long is likely prose, and a shorter sentence may be. Characters. */
export const PROSE = 80;
export const SENTENCE = 25;
/** How sentences end. */
export const STOP = /[.!?…。！？।؟]["”’»)\]」』]*$/;
/** Stamps that make a live blog. */
const FEWEST_STAMPS = 3;
/** Longest control beside a heading, such as "[edit]", in characters. */
const LONGEST_CONTROL = 30;

interface Scored {
  /** Log-odds that it is the article's. */
  score: number;
}

const shownOf = (described: readonly Description[]): number[] =>
  described.flatMap(({ taken, text }, i) => (!taken && /\S/.test(text) ? [i] : []));

/** Keeps the lists without links and the code that a kept text or a heading leads to and kept text follows. */
export function keepHeaded(described: readonly Description[], opinions: readonly Scored[], isKept: boolean[]): void {
  const shown = shownOf(described);
  const isHead = (i: number | undefined): boolean =>
    i !== undefined && described[i]!.type === 'heading' && opinions[i]!.score > DOUBT;
  const isInText = (i: number | undefined): boolean => i !== undefined && (isKept[i]! || isHead(i));
  shown.forEach((i, at) => {
    const { type, linkText } = described[i]!;
    if (isKept[i] || (type !== 'list' && type !== 'code') || linkText > 0 || opinions[i]!.score <= DOUBT) return;
    const [before, next] = [shown[at - 1], shown[at + 1]];
    const isAfterText = isHead(before) ? isKept[shown[at - 2] ?? -1] : type === 'code' && isInText(before);
    if (isAfterText && isInText(next)) isKept[i] = true;
  });
}

/** Keeps what heads a kept stretch of prose: a heading after kept text or over `notes` that the text calls up, and the time stamps and headings of a live blog's entries. */
export function keepSectionHeads(
  described: readonly Description[],
  opinions: readonly Scored[],
  isKept: boolean[],
  notes: ReadonlySet<number>,
): void {
  const shown = shownOf(described);
  const isStamp = (i: number | undefined): boolean => i !== undefined && isTimeStamp(described[i]!.text.trim());
  const isLive = shown.filter(isStamp).length >= FEWEST_STAMPS;
  for (let at = shown.length - 2; at >= 0; at--) {
    const [before, i] = [shown[at - 1], shown[at]!];
    const heading = described[i]!;
    const beside = shown[at + 1]!;
    const next = at + 2 < shown.length && isControlOf(heading, described[beside]!) ? shown[at + 2]! : beside;
    if (isKept[i] || !isKept[next]) continue;
    const { type, text, linkText, element } = heading;
    if (element.localName === 'summary' && element.parentElement?.contains(described[next]!.element)) isKept[i] = true;
    const isHeading = (type === 'heading' || isBold(heading)) && linkText * 2 < text.length;
    const { score } = opinions[i]!;
    const begins =
      before !== undefined && isKept.lastIndexOf(true, before) >= 0 && isFirstIn(heading, described[next]!);
    const isAfterText = begins || (before !== undefined && isKept[before]!);
    const leads = notes.has(next) || (isAfterText && score > DOUBT && isHeaded(described[next]!, score > 0));
    if ((isHeading && leads) || (isLive && (isStamp(i) || (isHeading && isStamp(before))))) isKept[i] = true;
  }
}

/** Whether the first begins an element that the second stands in, too. */
const isFirstIn = ({ element }: Description, next: Description): boolean =>
  element.parentElement?.firstElementChild === element && element.parentElement.contains(next.element);

/** Long enough, or a sentence; under what likely is a heading a short one, and what is no paragraph. */
function isHeaded({ type, text }: Description, isLikely: boolean): boolean {
  if (text.length >= PROSE || (text.length >= PROSE * 0.8 && STOP.test(text))) return true;
  return isLikely && (type === 'list' || type === 'code' || (text.length >= SENTENCE && STOP.test(text)));
}

/** Whether the second is a link beside the heading, in an element of their own. */
const isControlOf = (heading: Description, { element, text, linkText }: Description): boolean =>
  heading.type === 'heading' &&
  element === heading.element.parentElement &&
  text.length < LONGEST_CONTROL &&
  linkText * 2 >= text.trim().length;

/** A short line all in bold and no sentence heads what follows as well as a heading does. */
const isBold = ({ type, text, element }: Description): boolean =>
  type === 'paragraph' &&
  text.length < PROSE &&
  !STOP.test(text) &&
  /^(?:strong|b)$/.test(element.firstElementChild?.localName ?? '') &&
  element.firstElementChild?.textContent.trim() === element.textContent.trim();
