import { describe, expect, test } from 'vitest';
import {
  changeReading,
  DEFAULT_READING,
  isForSite,
  keepForSite,
  MOST_READING_SITES,
  NO_READING,
  readingFor,
  toReadingSettings,
  toStoredReading,
} from '../../src/views/shared/reading-settings.ts';

describe('what was stored', () => {
  test.each([undefined, null, 7, 'x', [], { everywhere: 3, bySite: 'x' }])('%j gives the defaults', (stored) => {
    expect(toStoredReading(stored)).toEqual(NO_READING);
  });

  test('counts where it makes sense', () => {
    const stored = {
      theme: 'sepia',
      font: 'comic',
      size: 150,
      width: 7,
      lineSpacing: Number.NaN,
      marks: false,
      links: 0,
    };
    expect(toReadingSettings(stored)).toEqual({ ...DEFAULT_READING, theme: 'sepia', size: 150, marks: false });
  });

  test('is bounded, and a name that every object has is no site', () => {
    const many = Array.from({ length: MOST_READING_SITES + 5 }, (_, i) => [`s${i}.example`, { size: 120 }]);
    const { bySite } = toStoredReading({ bySite: Object.fromEntries(many) });
    expect(Object.keys(bySite)).toHaveLength(MOST_READING_SITES);
    const odd = toStoredReading(JSON.parse('{"bySite":{"__proto__":{"theme":"dark"},"constructor":{"theme":"dark"}}}'));
    expect(({} as { theme?: string }).theme).toBeUndefined();
    expect(readingFor(odd, 'constructor')).toEqual(DEFAULT_READING);
    expect(readingFor(NO_READING, 'constructor')).toEqual(DEFAULT_READING);
  });
});

test('a change holds where the settings in force come from', () => {
  const dark = changeReading(NO_READING, 'a.example', { theme: 'dark' });
  expect(dark.everywhere.theme).toBe('dark');
  const own = changeReading(keepForSite(dark, 'a.example', true), 'a.example', { size: 150 });
  expect(isForSite(own, 'a.example')).toBe(true);
  expect(readingFor(own, 'a.example')).toMatchObject({ theme: 'dark', size: 150 });
  expect(readingFor(own, 'b.example')).toMatchObject({ theme: 'dark', size: 100 });
  expect(keepForSite(own, 'a.example', false)).toEqual(dark);
});
