import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, until } from './browser.ts';
import { browserNames, launch } from './launch.ts';

const OPTIONS = 'src/views/options/options.html';
const ORIGINS = ['https://*.courier.example/*', 'http://*.courier.example/*'];

describe.each(browserNames)('the settings page in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  test('says that nothing can be read before a site is on the list, and which keys there are', async () => {
    const page = await browser.open(browser.extensionUrl(OPTIONS));
    await page.waitFor('main');
    const text = await page.text('main');
    expect(text).toContain('Nothing, until you click');
    expect(text).toContain('Copy the clean text');
    expect(await page.count('kbd')).toBeGreaterThanOrEqual(2);
    await page.close();
  });

  test('leaves out a site whose permission the browser does not grant, and survives a damaged list', async () => {
    const page = await browser.open(browser.extensionUrl(OPTIONS));
    for (const stored of [['courier.example'], { broken: true }, [1, null]]) {
      await browser.inExtension(
        async (value) => (globalThis.browser ?? chrome).storage.local.set({ alwaysCleanSites: value }),
        stored,
      );
      await until('the page', async () => (await page.text('main'))?.includes('None yet'));
    }
    await page.close();
  });

  test('asks for nothing by itself', async () => {
    const granted = await browser.inExtension(
      async (origins) => (globalThis.browser ?? chrome).permissions.contains({ origins }),
      ORIGINS,
    );
    expect(granted).toBe(false);
  });
});
