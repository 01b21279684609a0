import { type InPage, until } from './browser.ts';
import { DocumentView } from './document-view.ts';
import { keyActions } from './firefox-keys.ts';
import type { Marionette } from './marionette.ts';

/** Milliseconds after which a script sent to the popup is taken for lost: one that reaches its first, empty document never answers. */
const LOST_AFTER = 1500;

/** Firefox's own, which only the functions that run in the browser's window see. */
// biome-ignore lint/suspicious/noExplicitAny: it has no types
declare const ChromeUtils: any;

/** Clicks the toolbar button as the mouse would, which grants activeTab. Runs in the browser's window. */
function clickAction(id: string) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get(id);
  extension.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Runs a script's text in the popup's process with the browser's rights and gives what it sends. Runs in the browser's window. */
async function askPopup(
  script: string,
  patience: number,
): Promise<{ lost: true } | { value?: unknown; error?: string }> {
  // biome-ignore lint/suspicious/noExplicitAny: a XUL browser has no types
  const popup: any = document.querySelector('.webextension-popup-browser');
  if (!popup?.messageManager) return { lost: true };
  return new Promise((resolve) => {
    const done = (answer: { lost: true } | { value?: unknown }) => {
      popup.messageManager?.removeMessageListener('answer', listen);
      resolve(answer);
    };
    const listen = (message: { data: object }) => done(message.data);
    setTimeout(done, patience, { lost: true });
    popup.messageManager.addMessageListener('answer', listen);
    popup.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

/** The toolbar's popup. Marionette knows tabs only: this goes through the browser's window, which holds the popup's frame. */
export class FirefoxPopup extends DocumentView {
  private constructor(private readonly marionette: Marionette) {
    super();
  }

  static async open(marionette: Marionette, id: string): Promise<FirefoxPopup> {
    const popup = new FirefoxPopup(marionette);
    // A click in the page closes an open popup on a screen, but not headless; a second click on the button would only close it.
    await popup.close();
    await marionette.run('chrome', clickAction, id);
    await until('the popup to open', async () => (await popup.url().catch(() => ''))?.startsWith('moz-extension:'));
    return popup;
  }

  /** `body` is the body of an asynchronous function that sees `content`, the popup's window. */
  private async send<R>(body: string): Promise<R> {
    const script = `(async () => { ${body} })().then(
      (value) => sendAsyncMessage('answer', { value }), (error) => sendAsyncMessage('answer', { error: String(error) }))`;
    const answer = await until('the popup to answer', async () => {
      const sent = await this.marionette.run('chrome', askPopup, script, LOST_AFTER);
      return 'lost' in sent ? undefined : sent;
    });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as R;
  }

  isOpen() {
    return this.marionette.run('chrome', () => document.querySelector('.webextension-popup-browser') !== null);
  }

  url() {
    return this.send<string>('return content.location.href');
  }

  evaluateText<R>(run: string): Promise<R> {
    // A sandbox with the page's rights: the page's own policy forbids eval, and the frame script's rights are more than a page has.
    return this.send(
      `const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
       return Cu.cloneInto(await Cu.evalInSandbox(${JSON.stringify(`(${run})()`)}, box), globalThis)`,
    );
  }

  protected evaluateInDocument<A extends unknown[], R>(run: InPage<[Document, ...A], R>, args: A): Promise<R> {
    return this.send(`return (${run})(content.document, ...${JSON.stringify(args)})`);
  }

  evaluateInShadow<A extends unknown[], R>(host: string, run: InPage<[ShadowRoot, ...A], R>, ...args: A): Promise<R> {
    const root = `content.document.querySelector(${JSON.stringify(host)}).openOrClosedShadowRoot`;
    return this.send(`return (${run})(${root}, ...${JSON.stringify(args)})`);
  }

  /** Through the window's own event queue: trusted, and a user's gesture to the permission machinery. */
  protected async clickAt(x: number, y: number) {
    await this.send(`
      const at = [${x}, ${y}];
      // Firefox 140 has this in the window's utilities only.
      const send = content.synthesizeMouseEvent
        ? (type, buttons, clickCount) => content.synthesizeMouseEvent(type, ...at, { button: 0, buttons, clickCount })
        : (type, buttons, clickCount) => content.windowUtils.sendMouseEvent(type, ...at, 0, clickCount, 0);
      send('mousemove', 0, 0);
      send('mousedown', 1, 1);
      send('mouseup', 0, 1);`);
  }

  async press(keys: string) {
    await this.marionette.inContext('chrome', async () => {
      await this.marionette.send('WebDriver:PerformActions', { actions: [keyActions(keys)] });
      await this.marionette.send('WebDriver:ReleaseActions');
    });
  }

  async screenshot() {
    const url = await this.marionette.run('chrome', async () => {
      // biome-ignore lint/suspicious/noExplicitAny: a XUL browser has no types
      const popup: any = document.querySelector('.webextension-popup-browser');
      const { width, height } = popup.getBoundingClientRect();
      const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(
        new DOMRect(0, 0, width, height),
        1,
        'white',
      );
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
      canvas.width = width;
      canvas.height = height;
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      return canvas.toDataURL();
    });
    return Buffer.from(url.split(',')[1] as string, 'base64');
  }

  /** Asked again until it is gone: a panel that is still on its way in does not hide. */
  async close() {
    await until('the popup to close', () =>
      this.marionette.run('chrome', () => {
        const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
        (panel as unknown as { hidePopup(): void } | undefined)?.hidePopup();
        return panel === undefined;
      }),
    );
  }
}
