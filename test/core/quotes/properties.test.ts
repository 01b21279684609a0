import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Span } from '../../../src/core/article.ts';
import { textOf } from '../../../src/core/content/text.ts';
import { languageFor } from '../../../src/core/plugins.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
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

  test('at most five key quotes, salience from 0 to 1, every span inside its block', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        const blocks = blocksOf(text);
        const quotes = findQuotes(blocks, { language: languageFor(language), title: text.slice(0, 50) });
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

/** Processor time in milliseconds: other processes do not count. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

describe('time grows with the text, not faster', () => {
  test.each(['en', 'de', 'zh', 'ru'])('%s: 100,000 characters of any one thing', { timeout: 120_000 }, (tag) => {
    const language = languageFor(tag);
    for (const piece of REPEATED) {
      const blocks = blocksOf(piece.repeat(Math.ceil(100_000 / piece.length)));
      expect(
        cost(() => findQuotes(blocks, { language })),
        JSON.stringify(piece),
      ).toBeLessThan(4000);
    }
  });

  test('one million quotation marks', { timeout: 60_000 }, () => {
    for (const mark of ['"', '“', "'", '«', '"a']) {
      const blocks = blocksOf(`“We go,” said Mara Lind. ${mark.repeat(1_000_000 / mark.length)}`);
      expect(
        cost(() => findQuotes(blocks, { language: languageFor('en') })),
        mark,
      ).toBeLessThan(10_000);
    }
  });
});
