import { textOf } from '../content/text.ts';
import type { Place } from './site-rule.ts';

/** UTF-16 units at either end of a selection by which a half-selected block is found. */
const ANCHOR = 30;
/** Text of a block that is compared, in UTF-16 units. */
const LONGEST = 20_000;

const even = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Indices of the places in an element. */
export const placesIn = (element: Element, places: readonly Place[]): Set<number> =>
  new Set(places.flatMap((place, index) => (element.contains(place.element) ? [index] : [])));

/** Whether a text ends with the beginning of another that is longer than the anchor. */
function endsWithStartOf(text: string, other: string): boolean {
  const start = other.slice(0, ANCHOR);
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    if (other.startsWith(text.slice(at))) return true;
  }
  return false;
}

/** Whether a text begins with the end of another. */
function startsWithEndOf(text: string, other: string): boolean {
  const end = other.slice(-ANCHOR);
  for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1)) {
    if (other.endsWith(text.slice(0, at + end.length))) return true;
  }
  return false;
}

/** Indices of the places that a selection's text touches; a block that is selected in part counts as a whole. Never throws. */
export function selectedPlaces(selection: string, places: readonly Place[]): Set<number> {
  const selected = even(selection);
  const isTouched = (text: string): boolean =>
    selected.includes(text) ||
    text.includes(selected) ||
    endsWithStartOf(text, selected) ||
    startsWithEndOf(text, selected);
  return new Set(
    places.flatMap(({ block }, index) => {
      const text = even(textOf(block)).slice(0, LONGEST);
      return selected !== '' && text !== '' && isTouched(text) ? [index] : [];
    }),
  );
}
