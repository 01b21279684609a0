import search from 'approx-string-match';
import { even, type TextRange } from './article-text.ts';
import type { TextQuote } from './highlight.ts';

/** UTF-16 units that are kept of what stands before and after a passage. */
const CONTEXT = 32;

/** A passage at least this long names its place by its words alone; a shorter one needs some of what stood around it. UTF-16 units. */
const TELLING = 24;
/** So much of the context tells the place of a short passage. UTF-16 units. */
const TELLING_CONTEXT = 8;

/** Of words that stand more often than this, as "the" may, the rest is not looked at. */
const MOST_PLACES = 500;

/** The share of a passage's letters that may have been edited for it to be known again. */
const EDITED = 0.2;

/** Longer passages are known again by their ends of this length, so that looking for many stays quick. UTF-16 units. */
const END = 160;

/** A passage that was found, and whether its words are still the same. */
export interface FoundPassage extends TextRange {
  isSame: boolean;
}

/** Names a stretch of a text so that it is found again after the text was edited elsewhere. Never throws. */
export function quotePassage(text: string, { start, end }: TextRange): TextQuote {
  return {
    exact: even(text.slice(start, end)),
    prefix: even(text.slice(beforeSurrogate(text, Math.max(0, start - CONTEXT)), start)),
    suffix: even(text.slice(end, beforeSurrogate(text, end + CONTEXT))),
  };
}

/** An offset that parts no pair of surrogates. */
const beforeSurrogate = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at);

/**
 * Where a passage stands in a text (as `articleText` gives it): the place of the same words whose surroundings are most alike, or of words that differ
 * little, as after a correction. Undefined where nothing tells the place for certain: a note at the wrong words is worse than one in a list.
 * Without `mayBeEdited` only the same words count. Linear in the text. Never throws.
 */
export function findPassage(text: string, quote: TextQuote, mayBeEdited = true): FoundPassage | undefined {
  const exact = even(quote.exact);
  if (exact.trim() === '') return undefined;
  const same = mostAlike(text, occurrences(text, exact), quote);
  const isTold = same && (exact.length >= TELLING || same.likeness >= contextNeeded(text, quote, same.place));
  if (isTold) return { ...same.place, isSame: true };
  if (!mayBeEdited || exact.length < TELLING) return undefined;
  const edited = exact.length > END * 2 ? betweenEnds(text, exact) : alike(text, exact, quote);
  return edited && { ...edited, isSame: false };
}

function occurrences(text: string, exact: string): TextRange[] {
  const places: TextRange[] = [];
  for (let at = text.indexOf(exact); at !== -1 && places.length < MOST_PLACES; at = text.indexOf(exact, at + 1))
    places.push({ start: at, end: at + exact.length });
  return places;
}

/** Less where the text itself ends: a short text is all there is. */
function contextNeeded(text: string, { prefix, suffix }: TextQuote, { start, end }: TextRange): number {
  const isWhole = start === 0 && end === text.length && prefix === '' && suffix === '';
  return isWhole ? 0 : Math.max(1, Math.min(TELLING_CONTEXT, prefix.length + suffix.length));
}

function mostAlike(text: string, places: readonly TextRange[], { prefix, suffix }: TextQuote) {
  let best: { place: TextRange; likeness: number } | undefined;
  for (const place of places) {
    const likeness = commonEnd(text, place.start, even(prefix)) + commonStart(text, place.end, even(suffix));
    if (!best || likeness > best.likeness) best = { place, likeness };
  }
  return best;
}

function commonEnd(text: string, end: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && text[end - 1 - length] === prefix[prefix.length - 1 - length] && end > length)
    length++;
  return length;
}

function commonStart(text: string, start: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && text[start + length] === suffix[length]) length++;
  return length;
}

/** The place of words that need the fewest edits to be the passage's. */
function alike(text: string, exact: string, quote: TextQuote): TextRange | undefined {
  const places = search(text, exact, Math.floor(exact.length * EDITED)).slice(0, MOST_PLACES);
  const best = mostAlike(text, places, quote)?.place;
  return best && { start: best.start, end: best.end };
}

/** A long passage by its beginning and its end, in that order and about as far from one another as they were. */
function betweenEnds(text: string, exact: string): TextRange | undefined {
  const bare = { exact: '', prefix: '', suffix: '' };
  const first = alike(text, exact.slice(0, END), { ...bare, suffix: exact.slice(END, END + CONTEXT) });
  if (!first) return undefined;
  const latest = Math.ceil(first.start + exact.length * (1 + EDITED));
  const earliest = Math.max(first.start, Math.floor(first.start + exact.length * (1 - EDITED)) - END);
  const last = alike(text.slice(earliest, latest), exact.slice(-END), bare);
  return last && { start: first.start, end: earliest + last.end };
}
