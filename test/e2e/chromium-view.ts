import type { CDPSession, Page } from 'playwright-core';
import type { InPage, Tab } from './browser.ts';
import { DocumentView } from './document-view.ts';

const MODIFIERS: Record<string, number> = { Alt: 1, Ctrl: 2, Meta: 4, Shift: 8 };

export class ChromiumView extends DocumentView {
  constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {
    super();
  }

  async isOpen() {
    return !this.page.isClosed();
  }

  async url() {
    return this.page.url();
  }

  evaluateText<R>(run: string): Promise<R> {
    // As an expression: DevTools evaluates that whatever the page's policy says of eval.
    return this.page.evaluate(`(${run})()`);
  }

  protected evaluateInDocument<A extends unknown[], R>(run: InPage<[Document, ...A], R>, args: A): Promise<R> {
    return this.page.evaluate(`(${run})(document, ...${JSON.stringify(args)})`);
  }

  async evaluateInShadow<A extends unknown[], R>(host: string, run: InPage<[ShadowRoot, ...A], R>, ...args: A) {
    const { root: top } = await this.session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await this.session.send('DOM.querySelector', { nodeId: top.nodeId, selector: host });
    const { node } = await this.session.send('DOM.describeNode', { nodeId, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) throw new Error(`${host} has no shadow root`);
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function () { return (${run})(this, ...${JSON.stringify(args)}); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  }

  protected clickAt(x: number, y: number) {
    return this.page.mouse.click(x, y);
  }

  /** Letters with modifiers go through the browser's own input: the page-level keyboard never reaches extension shortcuts. */
  async press(keys: string) {
    const parts = keys.split('+');
    const key = parts.pop() as string;
    if (!/^[A-Za-z0-9]$/.test(key) || parts.length === 0)
      return this.page.keyboard.press(keys.replace('Ctrl', 'Control'));
    const letter = key.toUpperCase();
    const code = letter.charCodeAt(0);
    const stroke = {
      modifiers: parts.reduce((sum, part) => sum + (MODIFIERS[part] ?? 0), 0),
      key: letter,
      code: /\d/.test(letter) ? `Digit${letter}` : `Key${letter}`,
      windowsVirtualKeyCode: code,
      nativeVirtualKeyCode: code,
    };
    await this.session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...stroke });
    await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke });
  }

  /** Of a popup as a reader sees it: the debugger's view of its window is larger. */
  async screenshot() {
    const clip = await this.evaluate(() => {
      const { clientWidth: width, scrollHeight: height } = document.body;
      return location.protocol === 'chrome-extension:' && width < 800 ? { x: 0, y: 0, width, height } : undefined;
    });
    return this.page.screenshot(clip ? { clip } : {});
  }

  async close() {
    if (!this.page.isClosed()) await this.page.close();
  }
}

export class ChromiumTab extends ChromiumView implements Tab {
  async goto(url: string) {
    await this.page.goto(url);
  }
  async reload() {
    await this.page.reload();
  }
  async back() {
    await this.page.goBack();
  }
  async resize(width: number, height: number) {
    await this.page.setViewportSize({ width, height });
  }
  async print() {
    return this.page.pdf();
  }
}
