import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import type { HighlightStore, StoreAnswer } from '../../../src/views/reader/highlights/highlight-store.ts';
import type { ReaderKeys } from '../../../src/views/reader/reader-keys.ts';
import { ReaderView } from '../../../src/views/reader/reader-view.tsx';
import { DEFAULT_ALOUD } from '../../../src/views/shared/aloud-choices.ts';
import { NO_READING } from '../../../src/views/shared/reading-settings.ts';
import { TranslationProvider } from '../../../src/views/shared/translate.ts';
import { english } from '../english.ts';
import { sampleArticle } from '../sample-article.ts';
import { standInForLayout } from '../without-layout.ts';
import { noReaderServices } from './no-reader-services.ts';

/** A store in memory that answers as it is told. */
function storeThat(answer: StoreAnswer, isPrivate = false) {
  let kept: Highlight[] = [];
  let told = (_: Highlight[]): void => {};
  const set = (changed: Highlight[]) => {
    if (answer === 'done') kept = changed;
    told(kept);
    return Promise.resolve(answer);
  };
  const store: HighlightStore = {
    isPrivate,
    watch(onChange) {
      told = onChange;
      onChange(kept);
      return () => {};
    },
    save: (saved) => set([...kept.filter(({ id }) => id !== saved.id), saved]),
    remove: (id) => set(kept.filter((highlight) => highlight.id !== id)),
    showAll: vi.fn(),
  };
  return { store, kept: () => kept };
}

const open = (highlightStore: HighlightStore, keys: ReaderKeys = new Map()) =>
  act(async () =>
    render(
      <TranslationProvider value={english}>
        <ReaderView
          {...noReaderServices()}
          keys={keys}
          article={sampleArticle}
          reading={NO_READING}
          aloud={DEFAULT_ALOUD}
          highlightStore={highlightStore}
        />
      </TranslationProvider>,
      document.body,
    ),
  );
/** With what the store's answer leads to. */
const press = (selector: string) =>
  act(async () => {
    document.querySelector<HTMLElement>(selector)?.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
/** Selects the first letters of the last paragraph. */
const select = (length: number) =>
  act(async () => {
    const node = [...document.querySelectorAll('.text > p')].at(-1)?.firstChild as Text;
    getSelection()?.setBaseAndExtent(node, 0, node, length);
    document.dispatchEvent(new Event('selectionchange'));
  });
const panel = () => document.querySelector('[data-panel=highlights]')?.textContent;

beforeEach(standInForLayout);
afterEach(() => {
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
});

test('what is selected is marked with its surroundings, and shown as marked', async () => {
  const { store, kept } = storeThat('done');
  await open(store);
  await select(9);
  await press('[data-action=mark]');
  expect(kept()).toMatchObject([{ quote: { exact: 'The board', suffix: ' called it “fine”. ' } }]);
  expect(document.querySelector('mark[data-highlight]')?.textContent).toBe('The board');
});

test.each([
  ['private', true, 'private window'],
  ['full', false, 'no room for more'],
  ['gone', false, 'Clean Copy was updated'],
] as const)(
  'where nothing is kept (%s) that is said, and nothing is shown as marked',
  async (answer, isPrivate, words) => {
    const { store } = storeThat(answer, isPrivate);
    await open(store);
    await select(9);
    await press('[data-action=mark]');
    expect(panel()).toContain(words);
    expect(document.querySelector('mark[data-highlight]')).toBeNull();
  },
);

test('one that was deleted comes back with its note', async () => {
  const { store, kept } = storeThat('done');
  await open(store);
  await store.save({
    id: 'a-highlight',
    quote: { exact: 'nothing of the kind is in here any more', prefix: '', suffix: '' },
    note: 'Ask him.',
    created: '2026-03-01T10:00:00.000Z',
  });
  await press('[data-tool=highlights]');
  expect(panel()).toContain('No longer in the text');
  expect(panel()).toContain('Ask him.');
  await press('[data-action=delete-highlight]');
  expect(kept()).toEqual([]);
  await press('[data-action=undo-highlight]');
  expect(kept()).toMatchObject([{ id: 'a-highlight', note: 'Ask him.' }]);
});

test.each([
  ['the toolbar', '[data-action=mark]', async () => {}],
  [
    'the note',
    '[data-action=mark-note]',
    async () => {
      expect(document.activeElement).toBe(document.querySelector('textarea[name=note]'));
      await press('[data-action=save-note]');
    },
  ],
])('a focus that was in %s goes on to the highlight', async (_, button, finish) => {
  const { store } = storeThat('done');
  await open(store);
  await select(9);
  document.querySelector<HTMLElement>(button)?.focus();
  await press(button);
  await finish();
  expect(document.querySelector('.floating')).toBeNull();
  expect(document.activeElement).toBe(document.querySelector('mark[data-highlight]'));
});

test('a focus that was in the note of a highlight that is deleted goes to the view', async () => {
  const { store } = storeThat('done');
  await open(store);
  await select(9);
  await press('[data-action=mark-note]');
  document.querySelector<HTMLElement>('[data-action=delete-highlight]')?.focus();
  await press('[data-action=delete-highlight]');
  expect(document.querySelector('mark[data-highlight]')).toBeNull();
  expect(document.activeElement).toBe(document.querySelector('dialog'));
});

test('a note that was edited in the list gives the focus back to its button', async () => {
  const { store } = storeThat('done');
  await open(store);
  await select(9);
  await press('[data-action=mark]');
  await press('[data-tool=highlights]');
  await press('[data-action=edit-note]');
  await press('[data-action=cancel-note]');
  expect(document.activeElement).toBe(document.querySelector('[data-action=edit-note]'));
});

test('Esc closes the note that is written, and after that what it closed before', async () => {
  const { store } = storeThat('done');
  const keys: ReaderKeys = new Map();
  await open(store, keys);
  let taken: unknown;
  const pressEscape = () =>
    act(async () => {
      taken = keys.get('Escape')?.act();
    });
  await select(9);
  await press('[data-action=mark-note]');
  await pressEscape();
  expect(taken).not.toBe(false);
  expect(document.querySelector('.floating')).toBeNull();
  expect(document.activeElement).toBe(document.querySelector('mark[data-highlight]'));
  await pressEscape();
  // Nothing is open: the stroke is the view's own.
  expect(taken).toBe(false);
});

test('the list of keys has its own last, but for Esc', async () => {
  await open(storeThat('done').store);
  await press('[data-tool=keys]');
  const listed = [...document.querySelectorAll('[data-panel=keys] kbd')].map(({ textContent }) => textContent);
  expect(listed).toContain('h');
  expect(listed.slice(-2)).toEqual(['?', 'Esc']);
});
