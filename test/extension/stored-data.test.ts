import { describe, expect, test } from 'vitest';
import {
  mergeData,
  NO_DATA,
  parseDataFile,
  type StoredData,
  writeDataFile,
} from '../../src/extension/stored/stored-data.ts';
import { DEFAULT_READING } from '../../src/views/shared/reading-settings.ts';

const mine: StoredData & Required<Pick<StoredData, 'highlights'>> = {
  sites: ['courier.example', 'gazette.example'],
  siteSettings: { 'courier.example': { mode: 'in-place', strictness: 'usual' } },
  siteRules: [{ site: 'courier.example', action: 'remove', selector: 'div.note', text: 'Note *' }],
  copying: { ...NO_DATA.copying, format: 'markdown' },
  pagesLeftAlone: ['https://courier.example/a'],
  highlights: [
    {
      url: 'https://courier.example/a',
      title: 'The mill',
      highlights: [
        {
          id: '5f0c4c1e-0000-4000-8000-000000000001',
          quote: { exact: 'the wheel was still turning', prefix: '', suffix: '.' },
          note: 'Ask the miller.',
          created: '2026-03-01T10:00:00.000Z',
        },
      ],
    },
  ],
};

test('a file of a version that knew no highlights is read, and mine stay', () => {
  const { highlights: _, ...older } = mine;
  expect(parseDataFile(writeDataFile(older))).toEqual({ data: older });
  expect(mergeData(mine, older).highlights).toEqual(mine.highlights);
});

test('a file that was written is read back whole', () => {
  expect(parseDataFile(writeDataFile(mine))).toEqual({ data: mine });
  expect(parseDataFile(writeDataFile(NO_DATA))).toEqual({ data: NO_DATA });
});

describe('a file is not taken', () => {
  const changed = (change: object) => JSON.stringify({ ...JSON.parse(writeDataFile(mine)), ...change });
  test.each([
    ['that is no JSON', '{', { problem: 'json' }],
    ['of something else', '[1]', { problem: 'format' }],
    ['that is too long', 'x'.repeat(12_000_001), { problem: 'format' }],
    ['of a later version', changed({ version: 2 }), { problem: 'newer' }],
    [
      'with a site that is none',
      changed({ sites: ['courier.example', 'a/b'] }),
      { problem: 'part', part: 'sites', entry: 2 },
    ],
    [
      'with a rule that a page could be slowed down by',
      changed({ siteRules: [{ site: 'a.example', action: 'remove', selector: 'a:has(*)' }] }),
      { problem: 'part', part: 'siteRules', entry: 1 },
    ],
    [
      'with settings of no known kind',
      changed({ siteSettings: { 'a.example': { mode: 'popup', strictness: 'usual' } } }),
      { problem: 'part', part: 'siteSettings', entry: 'a.example' },
    ],
    [
      'with a page that is no address',
      changed({ pagesLeftAlone: ['javascript:1'] }),
      { problem: 'part', part: 'pagesLeftAlone', entry: 1 },
    ],
    [
      'with a highlight of no words',
      changed({
        highlights: [{ ...mine.highlights[0], highlights: [{ ...mine.highlights[0]!.highlights[0], quote: {} }] }],
      }),
      { problem: 'part', part: 'highlights', entry: 1 },
    ],
    ['with something more', changed({ more: 1 }), { problem: 'newer' }],
    ['with something less', changed({ copying: undefined }), { problem: 'part', part: 'copying' }],
  ])('%s', (_, text, problem) => {
    expect(parseDataFile(text)).toEqual(problem);
  });

  test('whose settings are meant for every object', () => {
    const text = writeDataFile(mine).replace(
      '"siteSettings": {',
      '"siteSettings": {"__proto__": {"mode": "in-place", "strictness": "strict"},',
    );
    const parsed = parseDataFile(text);
    expect(({} as { mode?: string }).mode).toBeUndefined();
    if ('data' in parsed) expect(Object.getPrototypeOf(parsed.data.siteSettings)).toBe(Object.prototype);
  });
});

describe('how the reading view looks, and places in articles', () => {
  const { reading: _, readingPlaces: __, ...older } = NO_DATA;
  const sepia = { ...DEFAULT_READING, theme: 'sepia' as const };
  const place = { address: 'https://courier.example/a', passage: 'At the mill' };

  test('need not be in a file', () => {
    expect(parseDataFile(writeDataFile(older))).toEqual({ data: older });
    const mineOwn = { ...mine, reading: { everywhere: sepia, bySite: {} }, readingPlaces: [place] };
    expect(mergeData(mineOwn, older)).toMatchObject({ reading: mineOwn.reading, readingPlaces: [place] });
  });

  test.each([
    ['reading', { everywhere: { ...sepia, size: 1000 }, bySite: {} }],
    ['reading', { everywhere: { ...sepia, theme: 'pink' }, bySite: {} }],
    ['readingPlaces', [{ ...place, address: 'javascript:1' }]],
  ])('are refused where %s is %j', (part, value) => {
    const text = writeDataFile({ ...mine, [part]: value });
    expect(parseDataFile(text)).toMatchObject({ problem: 'part', part });
  });

  test('of both sides are kept, and the file’s count', () => {
    const own = { ...mine, reading: { everywhere: sepia, bySite: { 'a.example': sepia } }, readingPlaces: [place] };
    const file = {
      ...NO_DATA,
      reading: { everywhere: DEFAULT_READING, bySite: { 'b.example': sepia } },
      readingPlaces: [{ ...place, passage: 'In the gorge' }],
    };
    const merged = mergeData(own, file);
    expect(merged.reading).toEqual({
      everywhere: DEFAULT_READING,
      bySite: { 'a.example': sepia, 'b.example': sepia },
    });
    expect(merged.readingPlaces).toEqual(file.readingPlaces);
  });
});

test('what is added to mine leaves mine, and counts where both speak', () => {
  const merged = mergeData(mine, {
    ...NO_DATA,
    sites: ['gazette.example', 'herald.example'],
    siteSettings: { 'courier.example': { mode: 'reader', strictness: 'strict' } },
    siteRules: [{ site: 'courier.example', action: 'keep', selector: 'div.note', text: 'Note *' }],
    highlights: mine.highlights.map((article) => ({ ...article, title: 'Another title' })),
  });
  expect(merged.highlights).toEqual(mine.highlights);
  expect(merged.sites).toEqual(['courier.example', 'gazette.example', 'herald.example']);
  expect(merged.siteSettings).toEqual({ 'courier.example': { mode: 'reader', strictness: 'strict' } });
  expect(merged.siteRules.map(({ action }) => action)).toEqual(['keep']);
  expect(merged.pagesLeftAlone).toEqual(mine.pagesLeftAlone);
});
