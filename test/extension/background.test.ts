import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

/** An event of the browser's that hears whoever is told. */
const event = () => {
  const listeners: ((...told: never[]) => unknown)[] = [];
  return {
    addListener: (listener: (...told: never[]) => unknown) => void listeners.push(listener),
    tell: (...told: unknown[]) => listeners.map((listener) => listener(...(told as never[]))),
  };
};

const { browser: calls } = fakeBrowser();
const browser = {
  ...calls,
  runtime: {
    id: 'clean-copy',
    onInstalled: event(),
    onUpdateAvailable: event(),
    onStartup: event(),
    onMessage: event(),
  },
  storage: { ...calls.storage, onChanged: event() },
  permissions: { ...calls.permissions, onAdded: event(), onRemoved: event() },
  contextMenus: { removeAll: vi.fn(async () => {}), create: vi.fn(), onClicked: event() },
  commands: { onCommand: event() },
  tabs: { create: vi.fn(async () => ({})) },
  action: { ...calls.action, openPopup: vi.fn(async () => {}) },
};
const pageScripts = {
  autoCleanScripts: [],
  injectLanguages: vi.fn(),
  passGestureOn: vi.fn(async () => {}),
  readTab: vi.fn(),
  copyInTab: vi.fn(async () => 'copied'),
  toggleReaderInTab: vi.fn(async () => 'opened'),
};
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../src/extension/page-scripts.ts', () => pageScripts);

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(console, 'error').mockReturnValue();
});

vi.stubGlobal('navigator', { locks: fakeLocks() });
await import('../../src/extension/background.ts');

test('the welcome page opens when the extension is installed', async () => {
  browser.runtime.onInstalled.tell({ reason: 'install' });
  await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledOnce());
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: '/src/views/welcome/welcome.html' });
});

test.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
  'nothing opens by itself after "%s", and what an update needs is done',
  async (reason) => {
    const registered = vi.spyOn(browser.scripting, 'getRegisteredContentScripts');
    browser.runtime.onInstalled.tell({ reason });
    // The last step but one; the sync, which is off, is what stands between it and a page.
    await vi.waitFor(() => expect(registered).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve));
    expect(browser.contextMenus.create).toHaveBeenCalledTimes(3);
    expect(browser.tabs.create).not.toHaveBeenCalled();
  },
);

test('a key on a page that is closed to extensions opens the popup, which says why', async () => {
  pageScripts.copyInTab.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
  browser.commands.onCommand.tell('copy-clean-text', { id: 7 });
  await vi.waitFor(() => expect(browser.action.openPopup).toHaveBeenCalledOnce());
});

test('a popup that the browser does not open is reported, not thrown into the void', async () => {
  pageScripts.toggleReaderInTab.mockResolvedValueOnce('no-article');
  browser.action.openPopup.mockRejectedValue(new Error('openPopup requires a user gesture'));
  const told = browser.commands.onCommand.tell('open-reading-view', { id: 7 });
  expect(told).toEqual([undefined]);
  await vi.waitFor(() =>
    expect(console.error).toHaveBeenCalledWith(
      'Clean Copy: open-reading-view failed.',
      expect.objectContaining({ message: 'openPopup requires a user gesture' }),
    ),
  );
});

test('the menu of a private window asks for no permission: the popup says why', async () => {
  const request = vi.spyOn(browser.permissions, 'request');
  browser.contextMenus.onClicked.tell(
    { menuItemId: 'always-clean', pageUrl: 'https://courier.example/mills' },
    { id: 7, incognito: true },
  );
  await vi.waitFor(() => expect(browser.action.openPopup).toHaveBeenCalledOnce());
  expect(request).not.toHaveBeenCalled();
});
