import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFor, isInForce } from './allow-list.ts';
import { violations } from './axe.ts';
import { type Browser, until, type View } from './browser.ts';
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

  const stored = (key: string) =>
    browser.inExtension(
      async (wanted) => (await (globalThis.browser ?? chrome).storage.local.get(wanted))[wanted],
      key,
    );
  /** Chooses a file as the reader would in the dialog, which no test can open. */
  const chooseFile = (page: View, text: string) =>
    page.evaluate((content) => {
      const input = document.querySelector('[data-action=import-rules]') as HTMLInputElement;
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'rules.json', { type: 'application/json' }));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);

  test('imports rules, edits and deletes them, and leaves everything as it was for a bad file', async () => {
    const page = await browser.open(browser.extensionUrl(OPTIONS));
    await page.waitFor('main');
    const rule = { site: 'courier.example', action: 'remove', selector: 'div.note', text: 'Note *' };
    const file = { format: 'clean-copy-site-rules', version: 1, rules: [rule] };
    await chooseFile(page, JSON.stringify(file));
    await page.waitFor('[data-rules="courier.example"] input');
    expect(await page.text('[data-import]')).toBe('1 rule imported.');
    for (const [text, said] of [
      ['{', 'not JSON'],
      ['{"rules": []}', 'not a file of Clean Copy'],
      [JSON.stringify({ ...file, rules: [rule, { ...rule, selector: 'a:has(*)' }] }), 'rule number 2'],
    ] as const) {
      await chooseFile(page, text);
      await until('the message', async () => (await page.text('[data-import]'))?.includes(said));
      expect(await stored('siteRules')).toEqual([rule]);
    }
    const write = (value: string) =>
      page.evaluate((typed) => {
        const input = document.querySelector('input[name=selector]') as HTMLInputElement;
        input.value = typed;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, value);
    await write('div:not(p)');
    await until('the refusal', async () => (await page.text('.site-rule [role=status]'))?.includes('Not saved'));
    expect(await stored('siteRules')).toEqual([rule]);
    await write('aside.note');
    await until('the change', async () => JSON.stringify(await stored('siteRules')).includes('aside.note'));
    await page.click('[data-action=delete-rule]');
    await until('the rule to go', async () => (await page.count('.site-rule')) === 0);
    await page.close();
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
