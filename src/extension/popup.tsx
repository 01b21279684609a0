import { render } from 'preact';
import browser, { type Tabs } from 'webextension-polyfill';
import type { Article } from '../core/article.ts';
import { linkedPart, quoteLink } from '../core/citing/quote-with-source.ts';
import type { ArticleState, PopupActions, PopupState } from '../views/popup/popup-state.ts';
import { PopupView } from '../views/popup/popup-view.tsx';
import { keyQuotes } from '../views/shared/key-quotes.ts';
import { TranslationProvider } from '../views/shared/translate.ts';
import { isAlwaysCleaned } from './auto-clean.ts';
import { blockedReason } from './blocked-page.ts';
import { lookUpInTab, openReaderInTab, readTab } from './page-scripts.ts';
import { popupActions } from './popup-actions.ts';
import { reportError } from './report-error.ts';
import { copyChoices, siteMode } from './settings.ts';
import { siteOf } from './sites.ts';
import { prepareDocument, translate } from './translated-document.ts';

/** Milliseconds between two looks at a page that is still loading. */
const LOOK_AGAIN = 300;

let timer: ReturnType<typeof setTimeout> | undefined;
let selection = '';

async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function stateOf(tab: Tabs.Tab | undefined, evenIfLoading: boolean): Promise<PopupState> {
  if (tab?.id === undefined) return { kind: 'blocked', why: 'other' };
  try {
    const reading = await readTab(tab.id, { evenIfLoading });
    if (reading.article) return await articleState(reading.article);
    if (reading.because === 'loading') return { kind: 'loading' };
    if (reading.because === 'pdf') return { kind: 'blocked', why: 'pdf' };
    return { kind: 'no-article', because: reading.because };
  } catch (error) {
    const why = blockedReason(tab.url, error);
    return why ? { kind: 'blocked', why } : { kind: 'failed', detail: reportError('reading the page', error) };
  }
}

async function articleState(article: Article): Promise<ArticleState> {
  // Apart from the popup's own script: its table is larger than all the rest.
  const { registrableDomain } = await import('./registrable-domain.ts');
  const name = siteOf(article.url, registrableDomain);
  return {
    kind: 'article',
    article,
    copyChoices: await copyChoices(),
    selection,
    quoteLinks: new Map(),
    ...(name && { site: { name, always: await isAlwaysCleaned(name), mode: await siteMode(name) } }),
  };
}

/** Adds what only the laid-out page can tell. Before the reader asks: a browser forgets a click while one waits. */
async function addLookUp(state: ArticleState, tabId: number): Promise<void> {
  const quotes = keyQuotes(state.article);
  const found = await lookUpInTab(
    tabId,
    quotes.map(({ quote }) => linkedPart(state.article, quote)),
  );
  selection = found.selection;
  const links = quotes.map(({ index }, place): [number, string | null] => {
    const fragment = found.fragments[place];
    return [index, typeof fragment === 'string' ? quoteLink(state.article, fragment) : null];
  });
  draw({ ...state, selection, quoteLinks: new Map(links) });
}

async function show(evenIfLoading = false): Promise<void> {
  clearTimeout(timer);
  const tab = await activeTab();
  const state = await stateOf(tab, evenIfLoading);
  draw(state);
  if (state.kind === 'loading') timer = setTimeout(show, LOOK_AGAIN);
  if (state.kind === 'article' && tab?.id !== undefined) {
    await addLookUp(state, tab.id).catch((error: unknown) => reportError('looking up the quotes', error));
  }
}

const actions: PopupActions = {
  ...popupActions(() => selection),
  async openReader(article) {
    try {
      const tab = await activeTab();
      if (tab?.id !== undefined) await openReaderInTab(tab.id, article);
      window.close();
    } catch (error) {
      draw({ kind: 'failed', detail: reportError('opening the reading view', error) });
    }
  },
  readAgain: () => void show(),
  readNow: () => void show(true),
};

function draw(state: PopupState): void {
  render(
    <TranslationProvider value={translate}>
      <PopupView state={state} actions={actions} />
    </TranslationProvider>,
    document.body,
  );
}

prepareDocument();
draw({ kind: 'reading' });
void show();
