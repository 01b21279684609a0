import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { JSDOM } from 'jsdom';
import { afterAll, expect, test } from 'vitest';
import { CANARY, type Payload } from '../hostile/grammar.ts';
import { HIDDEN, hiddenPage, NEEDED, sentenceOf } from '../hostile/hidden-characters.ts';
import { liveMarkup } from '../hostile/live-markup.ts';
import { pageDigest } from '../hostile/page-digest.ts';
import { FIRST, hostilePage, payloads } from '../hostile/payloads.ts';
import { type Tab, until } from './browser.ts';
import type { Routes } from './page-server.ts';
import { READER } from './reading-view.ts';
import { savedBy } from './saved-file.ts';
import { browser, inBrowsers, server } from './stage.ts';

/** Payloads in one page: fewer pages make the run short, and one that fails names its payloads. */
const TOGETHER = 11;
/** What pages of the grammar load lazily, and the finer picture that Firefox takes for paper. */
const PUT_OFF = ['/lazy', '/frame', '/2'];
/** Milliseconds in which nothing more is fetched once a page has come to rest. */
const REST = 400;

const all = payloads(1);
const bundles = [...new Set(all.map(({ family }) => family))].flatMap((family) => {
  const own = all.filter((payload) => payload.family === family);
  return Array.from({ length: Math.ceil(own.length / TOGETHER) }, (_, n): [string, Payload[]] => [
    `${family}-${n}`,
    own.slice(n * TOGETHER, (n + 1) * TOGETHER),
  ]);
});

interface State {
  runs: number;
  url: string;
  digest: string;
}

const stateOf = (tab: Tab): Promise<State> =>
  tab.evaluateText(`() => ({ runs: window.runs, url: window.location.href, digest: (${pageDigest})(document) })`);

/** Does to every element what a reader's pointer, keys and focus do, but for buttons: who asks for a picture gets it. Carried into a document as text. */
function touchAll(root: ParentNode): number {
  const elements = [...root.querySelectorAll<HTMLElement>('.text :not(button, button *), h1')];
  const stay = (event: Event) => event.preventDefault();
  root.addEventListener('click', stay, true);
  const types =
    'pointerover pointerenter mouseover mousemove pointerdown mousedown focusin focus pointerup mouseup click auxclick';
  for (const element of elements) {
    for (const type of types.split(' '))
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true }));
    element.focus();
  }
  root.removeEventListener('click', stay, true);
  return elements.length;
}

const fetched: string[] = [];
let canary: Server;

