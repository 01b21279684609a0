import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import type { CitationStyle } from '../../../src/core/citing/citation-style.ts';
import { citedSource, withoutTracking } from '../../../src/core/citing/cited-source.ts';

const files = import.meta.glob<CitationStyle>('../../../src/core/citing/styles/*.ts', {
  eager: true,
  import: 'default',
});
const styles = Object.fromEntries(
  Object.entries(files).map(([path, style]) => [path.split('/').at(-1)!.slice(0, -3), style]),
);

const now = new Date(2026, 10, 24);
const article: Article = {
  url: 'https://courier.example/ferry?id=7&utm_source=mail&fbclid=x#top',
  title: 'Who pays for the night ferry?',
  byline: 'Mara K. Lind, Tomas van der Berg',
  siteName: 'Valley Courier',
  publishedTime: '2026-03-04T23:30:00-05:00',
  lang: 'en',
  blocks: [],
  quotes: [],
  removals: [],
  omissions: [],
};
const full = citedSource(article, now);
const bare = citedSource({ ...article, byline: '', siteName: '', publishedTime: '' }, now);

describe('a source with everything', () => {
  test.each([
    [
      'apa',
      'Lind, M. K., & van der Berg, T. (2026, March 4). Who pays for the night ferry? Valley Courier. https://courier.example/ferry?id=7',
    ],
    [
      'mla',
      'Lind, Mara K., and Tomas van der Berg. “Who pays for the night ferry?” Valley Courier, 4 Mar. 2026, https://courier.example/ferry?id=7. Accessed 24 Nov. 2026.',
    ],
    [
      'chicago',
      'Lind, Mara K., and Tomas van der Berg. “Who pays for the night ferry?” Valley Courier, March 4, 2026. https://courier.example/ferry?id=7.',
    ],
    [
      'harvard',
      'Lind, M. K. and van der Berg, T. (2026) ‘Who pays for the night ferry?’, Valley Courier, 4 March. Available at: https://courier.example/ferry?id=7 (Accessed: 24 November 2026).',
    ],
    [
      'wikipedia',
      '{{cite news |last1=Lind |first1=Mara K. |last2=van der Berg |first2=Tomas |title=Who pays for the night ferry? |work=Valley Courier |date=4 March 2026 |url=https://courier.example/ferry?id=7 |access-date=24 November 2026}}',
    ],
  ])('%s', (style, citation) => expect(styles[style]?.write(full)).toBe(citation));

  test('bibtex', () =>
    expect(styles.bibtex?.write(full)).toBe(`@online{lind2026pays,
  author = {Lind, Mara K. and van der Berg, Tomas},
  title = {{Who pays for the night ferry?}},
  organization = {Valley Courier},
  date = {2026-03-04},
  url = {https://courier.example/ferry?id=7},
  urldate = {2026-11-24},
  langid = {en},
}`));

  test('ris', () =>
    expect(styles.ris?.write(full).split('\n')).toEqual([
      'TY  - NEWS',
      'AU  - Lind, Mara K.',
      'AU  - van der Berg, Tomas',
      'TI  - Who pays for the night ferry?',
      'T2  - Valley Courier',
      'PY  - 2026',
      'DA  - 2026/03/04/',
      'UR  - https://courier.example/ferry?id=7',
      'Y2  - 2026/11/24/',
      'LA  - en',
      'ER  - ',
    ]));

  test('csl-json', () =>
    expect(JSON.parse(styles['csl-json']?.write(full) ?? '')).toMatchObject([
      { author: [{ family: 'Lind', given: 'Mara K.' }, {}], issued: { 'date-parts': [[2026, 3, 4]] } },
    ]));
});

describe('a source that states little', () => {
  test.each([
    ['apa', 'Who pays for the night ferry? (n.d.). https://courier.example/ferry?id=7'],
    ['mla', '“Who pays for the night ferry?” https://courier.example/ferry?id=7. Accessed 24 Nov. 2026.'],
    ['chicago', '“Who pays for the night ferry?” n.d. https://courier.example/ferry?id=7.'],
    [
      'harvard',
      '‘Who pays for the night ferry?’ (n.d.). Available at: https://courier.example/ferry?id=7 (Accessed: 24 November 2026).',
    ],
    [
      'wikipedia',
      '{{cite news |title=Who pays for the night ferry? |date=n.d. |url=https://courier.example/ferry?id=7 |access-date=24 November 2026}}',
    ],
  ])('%s', (style, citation) => expect(styles[style]?.write(bare)).toBe(citation));

  test.each(Object.keys(styles))('%s never takes today for the day of publication', (style) => {
    const written = styles[style]!.write({ ...bare, accessed: { year: 1999, month: 1, day: 2 } });
    expect(written).not.toContain('2026');
  });
});

describe('names', () => {
  test.each([
    ['Reuters', [{ family: 'Reuters' }]],
    ['山田太郎', [{ family: '山田太郎' }]],
    ['Ana de la Cruz', [{ family: 'de la Cruz', given: 'Ana' }]],
    ['Van Morris', [{ family: 'Morris', given: 'Van' }]],
    ['', []],
  ])('%s', (byline, authors) => expect(citedSource({ ...article, byline }, now).authors).toEqual(authors));
});

test('addresses lose what follows readers about, and nothing else', () => {
  expect(withoutTracking('https://a.example/p?ref=home&page=2&utm_campaign=x&gclid=1')).toBe(
    'https://a.example/p?ref=home&page=2',
  );
  expect(withoutTracking('not an address')).toBe('not an address');
});

test.each(Object.keys(styles))('%s never throws, whatever a page states', (style) => {
  const text = fc.string({ unit: fc.constantFrom('a', 'É', ' ', '{', '}', '|', '\\', '\n', '%', '"', '山', '\ud800') });
  fc.assert(
    fc.property(text, text, text, (title, byline, siteName) => {
      const written = styles[style]!.write(citedSource({ ...article, title, byline, siteName }, now));
      expect(written.length).toBeGreaterThan(0);
      if (style === 'ris') expect(written.split('\n').every((line) => /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true);
      if (style === 'csl-json') expect(JSON.parse(written)).toHaveLength(1);
    }),
  );
});
