import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFor, isInForce } from './allow-list.ts';
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

  test('well-known sites that are chosen are asked for together and stand on the list', async () => {
    const sites = ['nos.nl', 'trouw.nl'];
    for (const site of sites) await answerFor(browser, site);
    const page = await browser.open(browser.extensionUrl(OPTIONS));
    await page.waitFor('.starter');
    expect(await page.count('.starter input:checked')).toBe(0);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.starter details')) details.open = true;
    });
    for (const site of sites) await page.click(`.starter input[value="${site}"]`);
    await page.click('[data-action=add-sites]');
    await until('the list', async () => (await page.count('.rows button')) === sites.length);
    for (const site of sites) expect(await isInForce(browser, site)).toBe(true);
    expect(await page.count('.starter input:disabled')).toBe(sites.length);
    for (const _ of sites) {
      const left = await page.count('.rows button');
      await page.click('.rows button');
      await until('one site fewer', async () => (await page.count('.rows button')) === left - 1);
    }
    for (const site of sites) expect(await isInForce(browser, site)).toBe(false);
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
