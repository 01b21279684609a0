import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { answerAuto } from './background/answer-auto.ts';
import { answerFurtherPages } from './background/answer-further-pages.ts';
import { answerHighlights } from './background/answer-highlights.ts';
import { answerKept } from './background/answer-kept.ts';
import { addSites, onAccessChanged, registerScripts } from './background/auto-clean.ts';
import { giveBack } from './background/lent-access.ts';
import { copyInTab, passGestureOn, toggleReaderInTab } from './page-scripts.ts';
import { registrableDomain } from './registrable-domain.ts';
import { reportError, reporting } from './report-error.ts';
import { siteOf } from './sites.ts';
import { setAsideUnread } from './stored/set-aside.ts';
import { copyChoices } from './stored/settings.ts';
import { bringUpToDate } from './stored/site-settings.ts';
import { syncSoon } from './stored/sync.ts';
import { concernsSync } from './stored/synced-parts.ts';

const COPY = 'copy-clean-text';
const READING_VIEW = 'open-reading-view';
const ALWAYS = 'always-clean';

const message = (key: string): string => browser.i18n.getMessage(key);

/** Runs one of the actions that need no popup; where the page is closed to extensions the popup says why. */
async function act(action: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  await passGestureOn(tab.id);
  try {
    if (action === COPY) await copyInTab(tab.id, await copyChoices());
    if (action === READING_VIEW && (await toggleReaderInTab(tab.id)) === 'no-article') await browser.action.openPopup();
  } catch (error) {
    reportError(action, error);
    await browser.action.openPopup();
  }
}

/** Puts the page's site on the list and opens the view on the page at hand. */
async function cleanFromNowOn(site: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (await addSites([site])) await act(READING_VIEW, tab);
}

function makeMenus(): void {
  const contexts: ['page', 'selection'] = ['page', 'selection'];
  browser.contextMenus.create({ id: COPY, title: message('menu_copy'), contexts });
  browser.contextMenus.create({ id: READING_VIEW, title: message('menu_reading_view'), contexts });
  browser.contextMenus.create({ id: ALWAYS, title: message('menu_always'), contexts: ['page'] });
}

const catching = (step: string, work: () => Promise<unknown>) => (): void => {
  work().catch(reporting(step));
};

const actOn = (action: string, tab: Tabs.Tab | undefined): void => catching(action, () => act(action, tab))();

browser.runtime.onInstalled.addListener(({ reason }) =>
  catching('setting up', async () => {
    // Firefox keeps menus over an update, Chrome too; making one twice is an error.
    await browser.contextMenus.removeAll();
    makeMenus();
    await setAsideUnread();
    await bringUpToDate();
    await registerScripts();
    await syncSoon();
    // Once in a lifetime; an update says nothing unasked.
    if (reason === 'install') await browser.tabs.create({ url: '/src/views/welcome/welcome.html' });
  })(),
);
// With a listener that does nothing, Firefox updates the extension when it starts next: at once it would end the scripts of open views with it.
browser.runtime.onUpdateAvailable.addListener(() => {});
browser.runtime.onStartup.addListener(catching('setting data aside', setAsideUnread));
browser.runtime.onStartup.addListener(catching('giving permissions back', giveBack));
browser.runtime.onStartup.addListener(catching('registering the sites', registerScripts));
// Also what changed while the background could not be there: another device's change, or one that it ended before writing.
browser.runtime.onStartup.addListener(catching('syncing the settings', syncSoon));
browser.storage.onChanged.addListener((changes, area) => {
  if (concernsSync(area, Object.keys(changes))) catching('syncing the settings', syncSoon)();
});
browser.permissions.onAdded.addListener(catching('following a grant', onAccessChanged));
browser.permissions.onRemoved.addListener(catching('following a revocation', onAccessChanged));
browser.contextMenus.onClicked.addListener(({ menuItemId, pageUrl }, tab) => {
  if (menuItemId !== ALWAYS) return actOn(String(menuItemId), tab);
  // First thing in the click: the browser asks only while it remembers it.
  const site = siteOf(pageUrl, registrableDomain);
  // Of a private window no site is kept; the popup says so.
  if (tab?.incognito) catching('showing the popup', () => browser.action.openPopup())();
  else if (site) catching('adding the site', () => cleanFromNowOn(site, tab))();
});
browser.runtime.onMessage.addListener(
  (sent: unknown, sender: Runtime.MessageSender) =>
    answerAuto(sent, sender) ??
    answerHighlights(sent, sender) ??
    answerKept(sent, sender) ??
    answerFurtherPages(sent, sender),
);
browser.commands.onCommand.addListener(actOn);
