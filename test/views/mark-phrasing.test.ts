import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phrasing } from '../../src/core/article.ts';
import { textOfPhrasing } from '../../src/core/content/text.ts';
import { markPhrasing, type QuoteMark } from '../../src/views/shared/mark-phrasing.ts';

const text = (value: string): Phrasing => ({ type: 'text', value });

const phrasing = fc.letrec<{ node: Phrasing; children: Phrasing[] }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.string({ maxLength: 8 }).map(text),
    fc.constant<Phrasing>({ type: 'break' }),
    fc.string({ maxLength: 5 }).map((value): Phrasing => ({ type: 'inlineCode', value })),
    tie('children').map((children): Phrasing => ({ type: 'strong', children })),
    tie('children').map((children): Phrasing => ({ type: 'link', url: 'https://news.example/', children })),
  ),
  children: fc.array(tie('node'), { maxLength: 4 }),
})).children;

/** Sorted marks that do not overlap, within a text of the given length. */
const marksWithin = (length: number, start: number) =>
  fc.uniqueArray(fc.nat({ max: length }), { maxLength: 6 }).map((cuts) => {
    const sorted = cuts.sort((a, b) => a - b);
    const marks: QuoteMark[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) {
      marks.push({ start: start + sorted[i]!, end: start + sorted[i + 1]!, quote: i });
    }
    return marks;
  });

describe('markPhrasing', () => {
  test('cuts a paragraph at the edges of a quote', () => {
    const pieces = markPhrasing([text('She said it was over today.')], 0, [{ start: 12, end: 20, quote: 3 }]);
    expect(pieces.map((piece) => [textOfPhrasing([piece.node]), piece.marks[0]?.quote])).toEqual([
      ['She said it ', undefined],
      ['was over', 3],
      [' today.', undefined],
    ]);
  });

  test('splits a link that a quote only half covers', () => {
    const link: Phrasing = { type: 'link', url: 'https://news.example/', children: [text('half in')] };
    const pieces = markPhrasing([text('a '), link], 10, [{ start: 12, end: 16, quote: 0 }]);
    expect(pieces.map((piece) => [piece.node.type, textOfPhrasing([piece.node]), piece.marks.length > 0])).toEqual([
      ['text', 'a ', false],
      ['link', 'half', true],
      ['link', ' in', false],
    ]);
  });

  test('cuts where marks lie across each other, and tells which they are', () => {
    const pieces = markPhrasing([text('one two three')], 0, [
      { start: 0, end: 7, quote: 1 },
      { start: 4, end: 13, quote: 2 },
    ]);
    expect(
      pieces.map(({ node, start, marks }) => [textOfPhrasing([node]), start, marks.map(({ quote }) => quote)]),
    ).toEqual([
      ['one ', 0, [1]],
      ['two', 4, [1, 2]],
      [' three', 7, [2]],
    ]);
  });

  test('keeps every character, and marks exactly those inside the marks', () => {
    const cases = fc
      .tuple(phrasing, fc.nat({ max: 20 }))
      .chain(([children, start]) =>
        fc.tuple(fc.constant(children), fc.constant(start), marksWithin(textOfPhrasing(children).length, start)),
      );
    fc.assert(
      fc.property(cases, ([children, start, marks]) => {
        const whole = textOfPhrasing(children);
        const pieces = markPhrasing(children, start, marks);
        expect(pieces.map((piece) => textOfPhrasing([piece.node])).join('')).toBe(whole);
        const marked = pieces.filter((piece) => piece.marks.length > 0).map((piece) => textOfPhrasing([piece.node]));
        const wanted = marks.map((mark) => whole.slice(mark.start - start, mark.end - start));
        // A break inside a mark is a character of the text too, so both sides are compared as text.
        expect(marked.join('')).toBe(wanted.join(''));
      }),
    );
  });
});
