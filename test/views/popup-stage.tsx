import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { ArticlePanel } from '../../src/views/popup/article-panel.tsx';
import type { ArticleState, PopupActions, PopupState } from '../../src/views/popup/popup-state.ts';
import { StatusView } from '../../src/views/popup/status-view.tsx';
import { DEFAULT_COPY_CHOICES } from '../../src/views/shared/copy-choices.ts';
import { TranslationProvider } from '../../src/views/shared/translate.ts';
import { english } from './english.ts';
import { sampleArticle } from './sample-article.ts';

/** What the popup can be asked to do, each to be looked at. */
export const actions = {
  formats: vi.fn<PopupActions['formats']>(async () => ({
    exporters: { html: 'HTML', markdown: 'Markdown', 'org-mode': 'Org', text: 'Plain text' },
    citationStyles: { apa: 'APA', mla: 'MLA' },
  })),
  copy: vi.fn<PopupActions['copy']>(async () => true),
  copyQuote: vi.fn<PopupActions['copyQuote']>(async () => true),
  copyCitation: vi.fn<PopupActions['copyCitation']>(async () => true),
  save: vi.fn(),
  remember: vi.fn(),
  openReader: vi.fn(),
  setMode: vi.fn(),
  openSettings: vi.fn(),
  setAlways: vi.fn<PopupActions['setAlways']>(async (_, always) => always),
  makeRule: vi.fn<PopupActions['makeRule']>(async () => true),
  pickElement: vi.fn(),
  pickSelection: vi.fn(),
  alwaysPick: vi.fn<PopupActions['alwaysPick']>(async () => true),
  forgetPick: vi.fn(),
  copyPlainText: vi.fn<PopupActions['copyPlainText']>(async () => true),
  copyReport: vi.fn<PopupActions['copyReport']>(async () => true),
  saveRedacted: vi.fn(),
  trySample: vi.fn(),
  readAgain: vi.fn(),
  stopReading: vi.fn(),
  readNow: vi.fn(),
} satisfies PopupActions;

/** An article that was read. */
export const state: ArticleState = {
  kind: 'article',
  article: sampleArticle,
  copyChoices: DEFAULT_COPY_CHOICES,
  selection: '',
  isPrivate: false,
  quoteLinks: new Map([
    ['We had spare parts and goodwill', 'https://www.valley-courier.example/ferry#:~:text=We%20had'],
    ['It will never be enough,', null],
  ]),
  site: { name: 'valley-courier.example', always: false, mode: 'reader' },
};

export let root: HTMLElement;

/** Shows the popup in that state. */
export function show(state: PopupState): void {
  act(() =>
    render(
      <TranslationProvider value={english}>
        {state.kind === 'article' ? (
          <ArticlePanel state={state} actions={actions} />
        ) : (
          <StatusView state={state} actions={actions} />
        )}
      </TranslationProvider>,
      root,
    ),
  );
}

export const click = (selector: string) => act(async () => root.querySelector<HTMLElement>(selector)?.click());
export const textOfAll = (selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);

/** An empty document and actions that nobody has asked for yet. */
export function begin(): void {
  vi.clearAllMocks();
  root = document.createElement('div');
  document.body.replaceChildren(root);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
}
