import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, howToInstall, root } from '../../scripts/setup.mjs';
import type { Browser, Clipboard, InPage, LaunchOptions, Media, Tab, View } from './browser.ts';
import { MEDIA_QUERIES, until, WELCOME } from './browser.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { giveVoices } from './firefox-voices.ts';
import { Marionette } from './marionette.ts';

/** Fixed, so that the address of the extension's pages is known. */
const HOST = '5d0c1a3e-7c1b-4f0e-9a52-2f6f0b7a9c11';

/** Firefox's own objects, which only the functions that run in the browser's window see. */
// biome-ignore lint/suspicious/noExplicitAny: they have no types
declare const Cc: any, Ci: any, Services: any, ChromeUtils: any, gBrowser: any;

interface XulElement extends Element {
  state: string;
  doCommand(): void;
  hidePopup(): void;
}

/**
 * Chooses an item of the page's context menu once it is there. Several items of an extension lie in a submenu, which does not unfold
 * without a screen. Runs in the browser's window.
 */
function chooseInMenu(name: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as Element | null as XulElement | null;
  const item = menu?.querySelector<XulElement>(`[id$="-menuitem-_${name}"]`);
  if (menu?.state !== 'open' || !item) return false;
  item.doCommand();
  menu.hidePopup();
  return true;
}

class Firefox implements Browser {
  readonly name = 'firefox';
  readonly exited: Promise<unknown>;

  constructor(
    private readonly marionette: Marionette,
    private readonly id: string,
    readonly version: string,
    readonly welcome: Tab,
  ) {
    this.exited = marionette.exited;
  }

  extensionUrl(path: string) {
    return `moz-extension://${HOST}/${path}`;
  }

  open(url: string) {
    return this.openIn({ type: 'tab' }, url);
  }

  openPrivate(url: string) {
    return this.openIn({ type: 'window', private: true }, url);
  }

  private async openIn(place: object, url: string) {
    const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', { ...place, focus: true });
    const tab = new FirefoxTab(this.marionette, handle);
    await tab.bringToFront();
    // A page that loads for ever is a case too: its beginning is enough.
    await tab.goto(url).catch((error: Error) => {
      if (!/timeout/i.test(error.message)) throw error;
    });
    return tab;
  }

  async clickToolbar(tab: Tab): Promise<View> {
    await (tab as FirefoxTab).bringToFront();
    return FirefoxPopup.open(this.marionette, this.id);
  }

  async chooseMenuItem(tab: Tab, item: string) {
    await (tab as FirefoxTab).rightClick();
    await until(`the menu's item ${item}`, () => this.marionette.run('chrome', chooseInMenu, item));
  }

  async clipboard(): Promise<Clipboard> {
    const [text, html] = await this.marionette.run('chrome', () => {
      const read = (flavor: string): string | undefined => {
        const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
        transferable.init(null);
        transferable.addDataFlavor(flavor);
        Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
        const data: { value?: { QueryInterface(type: unknown): { data: string } } } = {};
        try {
          transferable.getTransferData(flavor, data);
        } catch {
          // This is how an absent flavour is told.
          return undefined;
        }
        return data.value?.QueryInterface(Ci.nsISupportsString).data;
      };
      return [read('text/plain'), read('text/html')];
    });
    return { text: text ?? '', html: html ?? undefined };
  }

  async setClipboard(text: string) {
    await this.marionette.run(
      'chrome',
      (value) => {
        Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(value);
      },
      text,
    );
  }

  /** The profile's preference answers every permission question with yes. */
  async answerPermission() {}

  async install(path: string) {
    return (await this.marionette.send<{ value: string }>('Addon:Install', { path, temporary: true })).value;
  }

  giveVoices() {
    return giveVoices(this.marionette);
  }

  async revokePermission(pattern: string) {
    await this.marionette.run(
      'chrome',
      async (id, origin) => {
        const module = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
        const { ExtensionPermissions } = ChromeUtils.importESModule(module);
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        // The page of add-ons hands the running extension over, too, so that it hears of it.
        const extension = ExtensionParent.GlobalManager.extensionMap.get(id);
        await ExtensionPermissions.remove(id, { permissions: [], origins: [origin] }, extension);
      },
      this.id,
      pattern,
    );
  }

