import { isPageAddress } from '../messages/page-address.ts';

/** Where the reader stopped in an article. */
export interface ReadingPlace {
  /** Of the article, without what tracks. */
  address: string;
  /** The first letters of the passage that was read. */
  passage: string;
}

export const PLACES_KEY = 'readingPlaces';
/** Articles whose place is kept; of more the oldest go first. */
export const MOST_PLACES = 200;
/** Letters of a passage that are kept. */
export const LONGEST_PASSAGE = 100;

export const isPassage = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_PASSAGE;

/** What was stored, as far as it makes sense. Never throws. */
export function toReadingPlaces(stored: unknown): ReadingPlace[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .flatMap((entry) => {
      const { address, passage } = Object(entry) as Record<keyof ReadingPlace, unknown>;
      return isPageAddress(address) && isPassage(passage) ? [{ address, passage }] : [];
    })
    .slice(-MOST_PLACES);
}

export async function readingPlaces(): Promise<ReadingPlace[]> {
  const { [PLACES_KEY]: stored } = await chrome.storage.local.get(PLACES_KEY);
  return toReadingPlaces(stored);
}

/** The places with that of one article: the passage, or none where it was not begun or was read to its end. */
export function withPlace(
  places: readonly ReadingPlace[],
  address: string,
  passage: string | undefined,
): ReadingPlace[] {
  const others = places.filter((place) => place.address !== address);
  return toReadingPlaces(passage === undefined ? others : [...others, { address, passage }]);
}
