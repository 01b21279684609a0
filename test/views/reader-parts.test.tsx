import { describe, expect, test, vi } from 'vitest';
import type { Article, Block, Table } from '../../src/core/article.ts';
import { outlineOf } from '../../src/views/reader/outline.tsx';
import { placeCards } from '../../src/views/reader/place-cards.ts';
import { placeUnder } from '../../src/views/reader/place-under.ts';
import { shareRead } from '../../src/views/reader/progress.tsx';
import { type ReaderKeys, takeStroke } from '../../src/views/reader/reader-keys.ts';
import { numberColumns } from '../../src/views/shared/table-view.tsx';
import { sampleArticle } from './sample-article.ts';

describe('cards in the margin', () => {
  test('lie at the height of their words', () =>
    expect(placeCards([0, 200, 500], [80, 80, 80], 10)).toEqual([0, 200, 500]));
  test('give way to the one before', () => expect(placeCards([0, 20, 300], [80, 80, 80], 10)).toEqual([0, 90, 300]));
  test('push all that follow', () => expect(placeCards([0, 20, 40], [80, 80, 80], 10)).toEqual([0, 90, 180]));
});

describe('what floats over the text', () => {
  /** A view of 800 by 600 pixels, scrolled by 1000, with a bar of 50 pixels above. */
  const view = () => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<header class="bar"></header>';
    Object.defineProperties(dialog, { clientWidth: { value: 800 }, clientHeight: { value: 600 } });
    Object.assign(dialog, { scrollTop: 1000 });
    dialog.querySelector('.bar')!.getBoundingClientRect = () => new DOMRect(0, 0, 800, 50);
    return dialog;
  };
  test.each([
    ['right below', { top: 100, bottom: 130, left: 40 }, { top: '1138px', left: '40px' }],
    [
      'above where there is no room below',
      { top: 500, bottom: 530, left: 40 },
      { top: '1492px', left: '40px', translate: '0 -100%' },
    ],
    [
      'at the lower edge where there is room neither below nor above',
      { top: 60, bottom: 590, left: 40 },
      { top: '1392px', left: '40px' },
    ],
    ['within the view at its side', { top: 100, bottom: 130, left: 790 }, { top: '1138px', left: '472px' }],
  ])('lies %s', (_, box, place) => expect(placeUnder(view(), box, 200)).toEqual(place));
});

test.each([
  [100, 1000, 600, 0.5],
  [700, 1000, 600, 0],
  [-399.3, 1000, 600, 1],
  [-400, 1000, 600, 1],
  [-900, 1000, 600, 1],
  [0, 0, 600, 1],
])('of a text from %i, %i high, on a screen of %i the share %d is read', (top, height, screen, share) => {
  expect(shareRead(top, height, screen)).toBe(share);
});

test('headings lie beneath the last higher one', () => {
  const heading = (depth: 2 | 3 | 4, value: string): Block => ({
    type: 'heading',
    depth,
    children: [{ type: 'text', value }],
  });
  const article: Article = {
    ...sampleArticle,
    blocks: [heading(3, 'a'), heading(2, 'b'), heading(4, 'c'), heading(3, 'd'), heading(2, 'e')],
  };
  expect(outlineOf(article)).toEqual([
    { words: 'a', index: 0, children: [] },
    {
      words: 'b',
      index: 1,
      children: [
        { words: 'c', index: 2, children: [] },
        { words: 'd', index: 3, children: [] },
      ],
    },
    { words: 'e', index: 4, children: [] },
  ]);
});

describe('a stroke', () => {
  const act = vi.fn();
  const keys: ReaderKeys = new Map([
    ['j', { label: undefined, act }],
    ['q', { label: undefined, act: () => false }],
    ['Escape', { label: undefined, act }],
  ]);
  const stroke = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);
  const field = document.createElement('input');
  test.each([
    ['of the view', { key: 'j', code: 'KeyJ' }, null, true],
    ['on a keyboard of another script', { key: 'о', code: 'KeyJ' }, null, true],
    ['with the browser’s modifier', { key: 'j', code: 'KeyJ', ctrlKey: true }, null, false],
    ['in a field', { key: 'j', code: 'KeyJ' }, field, false],
    ['that leaves a field', { key: 'Escape', code: 'Escape' }, field, true],
    ['that means nothing now', { key: 'q', code: 'KeyQ' }, null, false],
    ['of nobody', { key: 'x', code: 'KeyX' }, null, false],
  ])('%s', (_, init, focused, taken) => {
    act.mockClear();
    expect(takeStroke(keys, stroke(init), focused)).toBe(taken);
    expect(act).toHaveBeenCalledTimes(taken ? 1 : 0);
  });
});

describe('columns of figures', () => {
  const table = (...rows: string[][]): Table => ({
    type: 'table',
    children: rows.map((cells, at) => ({
      type: 'tableRow',
      children: cells.map((value) => ({
        type: 'tableCell',
        children: [{ type: 'text', value }],
        ...(at === 0 && { header: true }),
      })),
    })),
  });
  test('have nothing but figures, units and gaps', () => {
    const found = numberColumns(table(['Year', 'Paid', 'Note'], ['2024', '€ 1,200', '3 of 4'], ['2025', '–', '12']));
    expect([...found]).toEqual([0, 1]);
  });
  test('are none where there are only headers or gaps', () => {
    expect(numberColumns(table(['1', '2'])).size).toBe(0);
    expect(numberColumns(table(['A'], ['—'])).size).toBe(0);
  });
});
