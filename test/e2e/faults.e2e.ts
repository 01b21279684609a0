import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../../scripts/setup.mjs';
import type { Browser, Tab } from './browser.ts';
import type { Routes } from './page-server.ts';
import { closed, opened, openView, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

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

const LINE = 'The ferry between the two shores went on running through the night, and nobody on board minded the rain.';
const story = (body: string): string =>
  `<!doctype html><html lang="en"><title>The night ferry</title><article><h1>The night ferry</h1>${`<p>${LINE} ${LINE} ${LINE}</p>`.repeat(8)}</article>${body}</html>`;
/** What stands in the place of the browser's calls in Chromium: a frame keeps them from every extension, and so from the view, too. */
const IN_THE_WAY: Routes = {
  'form-chrome': story(
    `<form id="chrome">${['runtime', 'storage', 'i18n', 'extension'].map((name) => `<input name="${name}">`).join('')}</form>`,
  ),
  'form-browser': story('<form id="browser"><input name="runtime"></form>'),
  'frame-chrome': story('<iframe name="chrome" srcdoc="Nothing."></iframe>'),
  'frame-browser': story('<iframe name="browser" srcdoc="Nothing."></iframe>'),
};

inBrowsers('a page that works against us, in %s', { pages: IN_THE_WAY }, (browserName) => {
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

  test.each(Object.keys(IN_THE_WAY))('%s: is read, and shown or the popup says that it is not', async (slug) => {
    tab = await browser.open(server.url(slug));
    const popup = await browser.clickToolbar(tab);
    await popup.waitFor('main[data-state=article]');
    expect(await popup.text('.text')).toContain(LINE);
    await popup.click('[data-action=reader]');
    if (browserName === 'chromium' && slug.startsWith('frame')) {
      await popup.waitFor('main[data-state=failed]');
      expect(await tab.count(READER)).toBe(0);
      expect(await tab.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
      await popup.close();
    } else {
      await opened(tab);
      expect(await tab.text(`${READER} >>> .text`)).toContain(LINE);
      await tab.press('Escape');
      await closed(tab);
    }
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
