import browser, { type Tabs } from 'webextension-polyfill';
import { onAccessChanged, registerScripts } from './auto-clean.ts';
import { copyInTab, toggleReaderInTab } from './page-scripts.ts';
import { reportError } from './report-error.ts';
import { copyChoices } from './settings.ts';

const COPY = 'copy-clean-text';
const READING_VIEW = 'open-reading-view';

const message = (key: string): string => browser.i18n.getMessage(key);

/** Runs one of the actions that need no popup; where the page is closed to extensions the popup says why. */
async function act(action: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    if (action === COPY) await copyInTab(tab.id, await copyChoices());
    if (action === READING_VIEW && (await toggleReaderInTab(tab.id)) === 'no-article') await browser.action.openPopup();
  } catch (error) {
    reportError(action, error);
    await browser.action.openPopup();
  }
}

function makeMenus(): void {
  const contexts: ['page', 'selection'] = ['page', 'selection'];
  browser.contextMenus.create({ id: COPY, title: message('menu_copy'), contexts });
  browser.contextMenus.create({ id: READING_VIEW, title: message('menu_reading_view'), contexts });
}

const catching = (step: string, work: () => Promise<unknown>) => (): void => {
  work().catch((error: unknown) => reportError(step, error));
};

browser.runtime.onInstalled.addListener(
  catching('setting up', async () => {
    // Firefox keeps menus over an update, Chrome too; making one twice is an error.
    await browser.contextMenus.removeAll();
    makeMenus();
    await registerScripts();
  }),
);
browser.runtime.onStartup.addListener(catching('registering the sites', registerScripts));
browser.permissions.onAdded.addListener(catching('following a grant', onAccessChanged));
browser.permissions.onRemoved.addListener(catching('following a revocation', onAccessChanged));
browser.contextMenus.onClicked.addListener((info, tab) => act(String(info.menuItemId), tab));
browser.commands.onCommand.addListener((command, tab) => act(command, tab));
