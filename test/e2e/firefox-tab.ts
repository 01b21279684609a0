import type { InPage, Tab } from './browser.ts';
import { until } from './browser.ts';
import { DocumentView } from './document-view.ts';
import { keyActions } from './firefox-keys.ts';
import type { Marionette } from './marionette.ts';

export class FirefoxTab extends DocumentView implements Tab {
  constructor(
    private readonly marionette: Marionette,
    readonly handle: string,
  ) {
    super();
  }

  async isOpen() {
    const handles = await this.marionette.send<string[]>('WebDriver:GetWindowHandles');
    return handles.includes(this.handle);
  }

  async bringToFront() {
    if (this.marionette.front === this.handle) return;
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: true });
    this.marionette.front = this.handle;
  }

  private async here<R>(task: () => Promise<R>): Promise<R> {
    await this.bringToFront();
    return task();
  }

  /** A document that is just being replaced answers with nothing: then the next one is asked. */
  url() {
    return until('the address of the tab', () => this.evaluate(() => location.href));
  }

  evaluateText<R>(run: string): Promise<R> {
    return this.here(() => this.marionette.runText('content', run, []));
  }

  protected evaluateInDocument<A extends unknown[], R>(run: InPage<[Document, ...A], R>, args: A): Promise<R> {
    return this.here(() => this.marionette.runText('content', `(...args) => (${run})(document, ...args)`, args));
  }

  evaluateInShadow<A extends unknown[], R>(host: string, run: InPage<[ShadowRoot, ...A], R>, ...args: A): Promise<R> {
    const inRoot = `(host, ...args) => {
      const root = document.querySelector(host)?.openOrClosedShadowRoot;
      if (!root) throw new Error(host + ' has no shadow root');
      return (${run})(root, ...args);
    }`;
    return this.here(() => this.marionette.runText('system', inRoot, [host, ...args]));
  }

  protected clickAt(x: number, y: number) {
    return this.clickWith(0, x, y);
  }

  /** On the headline: over a link or a picture the menu would be another. */
  async rightClick() {
    const { x, y } = await this.pointOn('h1');
    await this.clickWith(2, x, y);
  }

  private async clickWith(button: 0 | 2, x: number, y: number) {
    const move = { type: 'pointerMove', x: Math.floor(x), y: Math.floor(y), duration: 0, origin: 'viewport' };
    const actions = [move, { type: 'pointerDown', button }, { type: 'pointerUp', button }];
    await this.here(() =>
      this.marionette.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] }),
    );
  }

  /** In the browser's own window: what is pressed in the page alone never reaches shortcuts. */
  async press(keys: string) {
    await this.here(() =>
      this.marionette.inContext('chrome', async () => {
        await this.marionette.send('WebDriver:PerformActions', { actions: [keyActions(keys)] });
        await this.marionette.send('WebDriver:ReleaseActions');
      }),
    );
  }

  async screenshot() {
    const shot = await this.here(() =>
      this.marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false, hash: false }),
    );
    return Buffer.from(shot.value, 'base64');
  }

  async goto(url: string) {
    await this.here(() => this.marionette.send('WebDriver:Navigate', { url }));
  }
  async reload() {
    await this.here(() => this.marionette.send('WebDriver:Refresh'));
  }
  async back() {
    await this.here(() => this.marionette.send('WebDriver:Back'));
  }
  async resize(width: number, height: number) {
    await this.here(() => this.marionette.send('WebDriver:SetWindowRect', { width, height }));
  }

  async print() {
    const { value } = await this.here(() => this.marionette.send<{ value: string }>('WebDriver:Print', {}));
    return Buffer.from(value, 'base64');
  }

  async close() {
    const rest = await this.here(() => this.marionette.send<string[]>('WebDriver:CloseWindow'));
    this.marionette.front = rest.at(-1);
    // No command works while the tab that commands go to is gone.
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.marionette.front, focus: true });
  }
}
