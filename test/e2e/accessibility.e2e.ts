import { expect, test } from 'vitest';
import { THEMES } from '../../src/views/shared/reading-settings.ts';
import { violations, violationsInShadow } from './axe.ts';
import { until, type View } from './browser.ts';
import type { Routes } from './page-server.ts';
import { openView, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

/** Whatever can be unfolded is. */
const unfold = (root: Document | ShadowRoot) => {
  for (const details of root.querySelectorAll('details')) details.open = true;
};

const PAGES: Routes = {
  slow: (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write('<!doctype html><title>Slow</title><p>The first line.</p>');
  },
};

inBrowsers('axe finds nothing to object to, in %s', { pages: PAGES }, (name) => {
  const blocked = name === 'chromium' ? 'chrome://version/' : 'about:license';
  const states: [string, () => string][] = [
    ['article', () => server.url('aggregator-article')],
    ['no-article', () => server.url('aggregator-headline-only')],
    ['blocked', () => blocked],
    ['loading', () => server.url('slow')],
  ];

  async function popupOn(url: string, state: string): Promise<View> {
    const tab = await browser.open('about:blank');
    // A page that never finishes must not be waited for.
    if (state === 'loading') await tab.evaluate((address) => void setTimeout(() => location.assign(address)), url);
    else await tab.goto(url);
    await until('the page', async () => (await tab.url()).startsWith(url));
    const popup = await browser.clickToolbar(tab);
    await popup.waitFor(`main[data-state="${state}"]`);
    return popup;
  }

  test.each(states)('the popup: %s', async (state, url) => {
    const popup = await popupOn(url(), state);
    if (state === 'article') {
      await popup.click('[data-action=copy-options]');
      await popup.press('?');
    }
    await popup.evaluateText(`() => (${unfold})(document)`);
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(popup, scheme);
      expect([scheme, await violations(popup)]).toEqual([scheme, []]);
    }
    await popup.close();
  });

  test('the reading view', async () => {
    const tab = await openView(browser, server.url('aggregator-article'));
    await tab.evaluateInShadow(READER, unfold);
    await tab.press('s');
    await tab.waitFor(`${READER} >>> [data-panel=settings]`);
    const looks = async (scheme: 'light' | 'dark', theme: (typeof THEMES)[number]) => {
      await browser.setColorScheme(tab, scheme);
      await tab.click(`${READER} >>> input[value=${theme}]`);
      await tab.waitFor(`${READER} >>> dialog[data-theme=${theme}]`);
      expect([scheme, theme, await violationsInShadow(tab, READER)]).toEqual([scheme, theme, []]);
    };
    await looks('dark', 'system');
    for (const theme of THEMES) await looks('light', theme);
    for (const key of ['?', 'm']) {
      await tab.press(key);
      expect([key, await violationsInShadow(tab, READER)]).toEqual([key, []]);
    }
    await tab.close();
  });
});
