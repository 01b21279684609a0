import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/content/text.ts';
import { articleText, even, spansOf } from '../../../src/core/highlights/article-text.ts';
import { findPassage, quotePassage } from '../../../src/core/highlights/find-passage.ts';
import { arbitraryArticle } from '../../arbitrary-article.ts';

const TEXT =
  'The mill stood still for a year. The miller said that the wheel would turn again by the spring, if the river rose. The mill stood still for a month after that.';

const rangeOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const shownAt = (text: string, quote: Parameters<typeof findPassage>[1]) => {
  const found = findPassage(text, quote);
  return found && { words: text.slice(found.start, found.end), isSame: found.isSame };
};

describe('a passage is found again', () => {
  const wheel = quotePassage(TEXT, rangeOf(TEXT, 'the wheel would turn again by the spring'));

  test('where it was', () => {
    expect(findPassage(TEXT, wheel)).toEqual({
      ...rangeOf(TEXT, 'the wheel would turn again by the spring'),
      isSame: true,
    });
  });

  test('after the text before and after it was rewritten', () => {
    const edited = `Updated on Friday. ${TEXT.replace('The miller said', 'He said')}`;
    expect(shownAt(edited, wheel)).toEqual({ words: 'the wheel would turn again by the spring', isSame: true });
  });

  test('after its own words were corrected, and that is told', () => {
    const edited = TEXT.replace('turn again by the spring', 'turn again by this spring');
    expect(shownAt(edited, wheel)).toEqual({ words: 'the wheel would turn again by this spring', isSame: false });
  });

  test('after line breaks and unbreakable spaces came into it', () => {
    const edited = TEXT.replace('turn again', 'turn\u00A0again').replace('by the', 'by\nthe');
    expect(shownAt(even(edited), wheel)?.isSame).toBe(true);
  });

  test('of two alike the one that stood there', () => {
    const words = 'The mill stood still for a';
    const second = rangeOf(TEXT, words, 10);
    expect(findPassage(TEXT, quotePassage(TEXT, second))).toEqual({ ...second, isSame: true });
    expect(findPassage(TEXT, quotePassage(TEXT, rangeOf(TEXT, words)))).toMatchObject({ start: 0 });
  });

  test('that is long, by its ends, though its middle was rewritten', () => {
    const middle = Array.from({ length: 60 }, (_, i) => `At mill ${i} nobody had asked for a while.`);
    const text = `Before it. ${middle.join(' ')} After it.`;
    const quote = quotePassage(text, { start: 11, end: text.length - 10 });
    const edited = text.replace(/At mill 30 nobody[^.]*\./, 'At mill thirty they had.');
    expect(shownAt(edited, quote)).toEqual({ words: edited.slice(11, edited.length - 10), isSame: false });
  });
});

describe('a passage is not found', () => {
  const gone: [string, string, string][] = [
    ['that is gone', 'the wheel would turn again by the spring', 'The sawmill was sold to a brewery in the end.'],
    ['of a word that now stands elsewhere', 'year', 'Last week was the best of the year for all brewers.'],
    ['of no words', '   ', TEXT],
  ];
  test.each(gone)('%s', (_, words, text) => {
    const quote = quotePassage(TEXT, rangeOf(TEXT, words));
    expect(findPassage(text, { ...quote, exact: words })).toBeUndefined();
  });
});

const words = fc.array(fc.constantFrom('mill', 'river', 'the', 'said', 'a', '日本', '👩‍💻', 'é'), {
  minLength: 12,
  maxLength: 60,
});

test('whatever is marked is found where it was marked', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.integer({ min: 24, max: 200 }), (list, from, length) => {
      const text = list.map((word, index) => word + index).join(' ');
      const start = from % text.length;
      const range = { start, end: Math.min(text.length, start + length) };
      const found = findPassage(text, quotePassage(text, range));
      if (text.slice(range.start, range.end).trim().length >= 24) expect(found).toEqual({ ...range, isSame: true });
      else if (found) expect(text.slice(found.start, found.end)).toBe(text.slice(range.start, range.end));
    }),
  );
});

test('what is added before and after a passage does not lose it', () => {
  fc.assert(
    fc.property(words, words, words, (before, marked, after) => {
      const exact = marked.map((word, index) => `${word}-${index}`).join(' ');
      const plain = `A line. ${exact} Another line.`;
      const quote = quotePassage(plain, { start: 8, end: 8 + exact.length });
      const edited = `${before.join(' ')} ${exact} ${after.join(' ')}`;
      const start = before.join(' ').length + 1;
      expect(findPassage(edited, quote)).toEqual({ start, end: start + exact.length, isSame: true });
    }),
  );
});

test('whatever text and quote, it throws nothing and stays within the text', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 120 });
  fc.assert(
    fc.property(anything, anything, anything, anything, (text, exact, prefix, suffix) => {
      const found = findPassage(even(text), { exact, prefix, suffix });
      if (!found) return;
      expect(found.start).toBeGreaterThanOrEqual(0);
      expect(found.end).toBeLessThanOrEqual(text.length);
      expect(found.start).toBeLessThan(found.end);
    }),
  );
});

test('a stretch of an article comes apart into stretches of its blocks', () => {
  fc.assert(
    fc.property(arbitraryArticle, fc.nat(), fc.nat(), ({ blocks }, from, length) => {
      const article = articleText(blocks);
      const start = from % (article.text.length + 1);
      const end = Math.min(article.text.length, start + (length % 80));
      const parts = spansOf(article, { start, end });
      const shown = parts.map(({ block, start, end }) => even(textOf(blocks[block]!)).slice(start, end));
      const wanted = blocks
        .map((block, index) => ({ text: even(textOf(block)), at: article.starts[index]! }))
        .map(({ text, at }) => text.slice(Math.max(0, start - at), Math.max(0, end - at)));
      expect(shown).toEqual(wanted.filter((part) => part !== ''));
    }),
  );
});
