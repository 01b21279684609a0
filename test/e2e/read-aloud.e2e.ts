import { expect, test } from 'vitest';
import { closed, openView } from './allow-list.ts';
import { until } from './browser.ts';
import { browser, inBrowsers, server } from './stage.ts';

const READER = 'clean-copy-reader';

inBrowsers('reading aloud in %s', {}, () => {
  test('begins where there is a voice for it, else says why not', async () => {
    const tab = await openView(browser, server.url('aggregator-article'));
    await tab.press('r');
    const [said, player] = ['[data-panel=aloud]', '.player'].map((part) => `${READER} >>> ${part}`) as [string, string];
    await until('an answer', async () => (await tab.count(said)) + (await tab.count(player)) > 0);
    const voices = await tab.evaluate(() => speechSynthesis.getVoices().length);
    // Headless browsers have none, unless the system has a speech service.
    if (voices === 0) expect(await tab.text(said)).toContain('no voices');
    if ((await tab.count(player)) > 0) {
      await tab.waitFor(`${READER} >>> .spoken`);
      await tab.click(`${READER} >>> [data-aloud=stop]`);
      await until('it to stop', async () => (await tab.count(player)) === 0);
    }
    if ((await tab.count(said)) > 0) {
      await tab.press('Escape');
      await until('the panel to close', async () => (await tab.count(said)) === 0);
    }
    await tab.press('Escape');
    await closed(tab);
    expect(await tab.evaluate(() => speechSynthesis.speaking)).toBe(false);
    await tab.close();
  });
});
