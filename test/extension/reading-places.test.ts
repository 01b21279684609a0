import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MOST_PLACES, rememberPlace, toReadingPlaces, watchPlaces } from '../../src/extension/reading-places.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = fakeBrowser();
const extension = { inIncognitoContext: false };
type Listener = (changes: object, area: string) => void;
const listeners: Listener[] = [];
const onChanged = { addListener: (listener: Listener) => listeners.push(listener) };
vi.stubGlobal('chrome', { ...fake.browser, extension, storage: { ...fake.browser.storage, onChanged } });

const ADDRESS = 'https://courier.example/mills';

beforeEach(() => {
  fake.stored.local.clear();
  extension.inIncognitoContext = false;
});

async function placeIn(address: string): Promise<string | undefined> {
  const places = watchPlaces();
  await places.ready;
  return places.placeIn(address);
}

describe('the place in an article', () => {
  test('is kept, changed and forgotten', async () => {
    await rememberPlace(ADDRESS, 'At mill number 6');
    await rememberPlace(ADDRESS, 'At mill number 7');
    expect(await placeIn(ADDRESS)).toBe('At mill number 7');
    expect(await placeIn('https://courier.example/others')).toBeUndefined();
    await rememberPlace(ADDRESS, undefined);
    expect(await placeIn(ADDRESS)).toBeUndefined();
  });

  test('is at hand when another window has changed it', async () => {
    const { ready, placeIn: place } = watchPlaces();
    await ready;
    const newValue = [{ address: ADDRESS, passage: 'At mill number 8' }];
    for (const listener of listeners) listener({ readingPlaces: { newValue } }, 'local');
    expect(place(ADDRESS)).toBe('At mill number 8');
    for (const listener of listeners) listener({ readingPlaces: {} }, 'local');
    expect(place(ADDRESS)).toBeUndefined();
  });

  test('is never kept of a private window', async () => {
    extension.inIncognitoContext = true;
    await rememberPlace(ADDRESS, 'At mill number 6');
    expect(fake.stored.local.size).toBe(0);
  });

  test('goes when there are too many, the oldest first', async () => {
    for (let i = 0; i < MOST_PLACES + 2; i++) await rememberPlace(`${ADDRESS}?${i}`, 'words');
    expect(await placeIn(`${ADDRESS}?1`)).toBeUndefined();
    expect(await placeIn(`${ADDRESS}?2`)).toBe('words');
  });

  test.each([null, 7, {}, [7, {}, { address: '' }, { address: ADDRESS, passage: 'x'.repeat(101) }]])(
    'is none where %j was stored',
    (stored) => expect(toReadingPlaces(stored)).toEqual([]),
  );
});
