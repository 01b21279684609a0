import { describe, expect, test } from 'vitest';
import type { Highlight, HighlightedArticle } from '../../../src/core/highlights/highlight.ts';
import { writeHighlightsMarkdown } from '../../../src/core/highlights/highlights-markdown.ts';
import { mergeArticles, mergeHighlights } from '../../../src/core/highlights/merge-highlights.ts';
import { storedIndex, summaryOf, toHighlightedArticle } from '../../../src/core/highlights/stored-highlights.ts';
import { writeAnnotations } from '../../../src/core/highlights/web-annotations.ts';
import { parseAnnotations } from '../../../src/extension/stored/stored-annotations.ts';

const highlight = (id: number, change: Partial<Highlight> = {}): Highlight => ({
  id: `5f0c4c1e-0000-4000-8000-00000000000${id}`,
  quote: { exact: `the wheel number ${id}`, prefix: 'said that ', suffix: ' would turn' },
  created: `2026-03-0${id}T10:00:00.000Z`,
  ...change,
});
const mill: HighlightedArticle = {
  url: 'https://courier.example/mill?id=3',
  title: 'The mill [of the year]',
  siteName: 'Valley Courier',
  highlights: [highlight(1, { note: 'Ask *him*.\n\nAnd her.' }), highlight(2)],
};
const ferry: HighlightedArticle = {
  url: 'https://herald.example/ferry',
  title: 'The ferry',
  highlights: [highlight(3)],
};

describe('as Web Annotations', () => {
  test('highlights are read back as they were written', () => {
    expect(parseAnnotations(writeAnnotations([mill, ferry]))).toEqual({ articles: [mill, ferry] });
  });

  const changed = (change: (items: Record<string, unknown>[]) => void): string => {
    const file = JSON.parse(writeAnnotations([mill, ferry]));
    change(file.first.items);
    return JSON.stringify(file);
  };
  test.each([
    ['no JSON', '{', { problem: 'json' }],
    ['something else', '{"type": "Annotation"}', { problem: 'format' }],
    ['too long', `"${'x'.repeat(12_000_001)}"`, { problem: 'format' }],
    ['without words', changed((items) => Object.assign(items[1]!, { target: {} })), { problem: 'part', place: '2' }],
    ['without a time', changed((items) => delete items[2]!.created), { problem: 'part', place: '3' }],
    [
      'of an address that would run',
      changed((items) => Object.assign((items[0]!.target as { source: object }).source, { id: 'javascript:alert(1)' })),
      { problem: 'part', place: '1' },
    ],
    ['with a number for an annotation', changed((items) => items.push(7 as never)), { problem: 'part', place: '4' }],
  ])('a file that is %s is not taken', (_, text, problem) => expect(parseAnnotations(text)).toEqual(problem));
});

test('as Markdown each article has a heading, its passages and notes, and nothing of theirs is markup', () => {
  expect(writeHighlightsMarkdown([mill, ferry], 'Highlights')).toBe(
    [
      '# Highlights',
      '## [The mill \\[of the year\\]](https://courier.example/mill?id=3)',
      'Valley Courier',
      '> the wheel number 1',
      'Ask \\*him\\*.',
      'And her.',
      '> the wheel number 2',
      '## [The ferry](https://herald.example/ferry)',
      '> the wheel number 3',
      '',
    ]
      .join('\n\n')
      .replace(/\n\n$/, '\n'),
  );
});

describe('merged', () => {
  test('nothing is there twice, and nothing is lost', () => {
    expect(mergeArticles([mill, ferry], [mill, ferry])).toEqual([mill, ferry]);
    expect(mergeHighlights([highlight(2)], [highlight(1), highlight(2)])).toEqual([highlight(1), highlight(2)]);
  });

  test('the same words at the same place are one highlight, though they were marked twice', () => {
    const again = { ...highlight(1, { note: 'Mine.' }), id: 'another-device' };
    expect(mergeHighlights([highlight(1)], [again])).toEqual([{ ...highlight(1), note: 'Mine.' }]);
  });

  test('the one that was changed last counts', () => {
    const later = highlight(1, { note: 'Later.', modified: '2026-04-01T10:00:00.000Z' });
    const earlier = highlight(1, { note: 'Earlier.' });
    expect(mergeHighlights([later], [earlier])).toEqual([later]);
    expect(mergeHighlights([earlier], [later])).toEqual([later]);
  });
});

describe('what is stored', () => {
  test('is taken if it is whole', () => expect(toHighlightedArticle(mill)).toEqual(mill));

  test.each([
    ['of an address with a fragment', { ...mill, url: 'https://courier.example/mill#top' }],
    ['with half a character', { ...mill, title: '\uD800' }],
    ['with a part more', { ...mill, more: 1 }],
    ['that is none', null],
  ])('is not taken %s', (_, value) => expect(toHighlightedArticle(value)).toBeUndefined());

  test('is listed with the last changed first, whatever else lies there', () => {
    const later = { ...ferry, highlights: [highlight(3, { modified: '2026-05-01T10:00:00.000Z' })] };
    const index = storedIndex({
      [mill.url]: summaryOf(mill),
      [later.url]: summaryOf(later),
      x: 1,
      'https://a.example/': {},
    });
    expect([...index]).toEqual([
      [later.url, { title: 'The ferry', count: 1, modified: '2026-05-01T10:00:00.000Z' }],
      [mill.url, { title: mill.title, siteName: 'Valley Courier', count: 2, modified: '2026-03-02T10:00:00.000Z' }],
    ]);
  });
});