  async inExtension<A extends unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    const tab = await this.open(this.extensionUrl('src/views/options/options.html'));
    try {
      return await tab.evaluate(run, ...args);
    } finally {
      await tab.close();
    }
  }

  async endBackground() {
    await this.marionette.run(
      'chrome',
      async (id) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.GlobalManager.extensionMap.get(id).terminateBackground();
      },
      this.id,
    );
  }

  /** What the extension does of the tab in front: its own page, opened meanwhile, lies over it. */
  async discard(tab: Tab) {
    const shown = tab as FirefoxTab;
    await shown.bringToFront();
    await this.inExtension(async () => {
      const { tabs } = globalThis.browser ?? chrome;
      const own = await tabs.getCurrent();
      const others = (await tabs.query({})).filter(({ id }) => id !== own?.id);
      const [last] = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
      await tabs.discard(last?.id as number);
    });
    await shown.bringToFront();
    await until('the page', () => shown.evaluate(() => document.readyState === 'complete'));
    return shown;
  }

  /** The preference reaches the document's own process a moment later: done once the document says so. */
  async setColorScheme(view: View, scheme: 'light' | 'dark') {
    await this.marionette.run(
      'chrome',
      (dark) => {
        const { prefs } = Services;
        prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
        prefs.setIntPref('ui.systemUsesDarkTheme', dark ? 1 : 0);
      },
      scheme === 'dark',
    );
    const query = `(prefers-color-scheme: ${scheme})`;
    await until(`the ${scheme} scheme`, () => view.evaluate((wanted) => matchMedia(wanted).matches, query));
  }

  async setMedia(tab: Tab, media: Media) {
    await (tab as FirefoxTab).bringToFront();
    await this.marionette.run(
      'chrome',
      ({ forcedColors, reducedMotion, onPaper }) => {
        Services.prefs.setIntPref('browser.display.document_color_use', forcedColors ? 2 : 0);
        Services.prefs.setIntPref('ui.prefersReducedMotion', reducedMotion ? 1 : 0);
        gBrowser.selectedBrowser.browsingContext.mediumOverride = onPaper ? 'print' : '';
      },
      media,
    );
    const wanted = Object.entries(MEDIA_QUERIES).map(
      ([name, query]) => [query, media[name as keyof Media] ?? false] as const,
    );
    await until('the media', () =>
      tab.evaluate((queries) => queries.every(([query, isOn]) => matchMedia(query).matches === isOn), wanted),
    );
  }

  close() {
    return this.marionette.close();
  }
}

/** The tab that shows this page of the extension, if there is one yet. */
async function tabAt(marionette: Marionette, path: string): Promise<Tab | undefined> {
  for (const handle of await marionette.send<string[]>('WebDriver:GetWindowHandles')) {
    const tab = new FirefoxTab(marionette, handle);
    if ((await tab.url()).endsWith(path)) return tab;
  }
  return undefined;
}

/** As the switch on the page of add-ons does. Installed with it, Firefox tells the extension of no installation. Runs in the browser's window. */
async function allowPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}

export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const program = findBrowser('firefox');
  if (!program) throw new Error(howToInstall('firefox'));
  const path = options.extension ?? join(root, 'dist/firefox');
  const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
    'extensions.webextOptionalPermissionPrompts': false,
    ...options.preferences,
  };
  const marionette = await Marionette.launch(program, preferences, options.headless ?? true);
  await marionette.send('Addon:Install', { path, temporary: true });
  const { value } = await marionette.inContext('chrome', () =>
    marionette.send<{ value: string }>('WebDriver:ExecuteScript', { script: 'return Services.appinfo.version' }),
  );
  const welcome = await until('the welcome page', () => tabAt(marionette, WELCOME));
  if (!options.keepsWelcome) await welcome.close();
  if (options.allowsPrivate) await marionette.run('chrome', allowPrivate, id);
  return new Firefox(marionette, id, value, welcome);
}
