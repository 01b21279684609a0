import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Block, Phrasing } from '../../../src/core/article.ts';
import { selectedPart } from '../../../src/core/citing/selected-part.ts';
import { textOf } from '../../../src/core/content/text.ts';

const text = (value: string): Phrasing => ({ type: 'text', value });
const paragraph = (...children: Phrasing[]): Block => ({ type: 'paragraph', children });
const articleOf = (...blocks: Block[]): Article => ({
  url: 'https://courier.example/ferry',
  title: 'Ferry',
  blocks,
  quotes: [],
  removals: [],
  omissions: [],
});

const article = articleOf(
  paragraph(text('The night ferry between the two shores stays, the council said on Tuesday.')),
  { type: 'heading', depth: 2, children: [text('What it costs')] },
  {
    type: 'list',
    ordered: false,
    children: [
      { type: 'listItem', children: [paragraph(text('Two crews'))] },
      { type: 'listItem', children: [paragraph(text('One '), { type: 'strong', children: [text('new boat')] })] },
    ],
  },
  paragraph(text('Nobody on board of the late boat minded the rain that fell all night.')),
);
const part = (selection: string) => selectedPart(article, selection).blocks.map(textOf);

test('a selection within a paragraph gives that part', () =>
  expect(part('ferry between the   two\nshores')).toEqual(['ferry between the two shores']));

test('a selection over several blocks keeps the whole ones as they are', () => {
  const { blocks } = selectedPart(article, 'on Tuesday.\nWhat it costs\nTwo crews\nOne new boat\nNobody on');
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'list', 'paragraph']);
  expect(blocks.map(textOf)).toEqual(['on Tuesday.', 'What it costs', 'Two crews\nOne new boat', 'Nobody on']);
});

test('a part of a list keeps its formatting', () =>
  expect(selectedPart(article, 'new boat').blocks).toEqual([
    paragraph({ type: 'strong', children: [text('new boat')] }),
  ]));

test('clutter in the middle of the selection is left out', () =>
  expect(
    part(
      'The night ferry between the two shores stays, the council said on Tuesday. SIGN UP for our newsletter! What it costs Two crews One new boat Nobody on board of the late boat minded the rain that fell all night.',
    ),
  ).toEqual(article.blocks.map(textOf)));

test('what does not stand in the article comes as it was selected', () =>
  expect(part('Board  members:\n\n Mara Lind \nTom Osei')).toEqual(['Board members:', 'Mara Lind', 'Tom Osei']));

test('any stretch of the text comes back as it was', () => {
  const whole = article.blocks.map(textOf).join(' ').replace(/\s/g, ' ');
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(whole.length), (a, b) => {
      const selected = whole.slice(Math.min(a, b), Math.max(a, b)).trim();
      // A stretch that stands earlier too may be found there; its words are the same.
      fc.pre(selected !== '');
      expect(part(selected).join(' ').replace(/\s+/g, ' ')).toBe(selected);
    }),
  );
});
