import { beforeEach, describe, expect, test } from 'vitest';
import type { PopupState } from '../../src/views/popup/popup-state.ts';
import { actions, begin, click, root, show, state, textOfAll } from './popup-stage.tsx';

beforeEach(begin);

test('a page of our own offers the sample', async () => {
  show({ kind: 'own' });
  expect(textOfAll('h1')).toEqual(['This is Clean Copy itself']);
  await click('[data-action=sample]');
  expect(actions.trySample).toHaveBeenCalledOnce();
});

describe('every other state has words of its own', () => {
  const states: PopupState[] = [
    { kind: 'loading' },
    ...(['empty', 'listing', 'headline-only', 'not-an-article'] as const).map(
      (because): PopupState => ({ kind: 'no-article', because, signs: [], selection: '' }),
    ),
    ...(['browser', 'store', 'pdf', 'file', 'other'] as const).map((why): PopupState => ({ kind: 'blocked', why })),
    { kind: 'failed', step: 'reading the page', detail: 'Error' },
  ];

  test('and no two the same', () => {
    const sentences = states.map((one) => {
      show(one);
      return root.querySelector('[role=status] p')?.textContent ?? '';
    });
    expect(sentences.every((sentence) => sentence.length > 20)).toBe(true);
    expect(new Set(sentences).size).toBe(states.length);
  });

  test('and a refusal names what speaks against an article, if anything does', () => {
    show({ kind: 'no-article', because: 'not-an-article', signs: ['offers', 'prose'], selection: '' });
    expect(textOfAll('.signs :is(p, li)')).toEqual([
      'What speaks against one:',
      'prices or offers',
      'little connected text',
    ]);
    show({ kind: 'no-article', because: 'empty', signs: [], selection: '' });
    expect(root.querySelector('.signs')).toBeNull();
  });

  test('a page that is still loading can be read as far as it is there', async () => {
    show({ kind: 'loading' });
    await click('button');
    expect(actions.readNow).toHaveBeenCalledOnce();
  });
});

describe('a problem to report', () => {
  test('is copied with its step and its words, and with the address only if that is ticked', async () => {
    show({ kind: 'failed', step: 'reading the page', detail: 'TypeError: no' });
    expect(root.querySelector('.report pre')?.textContent).toBe('TypeError: no');
    await click('[data-action=copy-report]');
    expect(actions.copyReport).toHaveBeenLastCalledWith({
      step: 'reading the page',
      detail: 'TypeError: no',
      withAddress: false,
    });
    await click('.report input[type=checkbox]');
    await click('[data-action=copy-report]');
    expect(actions.copyReport).toHaveBeenLastCalledWith({
      step: 'reading the page',
      detail: 'TypeError: no',
      withAddress: true,
    });
    expect(root.querySelector('[data-report]')?.textContent).toContain('on the clipboard');
  });

  test('may be of a text that is not the right one: the page is saved without its words', async () => {
    show(state);
    expect(root.querySelector('.report pre')).toBeNull();
    await click('[data-action=save-redacted]');
    expect(actions.saveRedacted).toHaveBeenCalledOnce();
  });
});

test('of a page that is too large, the plain text can be copied, and a part of it is seen', async () => {
  const plainText = 'A mill by a river. '.repeat(1000);
  show({ kind: 'no-article', because: 'too-large', signs: [], selection: '', plainText });
  expect(root.querySelector('.plain-text pre')!.textContent!.length).toBeLessThan(plainText.length);
  await click('[data-action=copy-plain-text]');
  expect(actions.copyPlainText).toHaveBeenCalledExactlyOnceWith(plainText);
  expect(root.querySelector('.plain-text [role=status]')?.textContent).toBe('Copied');
});
