// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import type { CitationStyle } from '../../../src/core/citing/citation-style.ts';
import { citedSource, withoutTracking } from '../../../src/core/citing/cited-source.ts';
import { quoteLink } from '../../../src/core/citing/quote-with-source.ts';

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

describe.each(Object.keys(styles))('%s', (style) => {
  test('cites a source that states everything, and one that states little, as the file beside it says', () => {
    const file = join(import.meta.dirname, `../../../src/core/citing/styles/${style}.expected.txt`);
    expect(existsSync(file), file).toBe(true);
    expect(`${[full, bare].map((source) => styles[style]!.write(source)).join('\n\n')}\n`).toBe(
      readFileSync(file, 'utf8'),
    );
  });

  test('never takes today for the day of publication', () => {
    const written = styles[style]!.write({ ...bare, accessed: { year: 1999, month: 1, day: 2 } });
    expect(written).not.toContain('2026');
  });
});

test('an outlet that wrote it itself is no author beside itself', () => {
  expect(citedSource({ ...article, byline: 'Valley Courier' }, now)).toEqual({ ...full, authors: [] });
});

describe('names', () => {
  test.each([
    ['Reuters', [{ family: 'Reuters' }]],
    ['山田太郎', [{ family: '山田太郎' }]],
    ['Ana de la Cruz', [{ family: 'de la Cruz', given: 'Ana' }]],
    ['Van Morris', [{ family: 'Morris', given: 'Van' }]],
    ['Ana das Neves', [{ family: 'das Neves', given: 'Ana' }]],
    ['Jan Op de Beeck', [{ family: 'Op de Beeck', given: 'Jan' }]],
    ['Tom Osei Jr.', [{ family: 'Osei', given: 'Tom', suffix: 'Jr.' }]],
    ['Prof. Dr. Mara Lind', [{ family: 'Lind', given: 'Mara' }]],
    ['山田 太郎', [{ family: '山田 太郎' }]],
    ['Associated Press', [{ family: 'Associated Press' }]],
    ['The Ferry Council', [{ family: 'The Ferry Council' }]],
    ['', []],
  ])('%s', (byline, authors) => expect(citedSource({ ...article, byline }, now).authors).toEqual(authors));
});

const cite = (style: string, given: Partial<Article>): string =>
  styles[style]!.write(citedSource({ ...article, ...given }, now));

test('styles write what follows a name, and initials of names with hyphens, each in their way', () => {
  const byline = 'Jean-Pierre Osei Jr., Mara Lind';
  expect(cite('apa', { byline })).toMatch(/^Osei, J\.-P\., Jr\., & Lind, M\. \(2026/);
  expect(cite('mla', { byline })).toMatch(/^Osei, Jean-Pierre, Jr\., and Mara Lind\. “/);
  expect(cite('bibtex', { byline })).toContain('author = {Osei, Jr., Jean-Pierre and Lind, Mara}');
  expect(cite('wikipedia', { byline })).toContain('|last1=Osei |first1=Jean-Pierre Jr. ');
  expect(JSON.parse(cite('csl-json', { byline }))[0].author[0]).toEqual({
    family: 'Osei',
    given: 'Jean-Pierre',
    suffix: 'Jr.',
  });
});

test.each(['mla', 'chicago'])('%s sets quotations in a title in single marks', (style) => {
  expect(cite(style, { title: 'The “night” ferry' })).toContain('“The ‘night’ ferry.”');
  expect(cite(style, { title: 'The "night" ferry' })).toContain('“The ‘night’ ferry.”');
});

test('BibTeX has as many braces that open as that close, and a language that babel knows', () => {
  const written = cite('bibtex', { title: 'Set {x and }} of 5%', lang: 'de-AT' });
  expect(written.match(/\{/g)).toHaveLength(written.match(/\}/g)!.length);
  expect(written).toContain('langid = {ngerman}');
  expect(cite('bibtex', { lang: 'xx' })).not.toContain('langid');
});

test('Wikipedia’s template keeps its link whole', () => {
  const written = cite('wikipedia', { title: 'Ferry [map] <b>', url: 'https://courier.example/a?b=[1]|{{2}}' });
  expect(written).toContain('|title=Ferry &#91;map&#93; &#60;b> ');
  expect(written).toContain('|url=https://courier.example/a?b=%5B1%5D%7C%7B%7B2%7D%7D ');
});

test('addresses lose what follows readers about, and nothing else', () => {
  expect(withoutTracking('https://a.example/p?ref=home&page=2&utm_campaign=x&gclid=1')).toBe(
    'https://a.example/p?ref=home&page=2',
  );
  expect(withoutTracking('https://a.example/p?id=7&amp;utm_source=x&srsltid=y&gad_source=1')).toBe(
    'https://a.example/p?id=7',
  );
  expect(withoutTracking('https://a.example/p#part')).toBe('https://a.example/p');
  expect(withoutTracking('https://a.example/#!/story/12')).toBe('https://a.example/#!/story/12');
  expect(quoteLink({ ...article, url: 'https://a.example/#/story/12' }, 'We%20pay')).toBe(
    'https://a.example/#/story/12:~:text=We%20pay',
  );
  expect(quoteLink({ ...article, url: 'https://a.example/p#part' }, 'We%20pay')).toBe(
    'https://a.example/p#:~:text=We%20pay',
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
