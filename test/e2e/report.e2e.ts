import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { until } from './browser.ts';
import { savedBy } from './saved-file.ts';
import { browser, inBrowsers, server } from './stage.ts';

inBrowsers('reporting a problem in %s', {}, () => {
  test('copies version, browser and step, and the address only if that is ticked; saves the page without its words', async () => {
    const tab = await browser.open(server.url('demo-article'));
    const popup = await browser.clickToolbar(tab);
    await popup.click('.report summary');
    await popup.click('[data-action=copy-report]');
    await popup.waitFor('[data-report=true]');
    const { text } = await browser.clipboard();
    expect(text).toMatch(/^Clean Copy \d+\.\d+\.\d+\nBrowser: Mozilla.*\nStep: reading the page\n$/);
    await popup.click('.report input[type=checkbox]');
    await browser.setClipboard('');
    await popup.click('[data-action=copy-report]');
    await until('the report', async () =>
      (await browser.clipboard()).text.includes(`\nPage: ${server.url('demo-article')}\n`),
    );

    const html = await savedBy(popup, '[data-action=save-redacted]');
    const { document } = new JSDOM(html).window;
    const [own = 0, words = []] = await tab.evaluate(() => [
      document.querySelectorAll('p').length,
      document.body.textContent.match(/[A-Z][a-z]{6,}/g) ?? [],
    ]);
    expect(document.querySelectorAll('p').length).toBe(own);
    for (const word of words as string[]) expect(document.body.textContent).not.toContain(word);
    await tab.close();
  });
});
