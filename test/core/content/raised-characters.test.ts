import { describe, expect, test } from 'vitest';
import type { Phrasing } from '../../../src/core/article.ts';
import { textOf } from '../../../src/core/content/text.ts';
import { toPassages } from '../../../src/core/content/to-blocks.ts';
import html from '../../../src/core/exporters/html.ts';
import markdown from '../../../src/core/exporters/markdown.ts';
import { writeBody } from '../../../src/core/exporters/text.ts';

/** The paragraph as it is read from a page. */
function read(inner: string) {
  const { body } = new DOMParser().parseFromString(`<p>${inner}</p>`, 'text/html');
  return toPassages(body)[0]!.block;
}

const written = (inner: string, format: typeof html | typeof markdown) =>
  format.write({
    url: 'https://mill.example/',
    title: '',
    blocks: [read(inner)],
    quotes: [],
    removals: [],
    omissions: [],
  });

describe('what is set high or low', () => {
  test.each([
    ['a power of a number', 'some 10<sup>6</sup> litres', 'some 10⁶ litres'],
    ['a negative power', 'of 10<sup>−3</sup> metres', 'of 10⁻³ metres'],
    ['a unit', '5 km<sup>2</sup> of woods', '5 km² of woods'],
    ['a note after a year', 'in 2019<sup><a href="#n3">3</a></sup>, again', 'in 2019³, again'],
    ['a note after a word', 'the mill<sup>1</sup> turns', 'the mill1 turns'],
    ['a note after a stop', 'the mill turns.<sup>1</sup>', 'the mill turns.1'],
    ['an ordinal', 'the 19<sup>th</sup> of May', 'the 19th of May'],
    ['a formula', 'CO<sub>2</sub> in the air', 'CO2 in the air'],
    ['within other marks', 'of <b>10<sup>6</sup></b> litres', 'of 10⁶ litres'],
  ])('%s', (_, inner, text) => {
    expect(writeBody({ blocks: [read(inner)] })).toBe(text);
    expect(written(inner, markdown).replace(/[*\\]|\[(.*?)\]\(.*?\)/g, '$1')).toContain(text);
  });

  test('stays as it is in HTML, and in the text that places are counted in', () => {
    const inner = 'some 10<sup>6</sup> litres of CO<sub>2</sub>';
    expect(written(inner, html)).toContain(`<p>${inner}</p>`);
    expect(textOf(read(inner))).toBe('some 106 litres of CO2');
  });

  test('small print is no power', () => {
    const { children } = read(
      '<sup>Whoever sells a mill has to say in writing how often its wheel was mended.</sup>',
    ) as { children: Phrasing[] };
    expect(children.map(({ type }) => type)).toEqual(['text']);
  });
});
