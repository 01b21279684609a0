import { rmSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import type { Browser, Clipboard, InPage, Media, Tab, View } from './browser.ts';
import { until } from './browser.ts';
import { ChromiumTab, ChromiumView } from './chromium-view.ts';
import { giveVoices } from './chromium-voices.ts';

/** Milliseconds after which a click on the toolbar button is taken for lost, and after which the popup is given up. */
const CLICK_LOST_AFTER = 15_000;
const POPUP_PATIENCE = 90_000;

const CLIPBOARD = 'http://clipboard.localhost/';

export class Chromium implements Browser {
  readonly name = 'chromium';
  readonly version: string;
  readonly exited: Promise<unknown>;
  /** Whether the worker ended on our wish: Playwright shows none that came after it. */
  private hasEnded = false;

  constructor(
    private readonly context: BrowserContext,
    private readonly devtools: CDPSession,
    private readonly id: string,
    private readonly profile: string,
    readonly welcome: Tab,
  ) {
    this.version = context.browser()?.version() ?? '';
    this.exited = context.waitForEvent('close', { timeout: 0 });
  }

  extensionUrl(path: string) {
    return `chrome-extension://${this.id}/${path}`;
  }

  async open(url: string) {
    const page = await this.context.newPage();
    // A page that loads for ever is a case too: its beginning is enough.
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForLoadState('load', { timeout: 5000 }).catch(() => {});
    return new ChromiumTab(page, await this.context.newCDPSession(page));
  }

  /** By the extension: a context that the debugger makes is one of which extensions know nothing. */
  async openPrivate(url: string) {
    await this.inExtension(async (address) => {
      await chrome.windows.create({ url: address, incognito: true });
    }, url);
    const page = await until('the private window', async () =>
      this.context.pages().find((opened) => opened.url() === url),
    );
    await page.waitForLoadState('load');
    return new ChromiumTab(page, await this.context.newCDPSession(page));
  }

  async clickToolbar(tab: Tab): Promise<View> {
    const { page } = tab as ChromiumTab;
    // One that a failed test has left open would be taken for the new one.
    for (const left of this.context.pages().filter(this.isPopup)) await left.close();
    const popup = await until('the popup to open', () => this.tryToolbar(page), POPUP_PATIENCE);
    return new ChromiumView(popup, await this.context.newCDPSession(popup));
  }

  private readonly isPopup = (page: Page): boolean => page.url().startsWith(this.extensionUrl('src/views/popup/'));

  /** A click on a machine under load can be lost while the tab is still settling, or be answered late: a second one would close the popup. */
  private async tryToolbar(page: Page): Promise<Page | undefined> {
    const late = this.context.pages().find(this.isPopup);
    if (late) return late;
    await page.bringToFront();
    const targetId = await this.activeTab(page.url());
    if (targetId === undefined) return undefined;
    const born = this.context
      .waitForEvent('page', { predicate: this.isPopup, timeout: CLICK_LOST_AFTER })
      .catch(() => undefined);
    await this.devtools.send('Extensions.triggerAction' as never, { id: this.id, targetId } as never);
    return born;
  }

  /** The target of the tab in front, if it shows this address yet. */
  private async activeTab(url: string): Promise<string | undefined> {
    const { targetInfos } = await this.devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const active = (info: object) => (info as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive;
    return targetInfos.find((info) => info.url === url && active(info) !== false)?.targetId;
  }

  /** Headless Chromium draws no menu: after the right click the event is fired where the browser would fire it. It grants no activeTab. */
  async chooseMenuItem(tab: Tab, item: string) {
    const { page } = tab as ChromiumTab;
    await page.bringToFront();
    await page.mouse.click(5, 5, { button: 'right' });
    const worker = await this.worker();
    await worker.evaluate(
      async ([menuItemId, pageUrl]) => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const event = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
        event.dispatch({ menuItemId, pageUrl, editable: false }, active);
      },
      [item, page.url()] as const,
    );
  }

  /** Chromium gives up a reading during which somebody writes: then it is made again. */
  async clipboard(): Promise<Clipboard> {
    return until('a clipboard at rest', () =>
      this.readClipboard().catch((error: Error) => {
        if (/Clipboard data has changed/.test(error.message)) return undefined;
        throw error;
      }),
    );
  }

  private async readClipboard(): Promise<Clipboard> {
    return this.inClipboardPage(async () => {
      const clipboard = navigator.clipboard as { read(options: object): Promise<ClipboardItems> };
      // Without this Chromium gives its own rewriting of the HTML, with every style spelt out.
      const [item] = await clipboard.read({ unsanitized: ['text/html'] });
      const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : undefined);
      return { text: (await read('text/plain')) ?? '', html: await read('text/html') };
    });
  }

  async setClipboard(text: string) {
    await this.inClipboardPage((value) => navigator.clipboard.writeText(value), text);
  }

  /** In a tab that stays behind: one that came to the front would take the focus from the page that is about to copy. */
  private async inClipboardPage<A extends unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    const page = this.context.pages()[0] as Page;
    if (page.url() !== CLIPBOARD) {
      await this.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: CLIPBOARD });
      await page.route(CLIPBOARD, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
      await page.goto(CLIPBOARD);
    }
    return page.evaluate(`(${run})(...${JSON.stringify(args)})`);
  }

  /** With this the extension's own request is granted without its dialog, which nothing headless could answer. */
  async answerPermission(pattern: string) {
    await this.asManager('addHostPermission', pattern);
  }

  async install(path: string) {
    const loaded = await this.devtools.send('Extensions.loadUnpacked' as never, { path } as never);
    return (loaded as { id: string }).id;
  }

  giveVoices() {
    return giveVoices(this);
  }

  async revokePermission(pattern: string) {
    await this.asManager('removeHostPermission', pattern);
  }

  /** What the browser's page of extensions does. */
  private async asManager(call: string, pattern: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(`chrome.developerPrivate.${call}(${JSON.stringify(this.id)}, ${JSON.stringify(pattern)})`);
    await page.close();
  }

  /** In the service worker: a tab that comes to the front would close an open popup in the middle of what it does. */
  async inExtension<A extends unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    const call = `(${run})(...${JSON.stringify(args)})`;
    if (!this.hasEnded) return (await this.worker()).evaluate(call);
    const tab = await this.open(this.extensionUrl('src/views/options/options.html'));
    try {
      return await tab.evaluateText(`() => ${call}`);
    } finally {
      await tab.close();
    }
  }

  async endBackground() {
    this.hasEnded = true;
    // Of all that ends a worker this alone ends one that is only just starting; closing its target leaves it neither there nor gone.
    const session = await this.context.newCDPSession(this.context.pages()[0] ?? (await this.context.newPage()));
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  private async worker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? this.context.waitForEvent('serviceworker');
  }

  /** For the debugger a discarded tab is gone, and comes back as another. */
  async discard(tab: Tab) {
    const { page } = tab as ChromiumTab;
    await page.bringToFront();
    const url = page.url();
    const id = await this.inExtension(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id as number,
    );
    // The tab in front is never discarded.
    const other = await this.context.newPage();
    const discarded = await this.inExtension(async (which) => (await chrome.tabs.discard(which))?.id ?? which, id);
    await this.inExtension(async (which) => void (await chrome.tabs.update(which, { active: true })), discarded);
    const back = await until('the tab to come back', async () =>
      this.context.pages().find((opened) => opened !== page && opened.url() === url),
    );
    await back.waitForLoadState('load');
    await other.close();
    return new ChromiumTab(back, await this.context.newCDPSession(back));
  }

  async setColorScheme(view: View, scheme: 'light' | 'dark') {
    await (view as ChromiumView).page.emulateMedia({ colorScheme: scheme });
  }

  async setMedia(tab: Tab, { forcedColors, reducedMotion, onPaper }: Media) {
    await (tab as ChromiumTab).page.emulateMedia({
      forcedColors: forcedColors ? 'active' : 'none',
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      media: onPaper ? 'print' : null,
    });
  }

  async close() {
    await this.context.close();
    // Its last processes may still be writing.
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 20 });
  }
}
