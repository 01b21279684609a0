import { isPageAddress } from './page-address.ts';

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

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longest;

/** What was stored, as far as it makes sense. Never throws. */
export function toReadingPlaces(stored: unknown): ReadingPlace[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .flatMap((entry) => {
      const { address, passage } = Object(entry) as Record<keyof ReadingPlace, unknown>;
      return isPageAddress(address) && isText(passage, LONGEST_PASSAGE) ? [{ address, passage }] : [];
    })
    .slice(-MOST_PLACES);
}

export async function readingPlaces(): Promise<ReadingPlace[]> {
  const { [PLACES_KEY]: stored } = await chrome.storage.local.get(PLACES_KEY);
  return toReadingPlaces(stored);
}

/** The places, at hand; `placeIn` gives the passage at which an article was left. */
export function watchPlaces(): { ready: Promise<void>; placeIn: (address: string) => string | undefined } {
  let places: ReadingPlace[] = [];
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[PLACES_KEY]) places = toReadingPlaces(changes[PLACES_KEY].newValue);
  });
  const ready = readingPlaces().then((stored) => {
    places = stored;
  });
  return { ready, placeIn: (address) => places.find((place) => place.address === address)?.passage };
}

/** Keeps the passage, or forgets it where there is none: the article was not begun, or read to its end. Of private windows nothing is kept. */
export async function rememberPlace(address: string, passage: string | undefined): Promise<void> {
  if (chrome.extension.inIncognitoContext) return;
  const places = await readingPlaces();
  const others = places.filter((place) => place.address !== address);
  if (passage === undefined && others.length === places.length) return;
  const changed = passage === undefined ? others : [...others, { address, passage }];
  await chrome.storage.local.set({ [PLACES_KEY]: toReadingPlaces(changed) });
}
