import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragment } from '../../../src/core/citing/text-fragment.ts';

describe('textFragment', () => {
  test('names a sentence that stands once as it is', () =>
    expect(textFragment(['One.', 'He said: “We will stay open,” and left.'], 'We will stay open')).toBe(
      'We%20will%20stay%20open',
    ));

  test('encodes dashes, commas and ampersands, which mean something in a fragment', () =>
    expect(textFragment(['A well-kept, paid-for bus & train.'], 'well-kept, paid-for bus & train')).toBe(
      'well%2Dkept%2C%20paid%2Dfor%20bus%20%26%20train',
    ));

  test('adds what stands before a text that stands twice', () =>
    expect(textFragment(['The board said “no way” twice.', 'The mayor said “no way” once.'], 'no way')).toBe(
      'said%20%E2%80%9C-,no%20way,-%E2%80%9D%20twice.',
    ));

  test('gives nothing where the page repeats the whole line', () =>
    expect(textFragment(['“No way,” he said.', '“No way,” he said.'], 'No way')).toBeUndefined());

  test('gives nothing for a text that runs over lines or is not there', () => {
    expect(textFragment(['One line', 'and the next'], 'line and')).toBeUndefined();
    expect(textFragment(['One line'], 'another')).toBeUndefined();
    expect(textFragment(['One line'], ' ')).toBeUndefined();
  });

  test('finds its place behind a capital that becomes longer in lower case', () =>
    expect(textFragment(['İlk gün “Hayır” dedi.', 'Son gün “Hayır” dedi.'], 'Hayır')).toBe(
      '%C4%B0lk%20g%C3%BCn%20%E2%80%9C-,Hay%C4%B1r',
    ));

  test('names the place where the words stand whole, not one where they are part of others', () =>
    expect(textFragment(['They noted it.', 'A plain no.', 'Another no!'], 'no')).toBe('A%20plain-,no'));

  test('finds words in which a page lets lines break', () =>
    expect(textFragment(['Co\u00adop\u00adera\u00adtion pays,\u200b she said.'], 'Cooperation pays, she')).toBe(
      'Cooperation%20pays%2C%20she',
    ));

  test('does not take a part of a longer word for the word', () =>
    expect(textFragment(['A cart went by.', 'The art of it.'], 'art')).toBe('art'));

  test('names a long quote by its ends', () => {
    const quote = `It began ${'and went on and on '.repeat(12)}until it was over`;
    expect(textFragment([`“${quote}”, she said.`], quote)).toBe(
      'It%20began%20and%20went%20on,on%20until%20it%20was%20over',
    );
  });

  test('keeps the page’s capitals but compares without them', () =>
    expect(textFragment(['NO WAY, he said', 'Then: fine.'], 'No Way')).toBe('No%20Way'));

  test('never throws, and what it names stands in the page', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '“', 'é', '\ud800', '漢'), maxLength: 24 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), line, (lines, quote) => {
        const fragment = textFragment(lines, quote);
        if (fragment === undefined) return;
        const page = lines.join('\n').replace(/\s+/g, ' ').toLowerCase();
        for (const part of fragment.split(',')) {
          expect(page).toContain(decodeURIComponent(part.replace(/^-|-$/g, '')).toLowerCase().trim());
        }
      }),
    );
  });
});
