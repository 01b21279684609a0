import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../../scripts/setup.mjs';
import { closed, opened, openView } from './allow-list.ts';
import { type Browser, type Tab, until } from './browser.ts';
import { browser, inBrowsers, server } from './stage.ts';

const READER = 'clean-copy-reader';
const ARTICLE = 'aggregator-article';
/** Addresses in the extension, as a page may try them. */
const FILES = readdirSync(join(root, 'dist/chrome'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:js|html|css|png|json|svg|txt)$/.test(file),
);

/** Everything that is stored, to the letter. */
const everything = (browser: Browser): Promise<string> =>
  browser.inExtension(async () => {
    const { local, session, sync } = (globalThis.browser ?? chrome).storage;
    return JSON.stringify([await local.get(null), await session.get(null), await sync.get(null)]);
  });

inBrowsers('a page that works against us, in %s', {}, () => {
  let tab: Tab;

  afterEach(() => tab?.close());

  test('that has defined our elements gets neither into the view nor in its way', async () => {
    tab = await browser.open(server.url(ARTICLE));
    await tab.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      for (const own of ['clean-copy-reader', 'clean-copy-notice', 'clean-copy-in-place', 'clean-copy-picker']) {
        const look = (element: HTMLElement) => {
          try {
            seen.push(element.attachInternals().shadowRoot, element.shadowRoot);
          } catch {
            seen.push(null);
          }
          try {
            seen.push(element.attachShadow({ mode: 'open' }).innerHTML);
          } catch {
            seen.push(null);
          }
        };
        customElements.define(
          own,
          class extends HTMLElement {
            constructor() {
              super();
              look(this);
            }
          },
        );
      }
    });
    const popup = await browser.clickToolbar(tab);
    await popup.click('[data-action=reader]');
    await opened(tab);
    expect(
      await tab.evaluate(() => (window as unknown as { seen: unknown[] }).seen.filter((found) => found !== null)),
    ).toEqual([]);
    await tab.press('Escape');
    await closed(tab);
  });

  test.each([
    ['itself', 'html'],
    ['the view', READER],
  ])('that makes %s inert gets its scroll bar back', async (_, selector) => {
    tab = await openView(browser, server.url(ARTICLE));
    await tab.evaluate((made) => document.querySelector(made)?.setAttribute('inert', ''), selector);
    await closed(tab);
    expect(await tab.evaluate(() => document.documentElement.getAttribute('style') ?? '')).not.toContain('overflow');
  });

  test('that renders itself anew under the view leaves it as it is', async () => {
    tab = await openView(browser, server.url(ARTICLE));
    const before = await tab.text(`${READER} >>> .text`);
    await tab.evaluate(() => {
      document.body.inert = true;
      document.body.replaceWith(document.body.cloneNode());
      document.body.append('Rendered anew.');
      document.head.replaceChildren();
    });
    expect(await tab.text(`${READER} >>> .text`)).toBe(before);
    await tab.click(`${READER} >>> [data-list=removals] summary`);
    await tab.press('Escape');
    await closed(tab);
    expect(await tab.text('body')).toBe('Rendered anew.');
  });

  /** Where the middle of the window belongs to, as the page sees it. */
  const inTheMiddle = () =>
    tab.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName ?? 'nothing');
  /** How far the view is scrolled, and what of it has the focus. */
  const place = () =>
    tab.evaluateInShadow(READER, (root) => ({
      top: root.querySelector('dialog')?.scrollTop,
      focus: root.activeElement?.getAttribute('data-tool') ?? root.activeElement?.localName,
    }));
  const WINDOW = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none';

  test.each([
    ['a modal dialog', 'dialog'],
    ['a popover', 'div'],
  ])('that puts %s over the view finds it below, and the view where the reader was', async (_, kind) => {
    tab = await openView(browser, server.url(ARTICLE));
    await tab.evaluateInShadow(READER, (root) => {
      root.querySelector('dialog')!.scrollTop = 300;
      root.querySelector<HTMLElement>('[data-tool=highlights]')?.focus({ preventScroll: true });
    });
    const before = await place();
    expect(before).toEqual({ top: 300, focus: 'highlights' });
    await tab.evaluate(
      (name, style) => {
        const own = document.createElement(name);
        own.style.cssText = style;
        own.innerHTML = '<input value="Your address">';
        document.body.append(own);
        if (own instanceof HTMLDialogElement) own.showModal();
        else {
          own.popover = 'manual';
          own.showPopover();
        }
      },
      kind,
      WINDOW,
    );
    await until('the view', async () => (await inTheMiddle()) === READER);
    expect(await place()).toEqual(before);
    await tab.press('m');
    await tab.press('Escape');
    await closed(tab);
    // What the page has opened waits for the reader beneath.
    expect(await inTheMiddle()).toBe(kind);
  });

  test('that goes full-screen under the view stays below it', async () => {
    tab = await openView(browser, server.url(ARTICLE));
    // The reader's click in the view lets the page do it.
    await tab.evaluate(() => {
      window.addEventListener('pointerup', () => void document.body.requestFullscreen(), { once: true, capture: true });
      document.addEventListener('fullscreenchange', () => document.documentElement.setAttribute('data-full', ''));
    });
    await tab.click(`${READER} >>> h1`);
    await until('full screen', () => tab.evaluate(() => document.documentElement.dataset.full !== undefined));
    await until('the view', async () => (await inTheMiddle()) === READER);
    expect(await tab.text(`${READER} >>> .text`)).toBeTruthy();
    await tab.evaluate(() => document.exitFullscreen?.());
  });

  test('that shows its dialog again each time is given way to, and comes below at the reader’s next stroke', async () => {
    tab = await openView(browser, server.url(ARTICLE));
    await tab.evaluate((style) => {
      const own = document.createElement('dialog');
      own.style.cssText = style;
      document.body.append(own);
      let shown = 0;
      const again = () => {
        // A fight for ever would hang the test, not only the view.
        if (shown++ > 200) return;
        own.close();
        own.showModal();
        setTimeout(again, 20);
      };
      again();
      Object.assign(window, { ends: () => shown > 200 });
    }, WINDOW);
    await until('the end of it', () => tab.evaluate(() => (window as unknown as { ends: () => boolean }).ends()));
    expect(await inTheMiddle()).toBe('dialog');
    await tab.press('?');
    await until('the view', async () => (await inTheMiddle()) === READER);
    await tab.waitFor(`${READER} >>> [data-panel]`);
  });

  test('that takes every focus for itself gets none while the view is open', async () => {
    tab = await openView(browser, server.url(ARTICLE));
    await tab.evaluate(() => {
      const field = document.createElement('input');
      document.body.prepend(field);
      const taken: string[] = [];
      Object.assign(window, { taken });
      field.addEventListener('focus', () => taken.push('focus'));
      document.addEventListener('focusin', () => field.focus(), true);
      setInterval(() => field.focus(), 30);
    });
    for (let i = 0; i < 3; i++) await tab.press('Tab');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await tab.evaluate(() => (window as unknown as { taken: string[] }).taken)).toEqual([]);
    expect((await place()).focus).toBeTruthy();
    await tab.press('Escape');
    await closed(tab);
  });

  test('cannot tell that we are there, nor send us anything', async () => {
    tab = await browser.open(server.url(ARTICLE));
    const before = await everything(browser);
    const addresses = FILES.map((file) => browser.extensionUrl(file.replaceAll('\\', '/')));
    const { loaded, answered } = await tab.evaluate(async (files) => {
      const isLoaded = (address: string) =>
        new Promise<boolean>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () =>
            fetch(address).then(
              () => resolve(true),
              () => resolve(false),
            );
          image.src = address;
        });
      const answers: unknown[] = [];
      const id = new URL(files[0]!).hostname;
      const messages = [
        { auto: 'stop', address: location.href },
        { auto: 'not-here', address: location.href },
        { pages: 'read', address: location.href },
      ];
      for (const message of messages) {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('clean-copy', { detail: message }));
        document.dispatchEvent(new CustomEvent('message', { detail: message }));
        for (const api of [globalThis.chrome, globalThis.browser]) {
          try {
            const sent = api?.runtime?.sendMessage?.(id, message);
            answers.push(await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, 200))]));
          } catch {
            answers.push(undefined);
          }
        }
      }
      const found = await Promise.all(files.map(isLoaded));
      return { loaded: files.filter((_, place) => found[place]), answered: answers.filter((answer) => answer != null) };
    }, addresses);
    expect(addresses.length).toBeGreaterThan(20);
    expect(loaded).toEqual([]);
    expect(answered).toEqual([]);
    expect(
      await tab.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('clean-copy')).length +
          Number('cleanCopy' in window),
      ),
    ).toBe(0);
    expect(await everything(browser)).toBe(before);
  });
});
