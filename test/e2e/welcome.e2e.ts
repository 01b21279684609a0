import { beforeAll, expect, test } from 'vitest';
import { answerFor } from './allow-list.ts';
import { violations } from './axe.ts';
import { type Tab, until } from './browser.ts';
import { browser, inBrowsers } from './stage.ts';

inBrowsers('the welcome page of %s', { launch: { keepsWelcome: true } }, () => {
  let page: Tab;

  beforeAll(async () => {
    page = browser.welcome;
    await page.waitFor('main');
  });

  test('opens by itself, with a page to try, and axe finds nothing to object to', async () => {
    expect(await page.text('.sample')).toContain('Sign up');
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(page, scheme);
      expect([scheme, await violations(page)]).toEqual([scheme, []]);
    }
  });

  test('cleans its sample as it cleans any page: key quotes with speakers, the text, the list of removals', async () => {
    await page.click('[data-action=clean]');
    await page.waitFor('[data-state=clean]');
    const quotes = await page.text('.quotes');
    for (const speaker of ['Tomas Reyes', 'Priya Anand']) expect(quotes).toContain(speaker);
    const text = await page.text('.clean .text');
    expect(text).toContain('stay open until ten');
    expect(text).toContain('quiet rooms');
    for (const clutter of ['Read more', 'Sign up', 'five minutes', 'Share', 'comments', 'Bakery'])
      expect(text).not.toContain(clutter);
    expect(await page.text('.ledger')).toContain('Removed');
    expect(await violations(page)).toEqual([]);
    await page.click('[data-action=uncleaned]');
    await page.waitFor('.sample');
  });

  test('the toolbar button says whose page this is, and leads to the sample', async () => {
    const popup = await browser.clickToolbar(page);
    await popup.waitFor('main[data-state=own]');
    expect(await popup.text('main')).toContain('This is Clean Copy itself');
    expect(await violations(popup)).toEqual([]);
    await popup.click('[data-action=sample]');
    await until('the sample', () => page.evaluate(() => location.hash === '#try'));
  });

  test('shows the keys as they are set and where the button is pinned', async () => {
    const keys = await page.text('.rows');
    const set = await browser.inExtension(async () =>
      (await (globalThis.browser ?? chrome).commands.getAll()).map(({ shortcut }) => shortcut ?? ''),
    );
    for (const key of set.filter((shortcut) => shortcut !== '')) expect(keys).toContain(key);
    expect(await page.text('[data-pin]')).toMatch(/puzzle piece|in the toolbar/);
  });

  test('puts a site on the list', async () => {
    await answerFor(browser, 'nos.nl');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.click('.starter input[value="nos.nl"]');
    await page.click('[data-action=add-sites]');
    await until('the site', async () => (await page.count('.starter input[value="nos.nl"]:disabled')) === 1);
  });

  test('goes with one click', async () => {
    await page.click('[data-action=done]');
    await until('the page to be gone', async () => !(await page.isOpen()));
  });
});

// Firefox's linter says the same of its build.
inBrowsers('the extensions page of %s', { only: 'chromium' }, () => {
  test('warns of nothing in the manifest', async () => {
    const page = await browser.open('chrome://extensions');
    const info = await page.evaluateText<{ manifestErrors: unknown[]; runtimeErrors: unknown[] }>(
      `() => chrome.developerPrivate.getExtensionInfo('${new URL(browser.extensionUrl('')).host}')`,
    );
    expect([info.manifestErrors, info.runtimeErrors]).toEqual([[], []]);
  });
});
