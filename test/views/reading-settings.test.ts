import { describe, expect, test } from 'vitest';
import {
  DEFAULT_READING,
  isForSite,
  MOST_READING_SITES,
  NO_READING,
  readingFor,
  toReadingChange,
  toReadingSettings,
  toStoredReading,
  withChange,
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
  const site = 'a.example';
  const dark = withChange(NO_READING, { site, set: { theme: 'dark' } });
  expect(dark.everywhere.theme).toBe('dark');
  const own = withChange(withChange(dark, { site, isOwn: true }), { site, set: { size: 150 } });
  expect(isForSite(own, site)).toBe(true);
  expect(readingFor(own, site)).toMatchObject({ theme: 'dark', size: 150 });
  expect(readingFor(own, 'b.example')).toMatchObject({ theme: 'dark', size: 100 });
  expect(withChange(own, { site, isOwn: false })).toEqual(dark);
  expect(withChange(own, { forget: 'sites' })).toEqual(dark);
});

test.each([
  [{ forget: 'sites' }, { forget: 'sites' }],
  [
    { site: 'a.example', isOwn: true },
    { site: 'a.example', isOwn: true },
  ],
  [
    { site: '', set: { size: 150, shoe: 7 } },
    { site: '', set: { size: 150 } },
  ],
  [
    { site: '', set: { size: 1e9 } },
    { site: '', set: { size: DEFAULT_READING.size } },
  ],
  [{ site: '__proto__', isOwn: true }, undefined],
  [{ site: 7, isOwn: true }, undefined],
  [{ site: 'a.example' }, undefined],
  [{ site: 'a.example', set: null }, undefined],
  [undefined, undefined],
])('%j as a change is %j', (sent, known) => expect(toReadingChange(sent)).toEqual(known));
