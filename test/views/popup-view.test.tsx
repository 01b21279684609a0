import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticlePanel } from '../../src/views/popup/article-panel.tsx';
import type { ArticleState, PopupActions, PopupState } from '../../src/views/popup/popup-state.ts';
import { StatusView } from '../../src/views/popup/status-view.tsx';
import { DEFAULT_COPY_CHOICES } from '../../src/views/shared/copy-choices.ts';
import { TranslationProvider } from '../../src/views/shared/translate.ts';
import { english } from './english.ts';
import { sampleArticle } from './sample-article.ts';

const actions = {
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

const state: ArticleState = {
  kind: 'article',
  article: sampleArticle,
  copyChoices: DEFAULT_COPY_CHOICES,
  selection: '',
  quoteLinks: new Map([
    ['We had spare parts and goodwill', 'https://www.valley-courier.example/ferry#:~:text=We%20had'],
    ['It will never be enough,', null],
  ]),
  site: { name: 'valley-courier.example', always: false, mode: 'reader' },
};

let root: HTMLElement;

function show(state: PopupState): void {
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

const click = (selector: string) => act(async () => root.querySelector<HTMLElement>(selector)?.click());
const textOfAll = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent);

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
  document.body.replaceChildren(root);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});

describe('an article', () => {
  beforeEach(() => show(state));

  test('shows title, byline, outlet, and the days that the page states', () => {
    expect(textOfAll('h1')).toEqual(['The night ferry stays']);
    expect(textOfAll('.meta span')).toEqual([
      'Tomas Brandt',
      'Valley Courier',
      'March 4, 2026',
      'updated March 5, 2026',
      '32 words · 1 min read',
    ]);
  });

  test('lists the key quotes, best first, each with its speaker', () => {
    expect(textOfAll('.quotes q')).toEqual([
      'It will never be enough, […] and they know it.',
      'We had spare parts and goodwill',
    ]);
    expect(textOfAll('.quotes .speaker')).toEqual(['Speaker not stated', 'Mara Lind, the harbour master']);
  });

  test('says how far a long reading is, and lets the reader stop it', async () => {
    show({ kind: 'reading' });
    expect(root.querySelector('progress')).toBeNull();
    show({ kind: 'reading', stage: 'text' });
    expect(root.querySelector('progress')?.getAttribute('value')).toBe('3');
    expect(textOfAll('[role=status]')).toEqual(['Choosing the text']);
    await click('[data-action=stop]');
    expect(actions.stopReading).toHaveBeenCalledOnce();
    show({ kind: 'stopped' });
    await click('.button');
    expect(actions.readAgain).toHaveBeenCalledOnce();
  });

  test('marks the key quotes in the text and no other', () => {
    expect(textOfAll('.text mark')).toEqual([
      'We had spare parts and goodwill',
      'It will never be enough,',
      'and they know it.',
    ]);
  });

  test('scrolls to the quote that is chosen', async () => {
    const scrolled = vi.fn();
    Element.prototype.scrollIntoView = function () {
      scrolled(this.textContent);
    };
    await click('.quotes li:first-child .quote');
    expect(scrolled).toHaveBeenCalledWith('It will never be enough,');
    expect(textOfAll('mark.found')).toEqual(['It will never be enough,', 'and they know it.']);
  });

  test('says what was removed and why, and what was left out', () => {
    expect(textOfAll('summary')).toEqual([
      '1 paragraph left out: show',
      'Removed 1 block',
      'Not the right text?',
      'Report a problem',
    ]);
    expect(textOfAll('[data-rule="newsletter-box"] div')).toEqual([
      'Newsletter sign-upThe Courier in your inbox5 words',
    ]);
  });

  test('puts back what was removed, where it stood, and takes it out again', async () => {
    await click('[data-rule="newsletter-box"] [data-action=toggle]');
    expect(textOfAll('.text > p')[1]).toBe('The Courier in your inbox');
    expect(textOfAll('summary')[1]).toBe('Removed 0 blocks');
    expect(textOfAll('.text mark')[1]).toBe('It will never be enough,');
    await click('[data-action=copy]');
    expect(actions.copy.mock.lastCall?.[0].blocks).toHaveLength(5);
    await click('[data-rule="newsletter-box"] [data-action=toggle]');
    expect(textOfAll('.text > p')).toHaveLength(3);
  });

  test('copies a quote with its link, and says where there is none', async () => {
    await click('.quotes li:last-child [data-copy-quote]');
    expect(actions.copyQuote).toHaveBeenLastCalledWith(
      sampleArticle,
      sampleArticle.quotes[0],
      'https://www.valley-courier.example/ferry#:~:text=We%20had',
    );
    expect(textOfAll('.quote-copy [role=status]')).toEqual([
      'Copied with the page’s address only: no link leads to these very words for certain.',
      '',
    ]);
  });

  test('remembers how the reader copies, and copies so', async () => {
    await click('[data-action=copy-options]');
    await click('input[value=markdown]');
    await click('input[name=with-source]');
    const chosen = { ...DEFAULT_COPY_CHOICES, format: 'markdown', withSource: false };
    expect(actions.remember).toHaveBeenLastCalledWith(chosen);
    await click('[data-action=copy]');
    expect(actions.copy).toHaveBeenLastCalledWith(sampleArticle, chosen);
    await click('[data-action=save]');
    expect(actions.save).toHaveBeenLastCalledWith(sampleArticle, chosen);
    await click('[data-action=cite]');
    expect(actions.copyCitation).toHaveBeenLastCalledWith(sampleArticle, 'apa');
    expect(textOfAll('[data-copy]')).toEqual(['The citation is on the clipboard.']);
  });

  test('offers every exporter and citation style that there is, by their own names where nobody has translated them', async () => {
    await click('[data-action=copy-options]');
    expect(textOfAll('fieldset label')).toEqual(['text', 'Markdown', 'rich text', 'Org', 'my template']);
    expect(textOfAll('option')).toEqual(expect.arrayContaining(['APA', 'MLA']));
    await click('input[value=markdown]');
    expect(textOfAll('[data-action=copy]')).toEqual(['Copy Markdown']);
    await click('input[value=org-mode]');
    expect(textOfAll('[data-action=copy]')).toEqual(['Copy Org']);
  });

  test('has keys for what the buttons do, which fields keep for themselves', async () => {
    const press = (key: string, target: Element | null = root.querySelector('main')) =>
      act(async () => void target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    await press('q');
    expect(actions.copyQuote).toHaveBeenCalledOnce();
    await press('r');
    expect(actions.openReader).toHaveBeenCalledOnce();
    root.querySelector<HTMLElement>('.quote')?.focus();
    await press('ArrowDown', document.activeElement);
    expect(document.activeElement?.textContent).toContain('We had spare parts');
    await press('?');
    expect(textOfAll('.keys kbd')).toEqual(['↑ ↓', 'q', 'c', 'r', '?']);
    await click('[data-action=copy-options]');
    await press('c', root.querySelector('select'));
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test('loads nothing: a picture is named, not shown', () => {
    expect(root.querySelector('img')).toBeNull();
    expect(textOfAll('.caption-only figcaption')).toEqual(['The ferry at dawn']);
  });

  test('says that it has copied, and when it could not', async () => {
    await click('[data-action=copy]');
    expect(textOfAll('[data-action=copy]')).toEqual(['Copied']);
    actions.copy.mockResolvedValueOnce(false);
    await click('[data-action=copy]');
    expect(textOfAll('[data-copy=refused]')).toEqual(['The browser refused the clipboard. Nothing was copied.']);
  });

  test('turns the switch back when the browser is not given the permission', async () => {
    actions.setAlways.mockResolvedValueOnce(false);
    await click('#always');
    expect(actions.setAlways).toHaveBeenCalledWith('valley-courier.example', true);
    expect(root.querySelector<HTMLInputElement>('#always')?.checked).toBe(false);
    expect(textOfAll('#always-hint')).toEqual([
      'Nothing changed: the browser was not given permission for valley-courier.example.',
    ]);
  });
});

test('a page of our own offers the sample', async () => {
  show({ kind: 'own' });
  expect(textOfAll('h1')).toEqual(['This is Clean Copy itself']);
  await click('[data-action=sample]');
  expect(actions.trySample).toHaveBeenCalledOnce();
});

test('an article without quotations says so', () => {
  show({ ...state, article: { ...sampleArticle, quotes: [] } });
  expect(textOfAll('.none')).toEqual(['No quotations that stand out in this article.']);
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
