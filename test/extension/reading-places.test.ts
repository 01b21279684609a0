import { describe, expect, test } from 'vitest';
import {
  MOST_PLACES,
  type ReadingPlace,
  toReadingPlaces,
  withPlace,
} from '../../src/extension/stored/reading-places.ts';

const ADDRESS = 'https://courier.example/mills';

describe('the place in an article', () => {
  test('is kept, changed and forgotten', () => {
    const first = withPlace([], ADDRESS, 'At mill number 6');
    const second = withPlace(first, ADDRESS, 'At mill number 7');
    expect(second).toEqual([{ address: ADDRESS, passage: 'At mill number 7' }]);
    expect(withPlace(second, 'https://courier.example/others', undefined)).toEqual(second);
    expect(withPlace(second, ADDRESS, undefined)).toEqual([]);
  });

  test('goes when there are too many, the oldest first', () => {
    let places: ReadingPlace[] = [];
    for (let i = 0; i < MOST_PLACES + 2; i++) places = withPlace(places, `${ADDRESS}?${i}`, 'words');
    expect(places).toHaveLength(MOST_PLACES);
    expect(places[0]?.address).toBe(`${ADDRESS}?2`);
  });

  test.each([null, 7, {}, [7, {}, { address: '' }, { address: ADDRESS, passage: 'x'.repeat(101) }]])(
    'is none where %j was stored',
    (stored) => expect(toReadingPlaces(stored)).toEqual([]),
  );
});