/** Starts the canary first: the pages are to fetch from it. */
async function pages(): Promise<Routes> {
  fetched.length = 0;
  canary = createServer((request, response) => {
    fetched.push(request.url ?? '');
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  const address = `http://canary.localhost:${(canary.address() as AddressInfo).port}/`;
  const markup = bundles.map(([slug, together]) => [slug, hostilePage(together).replaceAll(CANARY, address)]);
  return { ...Object.fromEntries(markup), hidden: hiddenPage() };
}

inBrowsers('hostile pages in %s', { pages }, () => {
  let runs = 0;

  afterAll(() => {
    canary?.closeAllConnections();
    canary?.close();
  });

  /** Waits until the page fetches nothing more by itself. */
  async function atRest(): Promise<void> {
    for (let before = -1; before !== fetched.length; ) {
      before = fetched.length;
      await new Promise((resolve) => setTimeout(resolve, REST));
    }
  }

  test.each(bundles)('%s: nothing runs, nothing is fetched, nothing is changed', async (slug) => {
    const tab = await browser.open(server.url(slug));
    await atRest();
    const before = await stateOf(tab);
    const requests = fetched.length;
    runs += before.runs;

    const popup = await browser.clickToolbar(tab);
    await popup.waitFor('main[data-state="article"]');
    expect(await popup.text('.text')).toContain(FIRST);
    await popup.click('[data-action=copy-options]');
    await popup.click('input[value=html]');
    await popup.click('[data-action=copy]');
    await popup.waitFor('[data-copy=copied]');
    const { html } = await browser.clipboard();
    expect(html).toContain(FIRST);
    expect(liveMarkup(new JSDOM(html).window.document)).toEqual([]);
    const file = await savedBy(popup, '[data-action=save]');
    expect(file).toContain(FIRST);
    expect(liveMarkup(new JSDOM(file).window.document)).toEqual([]);
    expect(await popup.evaluateText<number>(`() => (${touchAll})(document)`)).toBeGreaterThan(5);
    expect(await popup.count('script:not([src]), iframe, img, object, embed, base, .text [style]')).toBe(0);
    await popup.click('[data-action=reader]');
    await tab.waitFor(`${READER} >>> article`);
    expect(await tab.text(`${READER} >>> .text`)).toContain(FIRST);
    expect(await tab.count(`${READER} >>> :is(script, iframe, img, object, embed, base, .text [style])`)).toBe(0);
    expect(await tab.evaluateInShadow(READER, touchAll)).toBeGreaterThan(5);
    await atRest();
    expect(fetched.slice(requests)).toEqual([]);
    expect((await tab.print()).length).toBeGreaterThan(1000);
    await tab.click(`${READER} >>> [data-action=close]`);
    await until('the view to close', () =>
      tab.evaluate((host) => Document.prototype.querySelector.call(document, host) === null, READER),
    );

    await atRest();
    const after = await stateOf(tab);
    expect(after.digest === before.digest, 'the page is as it was').toBe(true);
    expect({ ...after, digest: '' }).toEqual({ ...before, digest: '' });
    // To print, browsers load what a page has put off, and may ask again for what it has loaded; for nothing else.
    const itsOwn = new Set([...fetched.slice(0, requests), ...PUT_OFF]);
    expect(fetched.slice(requests).filter((address) => !itsOwn.has(address))).toEqual([]);
    await tab.close();
  });

  test('the traps work: left alone, pages have run scripts and fetched', () => {
    expect(runs).toBeGreaterThan(0);
    expect(fetched.length).toBeGreaterThan(0);
  });

  test('what a page hides in its words stays off the clipboard, and what writing needs comes through', async () => {
    const tab = await browser.open(server.url('hidden'));
    const popup = await browser.clickToolbar(tab);
    await popup.waitFor('main[data-state="article"]');
    await popup.click('[data-action=copy-options]');
    for (const format of ['text', 'markdown', 'html']) {
      await popup.click(`input[value=${format}]`);
      await browser.setClipboard('');
      await popup.click('[data-action=copy]');
      const copied = await until('the text', async () => {
        const { text, html } = await browser.clipboard();
        return text.length > 500 && (format === 'html' ? html : text);
      });
      for (const place of HIDDEN.keys()) expect(copied.replaceAll('\uFFFD', '')).toContain(sentenceOf(place, ''));
      for (const [, sentence] of NEEDED) expect(copied).toContain(sentence);
    }
    await tab.close();
  });

  test('a page that takes the view away gets its scroll bar back', async () => {
    const tab = await browser.open(server.url('aggregator-article'));
    await tab.evaluate(() => document.documentElement.style.setProperty('overflow', 'auto'));
    await openReader(tab);
    await tab.evaluate((host) => document.querySelector(host)?.remove(), READER);
    await until('the scroll bar', () =>
      tab.evaluate(() => document.documentElement.getAttribute('style') === 'overflow: auto;'),
    );
    await openReader(tab);
    await tab.evaluate((host) => document.querySelector(host)?.setAttribute('style', 'display: none'), READER);
    await until('the scroll bar', () =>
      tab.evaluate(() => document.documentElement.getAttribute('style') === 'overflow: auto;'),
    );
    await tab.close();
  });

  test('Esc closes the view of a page that swallows keys', async () => {
    const tab = await browser.open(server.url('aggregator-article'));
    await tab.evaluate(() => {
      for (const type of ['keydown', 'keypress']) {
        const swallow = (event: Event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        window.addEventListener(type, swallow, true);
      }
    });
    await openReader(tab);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await tab.press('Escape');
    await until('the view to close', async () => (await tab.count(READER)) === 0);
    await tab.close();
  });

  async function openReader(tab: Tab): Promise<void> {
    const popup = await browser.clickToolbar(tab);
    await popup.waitFor('[data-action=reader]');
    await popup.click('[data-action=reader]');
    await tab.waitFor(`${READER} >>> article`);
  }
});
