import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Phrasing } from '../../src/core/article.ts';
import { textOf } from '../../src/core/content/text.ts';
import { sentencesOf } from '../../src/core/sentences.ts';
import { arbitraryArticle } from '../arbitrary-article.ts';

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const said = (blocks: Block[], lang?: string) => sentencesOf(blocks, lang).map(({ block, text }) => [block, text]);

test('paragraphs come apart into sentences, in the way of their language', () => {
  expect(said([paragraph('It turns. She nodded: “It does.”'), paragraph('No.')], 'en')).toEqual([
    [0, 'It turns.'],
    [0, 'She nodded: “It does.”'],
    [1, 'No.'],
  ]);
  expect(said([paragraph('水車は回る。誰も聞かない。')], 'ja').map(([, text]) => text)).toEqual([
    '水車は回る。',
    '誰も聞かない。',
  ]);
});

test('what is struck out, and how words before it are read, is not for the ear', () => {
  const words = (value: string): Phrasing => ({ type: 'text', value });
  const gone: Phrasing = { type: 'delete', children: [words('forty. ')] };
  const reading: Phrasing = { type: 'superscript', isReading: true, children: [words('すいしゃ')] };
  const line = (...children: Phrasing[]): Block => ({ type: 'paragraph', children });
  const price = line(words('It costs '), { type: 'strong', children: [gone, words('thirty')] }, words(' now.'));
  expect(sentencesOf([price]).map(({ start, end, text }) => [start, end, text.replace(/ +/g, ' ')])).toEqual([
    [0, textOf(price).length, 'It costs thirty now.'],
  ]);
  expect(sentencesOf([line(words('水車'), reading, words('。'))], 'ja').map(({ text }) => text)).toEqual([
    '水車    。',
  ]);
});

test('each item ends a sentence; pictures, code and bare signs are left out', () => {
  const blocks: Block[] = [
    {
      type: 'list',
      ordered: false,
      children: [paragraph('one'), paragraph('two')].map((child) => ({ type: 'listItem', children: [child] })),
    },
    { type: 'code', value: 'let it = 1;' },
    { type: 'figure', caption: [{ type: 'text', value: 'The mill.' }] },
    paragraph('* * *'),
    { type: 'thematicBreak' },
  ];
  expect(said(blocks)).toEqual([
    [0, 'one'],
    [0, 'two'],
  ]);
});

test('a language that is none does no harm', () => {
  expect(said([paragraph('It turns.')], 'not a language!')).toEqual([[0, 'It turns.']]);
});

test('every sentence stands where it says, in order', () => {
  fc.assert(
    fc.property(arbitraryArticle, ({ blocks, lang }) => {
      let last = { block: 0, end: 0 };
      for (const { block, start, end, text } of sentencesOf(blocks, lang)) {
        // Words that are not for the ear are spaces.
        const words = textOf(blocks[block]!).slice(start, end).replace(/\n/g, ' ').split('');
        expect(words.map((unit, at) => (text[at] === ' ' ? ' ' : unit)).join('')).toBe(text);
        expect(block > last.block || start >= last.end).toBe(true);
        last = { block, end };
      }
    }),
  );
});
