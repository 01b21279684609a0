import { expect, test } from 'vitest';
import { answerFor, isInForce } from './allow-list.ts';
import { violations } from './axe.ts';
import { until, type View } from './browser.ts';
import { OPTIONS, stored } from './options-page.ts';
import { browser, inBrowsers } from './stage.ts';

const ORIGINS = ['https://*.courier.example/*', 'http://*.courier.example/*'];

inBrowsers('the settings page in %s', {}, () => {
  const choose = (page: View, name: string, value: string) =>
    page.evaluate(
      (wanted, chosen) => {
        const field = document.querySelector(`select[name=${wanted}]`) as HTMLSelectElement;
        field.value = chosen;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      value,
    );

  test('says that nothing can be read before a site is on the list, and which keys there are', async () => {
    const page = await browser.open(browser.extensionUrl(OPTIONS));
    await page.waitFor('main');
    const text = await page.text('main');
    expect(text).toContain('can read nothing until you click');
    expect(text).toContain('Copy the clean text');
    expect(await page.count('kbd')).toBeGreaterThanOrEqual(2);
    await page.close();
  });

  test('says which listed site the browser does not let in, and survives a damaged list', async () => {
    const page = await browser.open(browser.extensionUrl(OPTIONS));
    for (const [listed, words] of [
      [['courier.example'], 'Not allowed by the browser'],
      [{ broken: true }, 'None yet'],
      [[1, null], 'None yet'],
    ] as const) {
      await browser.inExtension(
        async (value) => (globalThis.browser ?? chrome).storage.local.set({ alwaysCleanSites: value }),
        listed,
      );
      await until('the page', async () => (await page.text('main'))?.includes(words));
    }
    await page.close();
  });

  test('a site is shown in place, or looked at more strictly, as chosen here or in an earlier version', async () => {
    await answerFor(browser, 'nos.nl');
    const page = await browser.open(browser.extensionUrl(OPTIONS));
    await page.waitFor('.starter');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.starter details')) details.open = true;
    });
    await page.click('.starter input[value="nos.nl"]');
    await page.click('[data-action=add-sites]');
    await page.waitFor('[data-site="nos.nl"] select[name=strictness]');
    // Where an earlier version kept it.
    await browser.inExtension(() =>
      (globalThis.browser ?? chrome).storage.local.set({ siteModes: { 'nos.nl': 'in-place' } }),
    );
    await choose(page, 'strictness', 'strict');
    await until('what was kept to be taken over', async () => (await stored('siteModes')) === undefined);
    expect(await stored('siteSettings')).toEqual({ 'nos.nl': { mode: 'in-place', strictness: 'strict' } });
    await choose(page, 'mode', 'reader');
    await until('the setting', async () => JSON.stringify(await stored('siteSettings')).includes('"reader"'));
    expect(await stored('siteSettings')).toEqual({ 'nos.nl': { mode: 'reader', strictness: 'strict' } });
    await page.click('[data-site="nos.nl"] [data-action=stop]');
    await until('the site to go', async () => (await page.count('[data-site]')) === 0);
    await page.close();
  });

  test('the privacy page names each permission with its reason and shows the policy that the browser enforces', async () => {
    const page = await browser.open(browser.extensionUrl('src/views/privacy/privacy.html'));
    await page.waitFor('[data-permission]');
    const text = await page.text('main');
    for (const permission of ['activeTab', 'scripting', 'storage', 'contextMenus']) expect(text).toContain(permission);
    expect(text).not.toContain('does not explain');
    expect(text).toContain("connect-src 'none'");
    expect(await violations(page)).toEqual([]);
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
    await until('the list', async () => (await page.count('[data-site] [data-action=stop]')) === sites.length);
    for (const site of sites) await until('the grant', async () => (await isInForce(browser, site)) === true);
    await until('the marks', async () => (await page.count('.starter input:disabled')) === sites.length);
    for (const _ of sites) {
      const left = await page.count('[data-site]');
      await page.click('[data-site] [data-action=stop]');
      await until('one site fewer', async () => (await page.count('[data-site]')) === left - 1);
    }
    for (const site of sites) await until('the end of it', async () => (await isInForce(browser, site)) === false);
    await page.close();
  });

  test('asks for nothing by itself', async () => {
    const granted = await browser.inExtension(
      async (origins) => (globalThis.browser ?? chrome).permissions.contains({ origins }),
      ORIGINS,
    );
    expect(granted).toBe(false);
  });

  test('a template shows how it comes out while it is typed, and is kept', async () => {
    const page = await browser.open(browser.extensionUrl(OPTIONS));
    await page.waitFor('textarea[name=template]');
    await page.evaluate(() => {
      const area = document.querySelector('textarea') as HTMLTextAreaElement;
      area.value = '{title} ({outlet}) {nothing}';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('the preview', async () => (await page.text('.preview'))?.includes('stays (Valley Courier) {nothing}'));
    expect(await page.text('main')).toContain('Not a field: {nothing}');
    await until('the template to be kept', async () =>
      JSON.stringify(await stored('copyChoices')).includes('{title} ({outlet})'),
    );
    await page.click('[data-action=reset-template]');
    await page.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing to object to, %s', async (scheme) => {
    const rule = { site: 'courier.example', action: 'remove', selector: 'div.note' };
    await browser.inExtension(
      async (set) => (globalThis.browser ?? chrome).storage.local.set({ siteRules: [set] }),
      rule,
    );
    const page = await browser.open(browser.extensionUrl(OPTIONS));
    await page.waitFor('.site-rule');
    await browser.setColorScheme(page, scheme);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
