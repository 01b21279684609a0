import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Span } from '../../../src/core/article.ts';
import { textOf } from '../../../src/core/content/text.ts';
import { languageFor } from '../../../src/core/plugins.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { cpuTime } from '../../cpu-time.ts';
import { blocksOf } from './read-quotes.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'zh', 'ja', 'ko', 'xx'];
const PIECES = [
  ...'"“”„‟«»‹›‘’‚‛\'`´「」『』〝〞—–-.,:;!?()… \n',
  ...[
    'Mara Lind',
    'said',
    'she',
    'the',
    'minister',
    'sagte',
    'dit',
    '说',
    'は',
    '는',
    'word',
    's’',
    "don't",
    '\u{1f600}',
    '\ud800',
    '\u0000',
  ],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(' ')),
);

const spansOf = (blocks: readonly Block[], language: string): Span[] =>
  findQuotes(blocks, { language: languageFor(language) }).flatMap(({ content }) => content);

describe('for any text', () => {
  test('spans stay in their block, are not empty, do not overlap and hold no mark at their edges', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        const blocks = blocksOf(text);
        const spans = spansOf(blocks, language).sort((a, b) => a.block - b.block || a.start - b.start);
        spans.forEach(({ block, start, end }, at) => {
          const words = textOf(blocks[block]!);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(words.slice(start, end).trim()).toBe(words.slice(start, end));
          expect(end).toBeGreaterThan(start);
          const next = spans[at + 1];
          if (next?.block === block) expect(next.start).toBeGreaterThanOrEqual(end);
        });
      }),
      { numRuns: 600 },
    );
  });

  test('the spans and what lies between them, joined, are the text verbatim', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        const blocks = blocksOf(text);
        const before = blocks.map(textOf);
        const spans = spansOf(blocks, language).sort((a, b) => a.block - b.block || a.start - b.start);
        const joined = before.map((words, block) => {
          let from = 0;
          const parts = spans
            .filter((span) => span.block === block)
            .flatMap(({ start, end }) => {
              const part = [words.slice(from, start), words.slice(start, end)];
              from = end;
              return part;
            });
          return [...parts, words.slice(from)].join('');
        });
        expect(joined).toEqual(before);
        expect(blocks.map(textOf)).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  test('at most five key quotes, salience from 0 to 1, every span inside its block', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        const blocks = blocksOf(text);
        const quotes = findQuotes(blocks, { language: languageFor(language) });
        expect(quotes.filter(({ key }) => key).length).toBeLessThanOrEqual(5);
        for (const { salience, cue, speaker } of quotes) {
          expect(salience).toBeGreaterThanOrEqual(0);
          expect(salience).toBeLessThanOrEqual(1);
          for (const span of [cue, speaker?.mention]) {
            if (span) expect(span.end).toBeLessThanOrEqual(textOf(blocks[span.block]!).length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Texts that cost most, by what they repeat. */
const REPEATED = [
  '"',
  '“',
  '“”',
  "'",
  "'a' ",
  '«',
  '„“',
  '「',
  '“a ',
  'a” ',
  '"a" ',
  '“a” said Mara. ',
  'A ',
  'Mara Lind ',
  'A B. ',
  '(',
  '((A ',
  ', ',
  '— ',
  '-',
  '.',
  'a.',
  'a\n',
  '“a”\n',
  'said ',
  'the minister ',
  'the ',
  'he ',
  '説',
  '说',
  '・',
  'ア・',
  'A-',
  "A'",
  'A.',
  'of the ',
  '“A b c d e f g h i j.” ',
  'Ann Lee, a minister, ',
  '"" ',
  "s' ",
  '…',
  ': ',
];

/**
 * Four times the text may cost this much more: what grows with the text costs four times as much, what grows with its square sixteen
 * times. Half way between, so that a busy machine does not decide.
 */
const MOST_FOR_FOURFOLD = 9;
/** In milliseconds: costs below this are noise beside each other. */
const NOISE = 10;

/** How much more a text costs than a quarter of it, measured again where a busy machine spoils it. */
function growth(piece: string, length: number, tag: string, tries: number, rounds = 1): number {
  const language = languageFor(tag);
  const quarter = blocksOf(piece.repeat(Math.ceil(length / 4 / piece.length)));
  const whole = blocksOf(piece.repeat(Math.ceil(length / piece.length)));
  const small = cpuTime(() => findQuotes(quarter, { language }), rounds);
  const large = cpuTime(() => findQuotes(whole, { language }), rounds);
  const ratio = (large + NOISE) / (small + NOISE);
  return ratio <= MOST_FOR_FOURFOLD || tries === 0 ? ratio : growth(piece, length, tag, tries - 1, rounds + 1);
}

describe('time grows with the text, not faster', () => {
  test.each(['en', 'de', 'zh', 'ru'])(
    '%s: any one thing, 10,000 and 40,000 characters of it',
    { timeout: 240_000 },
    (tag) => {
      for (const piece of REPEATED)
        expect(growth(piece, 40_000, tag, 4), JSON.stringify(piece)).toBeLessThanOrEqual(MOST_FOR_FOURFOLD);
    },
  );

  test.each(['"', '“', '“”', "'", "''", '«', '‘’'])('a million characters of %s', { timeout: 120_000 }, (mark) => {
    expect(growth(mark, 1_000_000, 'en', 3)).toBeLessThanOrEqual(MOST_FOR_FOURFOLD);
  });

  test('a drawn mixture of marks and words, 10,000 and 40,000 characters of it', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 12 }),
        fc.constantFrom(...LANGUAGES),
        (pieces, tag) => {
          expect(growth(pieces.join(' '), 40_000, tag, 4)).toBeLessThanOrEqual(MOST_FOR_FOURFOLD);
        },
      ),
      { numRuns: 12 },
    );
  });
});
