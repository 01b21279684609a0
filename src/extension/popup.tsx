import { render, type VNode } from 'preact';
import browser, { type Tabs } from 'webextension-polyfill';
import { STAGES, type Stage } from '../core/interruptible.ts';
import type { NoArticleState, PageActions, PopupState, StatusState } from '../views/popup/popup-state.ts';
import { StatusView } from '../views/popup/status-view.tsx';
import { TranslationProvider } from '../views/shared/translate.ts';
import { blockedReason } from './own-pages/blocked-page.ts';
import { latest } from './own-pages/latest.ts';
import { reportActions } from './own-pages/report-actions.ts';
import { prepareDocument, translate } from './own-pages/translated-document.ts';
import type { PageReading } from './page-api.ts';
import {
  alwaysPickInTab,
  forgetPickInTab,
  lookUpInTab,
  makeRuleInTab,
  openReaderInTab,
  pickSelectionInTab,
  plainTextOfTab,
  startPickingInTab,
  watchReading,
} from './page-scripts.ts';
import { reportError } from './report-error.ts';

/** Milliseconds between two looks at a page that is still loading. */
const LOOK_AGAIN = 300;

/** Milliseconds of reading before the popup shows how far it is. */
const PATIENCE = 300;

const WELCOME = browser.runtime.getURL('src/views/welcome/welcome.html');

/** Most of the popup is for an article: fetched while the page is read. */
const forArticle = import('./own-pages/popup-article.tsx');

let timer: ReturnType<typeof setTimeout> | undefined;
/** Ends the reading that the popup waits for. */
let stopReading = (): void => {};
const beginShow = latest();
let selection = '';
let front: Tabs.Tab | undefined;

async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  front = tab;
  return tab;
}

async function stateOf(tab: Tabs.Tab | undefined, evenIfLoading: boolean): Promise<PopupState> {
  if (tab?.id === undefined) return { kind: 'blocked', why: 'other' };
  if (tab.url?.startsWith(browser.runtime.getURL(''))) return { kind: 'own' };
  try {
    const reading = await readShown(tab.id, evenIfLoading);
    if (reading.article) return await (await forArticle).articleState(reading.article, selection, tab.incognito);
    if (reading.because === 'loading' || reading.because === 'stopped') return { kind: reading.because };
    if (reading.because === 'pdf') return { kind: 'blocked', why: 'pdf' };
    return {
      kind: 'no-article',
      because: reading.because,
      signs: ('signs' in reading && reading.signs) || [],
      selection,
    };
  } catch (error) {
    const why = blockedReason(tab.url, error);
    return why ? { kind: 'blocked', why } : failed('reading the page', error);
  }
}

/** Reads, and shows how far it is where that takes long. */
async function readShown(tabId: number, evenIfLoading: boolean): Promise<PageReading> {
  let stage: Stage = STAGES[0];
  let isLong = false;
  const showStage = () => isLong && draw(statusView({ kind: 'reading', stage }));
  const { reading, stop } = watchReading(tabId, { evenIfLoading }, (reached) => {
    stage = STAGES.find((known) => known === reached) ?? stage;
    showStage();
  });
  const patience = setTimeout(() => {
    isLong = true;
    showStage();
  }, PATIENCE);
  const stopped = new Promise<PageReading>((resolve) => {
    stopReading = () => {
      stop();
      // At once, for a page in the middle of something may answer late.
      resolve({ article: undefined, because: 'stopped' });
    };
  });
  return Promise.race([reading, stopped]).finally(() => {
    isLong = false;
    clearTimeout(patience);
  });
}

/** Where there is no article, only the selection is asked for, and the plain text of a page that is too large to be read. */
async function withSelection(state: NoArticleState, tabId: number): Promise<NoArticleState> {
  const found = { ...state, selection: (await lookUpInTab(tabId, [])).selection };
  return state.because === 'too-large' ? { ...found, plainText: await plainTextOfTab(tabId) } : found;
}

async function show(evenIfLoading = false): Promise<void> {
  clearTimeout(timer);
  stopReading();
  const isLatest = beginShow();
  const tab = await activeTab();
  const state = await stateOf(tab, evenIfLoading);
  const view = await viewOf(state);
  if (!isLatest()) return;
  draw(view);
  if (state.kind === 'loading') timer = setTimeout(show, LOOK_AGAIN);
  if (tab?.id === undefined || (state.kind !== 'article' && state.kind !== 'no-article')) return;
  try {
    const whole = await (state.kind === 'article'
      ? (await forArticle).withLookUp(state, tab.id)
      : withSelection(state, tab.id));
    const wholeView = await viewOf(whole);
    if (!isLatest()) return;
    selection = whole.selection;
    draw(wholeView);
  } catch (error) {
    reportError('looking up the quotes', error);
  }
}

const failed = (step: string, error: unknown): StatusState => ({
  kind: 'failed',
  step,
  detail: reportError(step, error),
});

/** Does something in the page; undefined, and the failure on the screen, where it fails. */
async function inActiveTab<T>(step: string, act: (tabId: number) => Promise<T>): Promise<T | undefined> {
  try {
    const tab = await activeTab();
    return tab?.id === undefined ? undefined : await act(tab.id);
  } catch (error) {
    // Whatever is still being read would hide it.
    beginShow();
    draw(statusView(failed(step, error)));
    return undefined;
  }
}

const actions: PageActions = {
  ...reportActions(() => front),
  openReader: (article) =>
    void inActiveTab('opening the reading view', async (tabId) => {
      await openReaderInTab(tabId, article);
      window.close();
    }),
  makeRule: async (action, blocks) =>
    (await inActiveTab('making a rule', (tabId) => makeRuleInTab(tabId, action, blocks))) ?? false,
  pickElement: () =>
    void inActiveTab('picking the text', async (tabId) => {
      await startPickingInTab(tabId);
      window.close();
    }),
  pickSelection: () =>
    void inActiveTab('reading the selection', async (tabId) => {
      await pickSelectionInTab(tabId);
      // Else a copy would be of the selection alone, which is shown as a whole now.
      await show();
    }),
  alwaysPick: async () => (await inActiveTab('making a rule', alwaysPickInTab)) ?? false,
  forgetPick: () =>
    void inActiveTab('reading the page', async (tabId) => {
      await forgetPickInTab(tabId);
      await show();
    }),
  trySample: () =>
    void inActiveTab('opening the sample', async (tabId) => {
      if (front?.url?.startsWith(WELCOME)) await browser.tabs.update(tabId, { url: `${WELCOME}#try` });
      else await browser.tabs.create({ url: WELCOME });
      window.close();
    }),
  readAgain: () => void show(),
  stopReading: () => stopReading(),
  readNow: () => void show(true),
};

const statusView = (state: StatusState): VNode => <StatusView state={state} actions={actions} />;

const viewOf = async (state: PopupState): Promise<VNode> =>
  state.kind === 'article' ? (await forArticle).articlePanel(state, actions) : statusView(state);

function draw(view: VNode): void {
  render(<TranslationProvider value={translate}>{view}</TranslationProvider>, document.body);
}

prepareDocument();
draw(statusView({ kind: 'reading' }));
void show();
