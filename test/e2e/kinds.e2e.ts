import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { Tab, View } from './browser.ts';
import type { Routes } from './page-server.ts';
import { READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

const LINE = 'The ferry between the two shores went on running through the night, and nobody on board minded the rain.';
const PARAGRAPH = `${LINE} ${LINE} ${LINE}`;
const STORY = `<article><h1>The night ferry</h1>${`<p>${PARAGRAPH}</p>`.repeat(8)}</article>`;
const PAGE = `<!doctype html><html lang="en"><title>The night ferry</title>${STORY}</html>`;

const sent =
  (body: string, headers: Record<string, string>): RequestListener =>
  (_, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(body);
  };
const html = (body: string, policy: string) =>
  sent(body, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });

/** By what they have in common: an article is read on them, and the reading view opens. */
const READ: Record<string, RequestListener | string> = {
  'strict-policy': html(PAGE, "default-src 'none'; base-uri 'none'; form-action 'none'"),
  'trusted-types': html(PAGE, "require-trusted-types-for 'script'; trusted-types 'none'"),
  sandboxed: html(PAGE, 'sandbox'),
  'sandboxed-with-scripts': html(PAGE, 'sandbox allow-scripts'),
  xhtml: sent(
    `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>The night ferry</title></head><body>${STORY}</body></html>`,
    {
      'content-type': 'application/xhtml+xml',
    },
  ),
  'design-mode': `${PAGE}<script>document.designMode = 'on';</script>`,
  'document-write': `<!doctype html><html lang="en"><title>The night ferry</title><script>document.write(${JSON.stringify(STORY)})</script></html>`,
  'quirks-without-root': STORY,
};

/** No article is on them, and the popup says so. */
const NOTHING: Record<string, RequestListener | string> = {
  xml: sent(`<?xml version="1.0"?><story><title>The night ferry</title><p>Short.</p></story>`, {
    'content-type': 'application/xml',
  }),
  svg: sent(`<svg xmlns="http://www.w3.org/2000/svg"><title>A ship</title><text y="20">A ship at night</text></svg>`, {
    'content-type': 'image/svg+xml',
  }),
  text: sent('A note, and nothing else.\n', { 'content-type': 'text/plain' }),
  empty: sent('', { 'content-type': 'text/html' }),
};

const PAGES: Routes = {
  ...READ,
  ...NOTHING,
  'frame-set': `<!doctype html><title>The night ferry</title><frameset cols="20%,80%"><frame src="text"><frame src="strict-frame"></frameset>`,
  'strict-frame': PAGE,
};

inBrowsers('kinds of pages in %s', { pages: PAGES }, (name) => {
  let page: Tab | undefined;

  afterEach(async () => {
    await page?.close();
    page = undefined;
  });

  async function popupOn(url: string): Promise<View> {
    page = await browser.open(url);
    const popup = await browser.clickToolbar(page);
    await popup.waitFor('main:not([data-state=reading], [data-state=loading])');
    return popup;
  }
  const stateOf = (popup: View) => popup.evaluate(() => document.querySelector('main')?.dataset.state);

  test.each([...Object.keys(READ), 'frame-set'])(
    '%s: its article is read, and the reading view opens and closes',
    async (slug) => {
      const popup = await popupOn(server.url(slug));
      expect([slug, await stateOf(popup)]).toEqual([slug, 'article']);
      expect(await popup.text('.text')).toContain(LINE);
      await popup.click('[data-action=reader]');
      await page!.waitFor(`${READER} >>> article`);
      expect(await page!.text(`${READER} >>> .text`)).toContain(LINE);
      await page!.click(`${READER} >>> [data-action=close]`);
    },
  );

  test.each(Object.keys(NOTHING))('%s: there is no article, and the popup says so', async (slug) => {
    const popup = await popupOn(server.url(slug));
    expect([slug, await stateOf(popup)]).toEqual([slug, 'no-article']);
    expect(await popup.text('h1')).toBe('No article here');
  });

  test('a file that the browser lets us into is read', async () => {
    const popup = await popupOn(pathToFileURL(join(import.meta.dirname, '../pages/demo-article/page.html')).href);
    expect(await stateOf(popup)).toBe('article');
  });

  test('an empty tab has no article, or is closed to extensions, and the popup says which', async () => {
    const blank = await popupOn('about:blank');
    expect(await stateOf(blank)).toBe(name === 'chromium' ? 'blocked' : 'no-article');
  });

  // Chromium's debugger knows such a tab by another address than its own: nothing can click there.
  test.skipIf(name === 'chromium')('the source of a page is closed to extensions, and the popup says so', async () => {
    const popup = await popupOn(`view-source:${server.url('strict-policy')}`);
    expect(await stateOf(popup)).toBe('blocked');
    expect(await popup.text('main')).toContain('one of the browser’s own pages');
  });
});
