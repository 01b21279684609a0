import fc from 'fast-check';
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Article, Block } from '../../../src/core/article.ts';
import { textOf } from '../../../src/core/content/text.ts';
import { articleText } from '../../../src/core/highlights/article-text.ts';
import { selectedText } from '../../../src/views/reader/selected-text.ts';
import { blockElements, shownRanges } from '../../../src/views/reader/text-places.ts';
import { ArticleBody, CaptionOnly } from '../../../src/views/shared/article-body.tsx';
import { arbitraryArticle } from '../../arbitrary-article.ts';

/** Shown as the reading view shows it, with a highlight across the middle of every block. */
function shown(article: Article): HTMLElement {
  const highlights = new Map(
    article.blocks.map((block, index) => {
      const { length } = textOf(block);
      const mark = { start: Math.floor(length / 3), end: Math.ceil(length / 2), highlight: 'h', hasNote: false };
      return [index, [mark]] as const;
    }),
  );
  render(null, document.body);
  render(<ArticleBody article={article} FigureView={CaptionOnly} highlights={highlights} />, document.body);
  return document.body;
}

const letters = (text: string): string => text.replace(/\s+/g, '');
/** Figures show their alternative text where they have no caption, which is not of the article's text. */
const hasPlace = (block: Block): boolean => block.type !== 'figure';
/** Code of its own inside a line, and what is written right to left, is shown letter by letter all the same. */
const stretches = fc.tuple(arbitraryArticle, fc.nat(), fc.nat(), fc.nat());

test('whatever stretch of a block’s text, the letters of that stretch are where it is shown', () => {
  fc.assert(
    fc.property(stretches, ([article, which, from, length]) => {
      const elements = blockElements(shown(article), article.blocks);
      const index = which % Math.max(1, article.blocks.length);
      const block = article.blocks[index];
      const element = elements[index];
      if (!block || !element || !hasPlace(block)) return;
      const text = textOf(block);
      const start = from % (text.length + 1);
      const end = Math.min(text.length, start + (length % 30));
      const found = shownRanges(element, text, { start, end }).map((range) => range.toString());
      expect(letters(found.join(''))).toBe(letters(text.slice(start, end)));
    }),
  );
});

test('what is selected on the screen is the same stretch of the article’s text', () => {
  fc.assert(
    fc.property(stretches, ([any, which, from, length]) => {
      const article = { ...any, blocks: any.blocks.filter(hasPlace) };
      const root = shown(article);
      const index = which % Math.max(1, article.blocks.length);
      const block = article.blocks[index];
      const element = blockElements(root, article.blocks)[index];
      if (!block || !element) return;
      const text = textOf(block);
      const start = from % (text.length + 1);
      const ranges = shownRanges(element, text, { start, end: Math.min(text.length, start + (length % 30)) });
      const [first, last] = [ranges[0], ranges.at(-1)];
      if (!first || !last) return;
      getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
      const whole = articleText(article.blocks);
      const selected = selectedText(root, article.blocks, whole);
      const words = ranges.map((range) => range.toString()).join('');
      expect(letters(whole.text.slice(selected?.start, selected?.end))).toBe(letters(words));
    }),
  );
});

test('a picture that shows nothing moves no other block', () => {
  const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  const blocks: Block[] = [
    paragraph('One.'),
    { type: 'figure', url: 'https://daily.example/a.jpg' },
    paragraph('Two.'),
  ];
  const article: Article = {
    url: 'https://daily.example/',
    title: '',
    blocks,
    quotes: [],
    removals: [],
    omissions: [],
  };
  expect(blockElements(shown(article), blocks).map((element) => element?.textContent)).toEqual([
    'One.',
    undefined,
    'Two.',
  ]);
});
