import { expect, test } from 'vitest';
import { answerFor, isInForce } from './allow-list.ts';
import { violations } from './axe.ts';
import { until, type View } from './browser.ts';
import { browser, inBrowsers } from './stage.ts';

const OPTIONS = 'src/views/options/options.html';
const ORIGINS = ['https://*.courier.example/*', 'http://*.courier.example/*'];

inBrowsers('the settings page in %s', {}, () => {
  const stored = (key: string) =>
    browser.inExtension(
      async (wanted) => (await (globalThis.browser ?? chrome).storage.local.get(wanted))[wanted],
      key,
    );
  /** Chooses a file as the reader would in the dialog, which no test can open. */
  const chooseFile = (page: View, text: string, action = 'import-rules') =>
    page.evaluate(
      (content, name) => {
        const input = document.querySelector(`[data-action=${name}]`) as HTMLInputElement;
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], 'rules.json', { type: 'application/json' }));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      text,
      action,
    );
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
  const everything = () => browser.inExtension(() => (globalThis.browser ?? chrome).storage.local.get(null));

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

  test('everything is imported after a look, and brought back; a bad file changes nothing', async () => {
    const page = await browser.open(browser.extensionUrl(OPTIONS));
    await page.waitFor('main');
    const rule = { site: 'courier.example', action: 'remove', selector: 'div.note' };
    const file = {
      format: 'clean-copy-data',
      version: 1,
      sites: ['courier.example'],
      siteSettings: { 'courier.example': { mode: 'in-place', strictness: 'strict' } },
      siteRules: [rule],
      copying: { format: 'markdown', withSource: false, citationStyle: 'mla', template: '{title}' },
      pagesLeftAlone: ['https://courier.example/a'],
    };
    const before = await everything();
    for (const [text, words] of [
      ['{', 'not JSON'],
      ['{}', 'not a file of Clean Copy'],
      [JSON.stringify({ ...file, siteRules: [{ ...rule, selector: 'a:has(*)' }] }), 'rules for sites, entry 1'],
    ] as const) {
      await chooseFile(page, text, 'import-data');
      await until('the message', async () => (await page.text('[data-stage]'))?.includes(words));
      expect(await everything()).toEqual(before);
    }
    await chooseFile(page, JSON.stringify(file), 'import-data');
    await page.waitFor('[data-stage=looked-at]');
    expect(await page.text('[data-stage]')).toContain('1 site, 1 rule, 1 page');
    expect(await everything()).toEqual(before);
    await page.click('[data-answer=replace]');
    await page.waitFor('[data-site="courier.example"] [data-action=allow]');
    expect(await stored('copyChoices')).toEqual(file.copying);
    await page.click('[data-action=undo-data]');
    await until('the rule to go', async () => ((await stored('siteRules')) as unknown[]).length === 0);
    await until('the site to go', async () => (await page.count('[data-site]')) === 0);
    await page.click('[data-action=reset-data]');
    await page.click('[data-answer=cancel]');
    await page.close();
  });

  test('a reset is taken back: how one is read to as well, and the sites after a click that the browser needs', async () => {
    const site = 'courier.example';
    await answerFor(browser, site);
    const page = await browser.open(browser.extensionUrl(OPTIONS));
    await page.waitFor('main');
    const aloud = { rate: 1.5 };
    await browser.inExtension(
      async (listed, choices) =>
        (globalThis.browser ?? chrome).storage.local.set({ alwaysCleanSites: [listed], readAloud: choices }),
      site,
      aloud,
    );
    await page.click(`[data-site="${site}"] [data-action=allow]`);
    await until('the grant', async () => (await isInForce(browser, site)) === true);
    await page.click('[data-action=reset-data]');
    await page.click('[data-answer=reset]');
    await until('the end of it', async () => (await isInForce(browser, site)) === false);
    expect(await stored('readAloud')).toBeUndefined();
    // Chromium's question cannot be seen, only answered before: as it was for the first one.
    await answerFor(browser, site);
    await page.click('[data-action=undo-data]');
    await page.waitFor('[data-action=allow-brought]');
    expect(await page.text('[data-to-allow]')).toContain(site);
    expect(await stored('readAloud')).toMatchObject(aloud);
    expect(await isInForce(browser, site)).toBe(false);
    await page.click('[data-action=allow-brought]');
    await until('the grant', async () => (await isInForce(browser, site)) === true);
    await until('the note to go', async () => (await page.count('[data-to-allow]')) === 0);
    await page.click(`[data-site="${site}"] [data-action=stop]`);
    await until('the site to go', async () => (await page.count('[data-site]')) === 0);
    await page.close();
  });

  test('settings go to the account and come from it once that is turned on, and not before', async () => {
    const account = () => browser.inExtension(() => (globalThis.browser ?? chrome).storage.sync.get(null));
    const page = await browser.open(browser.extensionUrl(OPTIONS));
    await page.waitFor('[data-sync=off]');
    expect(await account()).toEqual({});
    await page.click('[data-action=sync]');
    await page.waitFor('[data-sync=on] p');
    expect(Object.keys(await account()).sort()).toEqual([
      'settings:copying',
      'settings:reading',
      'settings:siteRules',
      'settings:siteSettings',
      'settings:sites',
    ]);
    await browser.endBackground();
    const rule = { site: 'courier.example', action: 'remove', selector: 'div.elsewhere' };
    // What another device's change looks like from here.
    await browser.inExtension(
      async (added) =>
        (globalThis.browser ?? chrome).storage.sync.set({ 'settings:siteRules': { version: 1, value: [added] } }),
      rule,
    );
    await until('the rule of another device', async () =>
      JSON.stringify(await stored('siteRules'))?.includes('div.elsewhere'),
    );
    await page.click('[data-action=sync]');
    await page.click('[data-action=remove-account-copy]');
    await until('the account to be empty', async () => Object.keys(await account()).length === 0);
    await browser.inExtension(() => (globalThis.browser ?? chrome).storage.local.remove('siteRules'));
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

  test('lists articles with highlights, which go with a way back, and come from a file or not at all', async () => {
    const highlight = {
      id: 'urn:uuid:5f0c4c1e-0000-4000-8000-000000000001',
      type: 'Annotation',
      created: '2026-03-01T10:00:00.000Z',
      target: {
        source: { id: 'https://courier.example/mill', 'dc:title': 'The mill' },
        selector: { type: 'TextQuoteSelector', exact: 'the wheel', prefix: '', suffix: ' turns' },
      },
    };
    const file = (items: unknown[]) => JSON.stringify({ type: 'AnnotationCollection', first: { items } });
    const page = await browser.open(browser.extensionUrl(OPTIONS));
    await page.waitFor('[data-highlights]');
    const before = await everything();
    for (const [text, words] of [
      ['{', 'not JSON'],
      ['{}', 'not a file of highlights'],
      [file([highlight, { ...highlight, created: 'once' }]), 'number 2'],
    ] as const) {
      await chooseFile(page, text, 'import-highlights');
      await until('the message', async () => (await page.text('[data-highlights] [role=status]'))?.includes(words));
      expect(await everything()).toEqual(before);
    }
    for (const _ of ['once', 'and again']) {
      await chooseFile(page, file([highlight]), 'import-highlights');
      await until('the count', async () => (await page.text('[data-article] small'))?.includes('1 highlight'));
    }
    expect(await page.count('[data-article]')).toBe(1);
    await page.click('[data-action=delete-article]');
    await until('it to go', async () => (await page.count('[data-article]')) === 0);
    await page.click('[data-action=undo-delete-highlights]');
    await page.waitFor('[data-article="https://courier.example/mill"]');
    await page.click('[data-action=delete-article]');
    await until('it to go again', async () => (await page.count('[data-article]')) === 0);
    await page.close();
  });

  test('asks for nothing by itself', async () => {
    const granted = await browser.inExtension(
      async (origins) => (globalThis.browser ?? chrome).permissions.contains({ origins }),
      ORIGINS,
    );
    expect(granted).toBe(false);
  });

  test('imports rules, edits and deletes them, and leaves everything as it was for a bad file', async () => {
    const page = await browser.open(browser.extensionUrl(OPTIONS));
    await page.waitFor('main');
    const rule = { site: 'courier.example', action: 'remove', selector: 'div.note', text: 'Note *' };
    const file = { format: 'clean-copy-site-rules', version: 1, rules: [rule] };
    await chooseFile(page, JSON.stringify(file));
    await page.waitFor('[data-rules="courier.example"] input');
    await until('the message', async () => (await page.text('[data-import]')) === '1 rule imported.');
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
