import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { OptionsView } from '../../src/views/options/options-view.tsx';
import { PrivacyView } from '../../src/views/privacy/privacy-view.tsx';
import type { HighlightStore } from '../../src/views/reader/highlights/highlight-store.ts';
import { ReaderView } from '../../src/views/reader/reader-view.tsx';
import { DEFAULT_ALOUD } from '../../src/views/shared/aloud-choices.ts';
import { DEFAULT_READING, NO_READING } from '../../src/views/shared/reading-settings.ts';
import { TranslationProvider } from '../../src/views/shared/translate.ts';
import { english } from './english.ts';
import { sampleArticle } from './sample-article.ts';
import { standInForLayout } from './without-layout.ts';

const article = {
  ...sampleArticle,
  doubts: [{ block: 2, rule: 'promo-strip', reason: 'Promotion' }],
  truncated: true,
  picked: true,
};

const noHighlights: HighlightStore = {
  isPrivate: false,
  watch: () => () => {},
  save: async () => 'done',
  remove: async () => 'done',
  showAll: () => {},
};

/** What axe objects to, colours aside, which only a browser knows. Everything that can be unfolded is. */
async function violations(view: ComponentChildren): Promise<string[]> {
  act(() => render(<TranslationProvider value={english}>{view}</TranslationProvider>, document.body));
  for (const details of document.querySelectorAll('details')) details.open = true;
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Clean Copy';
  render(null, document.body);
  standInForLayout();
});

test('the reading view, everything unfolded', async () => {
  const view = (
    <ReaderView
      article={article}
      onClose={vi.fn()}
      onCopy={vi.fn()}
      onMakeRule={async () => true}
      pick={{ always: async () => true, forget: vi.fn() }}
      loadedPicture={() => undefined}
      keys={new Map()}
      highlightStore={noHighlights}
      pages={{
        next: () => ({ url: 'https://www.valley-courier.example/ferry/2', number: 2, last: 3 }),
        read: async () => 'failed',
        allow: vi.fn(),
        done: vi.fn(),
      }}
      aloud={DEFAULT_ALOUD}
      onAloud={vi.fn()}
      reading={NO_READING}
      onReading={vi.fn()}
      onCopyQuote={async () => 'copied'}
      onPrint={vi.fn()}
      onRestrain={vi.fn()}
    />
  );
  expect(await violations(view)).toEqual([]);
});

test('the settings with rules, sites and pages', async () => {
  const rule = { site: 'courier.example', action: 'remove' as const, selector: 'div.note', text: 'Note *' };
  const view = (
    <OptionsView
      siteList={{
        sites: [
          { name: 'courier.example', isGranted: true, mode: 'reader', strictness: 'usual' },
          { name: 'gazette.example', isGranted: false, mode: 'in-place', strictness: 'strict' },
        ],
        onAdd: async () => true,
        siteNamed: () => undefined,
        onRemove: vi.fn(),
        onChange: vi.fn(),
      }}
      isPrivate
      keys={{ shortcuts: [{ what: 'Copy', keys: '' }], onShortcuts: vi.fn() }}
      pagesLeftAlone={['https://courier.example/a']}
      onForgetPages={vi.fn()}
      highlights={{
        articles: new Map([
          ['https://courier.example/a', { title: 'The mill', count: 2, modified: '2026-03-01T10:00:00.000Z' }],
        ]),
        onExport: vi.fn(),
        onImport: async () => ({ imported: 1 }),
        onDelete: async () => {},
        onUndo: async () => {},
      }}
      data={{
        canUndo: true,
        onExport: vi.fn(),
        onLook: async () => ({ problem: 'json' }),
        onTake: async () => {},
        onReset: async () => {},
        onUndo: async () => {},
      }}
      sync={{
        status: { at: 0, tooLarge: ['siteRules'], newer: ['sites'], refused: 'quota' },
        hasAccountCopy: true,
        onSwitch: async () => {},
        onSyncNow: vi.fn(),
        onRemoveCopy: vi.fn(),
      }}
      siteRules={{
        rules: [rule, { ...rule, action: 'keep', selector: 'p' }],
        onChangeRule: vi.fn(),
        onExport: vi.fn(),
        onImport: async () => ({ imported: 1 }),
      }}
      reading={{ stored: { ...NO_READING, bySite: { 'a.example': DEFAULT_READING } }, onChange: vi.fn() }}
      copying={{ template: '{title} {nothing}', onTemplate: vi.fn() }}
    />
  );
  expect(await violations(view)).toEqual([]);
});

test('the privacy page', async () => {
  const view = (
    <PrivacyView permissions={['activeTab', 'storage']} sites={['courier.example']} policy="default-src 'none'" />
  );
  expect(await violations(view)).toEqual([]);
});
