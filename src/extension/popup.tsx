import { render } from 'preact';
import browser, { type Tabs } from 'webextension-polyfill';
import type { Article } from '../core/article.ts';
import type { PopupActions, PopupState } from '../views/popup/popup-state.ts';
import { PopupView } from '../views/popup/popup-view.tsx';
import { TranslationProvider } from '../views/shared/translate.ts';
import { addSite, isAlwaysCleaned, removeSite } from './auto-clean.ts';
import { blockedReason } from './blocked-page.ts';
import { clipboardText } from './clipboard-text.ts';
import { openReaderInTab, readTab } from './page-scripts.ts';
import { reportError } from './report-error.ts';
import { siteOf } from './sites.ts';
import { prepareDocument, translate } from './translated-document.ts';

/** Milliseconds between two looks at a page that is still loading. */
const LOOK_AGAIN = 300;

let timer: ReturnType<typeof setTimeout> | undefined;

async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function stateOf(tab: Tabs.Tab | undefined, evenIfLoading: boolean): Promise<PopupState> {
  if (tab?.id === undefined) return { kind: 'blocked', why: 'other' };
  try {
    const reading = await readTab(tab.id, { evenIfLoading });
    if (reading.article) return articleState(reading.article);
    if (reading.because === 'loading') return { kind: 'loading' };
    if (reading.because === 'pdf') return { kind: 'blocked', why: 'pdf' };
    return { kind: 'no-article', because: reading.because };
  } catch (error) {
    const why = blockedReason(tab.url, error);
    return why ? { kind: 'blocked', why } : { kind: 'failed', detail: reportError('reading the page', error) };
  }
}

async function articleState(article: Article): Promise<PopupState> {
  const name = siteOf(article.url);
  if (!name) return { kind: 'article', article };
  return { kind: 'article', article, site: { name, always: await isAlwaysCleaned(name) } };
}

async function show(evenIfLoading = false): Promise<void> {
  clearTimeout(timer);
  const state = await stateOf(await activeTab(), evenIfLoading);
  draw(state);
  if (state.kind === 'loading') timer = setTimeout(show, LOOK_AGAIN);
}

const actions: PopupActions = {
  async copy(article) {
    try {
      await navigator.clipboard.writeText(clipboardText(article));
      return true;
    } catch (error) {
      reportError('copying', error);
      return false;
    }
  },
  async openReader(article) {
    try {
      const tab = await activeTab();
      if (tab?.id !== undefined) await openReaderInTab(tab.id, article);
      window.close();
    } catch (error) {
      draw({ kind: 'failed', detail: reportError('opening the reading view', error) });
    }
  },
  async setAlways(site, always) {
    try {
      if (always) return await addSite(site);
      await removeSite(site);
      return false;
    } catch (error) {
      reportError('changing the site', error);
      return isAlwaysCleaned(site);
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
