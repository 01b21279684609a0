import { expect, test } from 'vitest';
import { answerFor, isInForce } from './allow-list.ts';
import { until } from './browser.ts';
import { chooseFile, everything, OPTIONS, stored } from './options-page.ts';
import { browser, inBrowsers } from './stage.ts';

inBrowsers('what the settings keep in %s', {}, () => {
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
});
