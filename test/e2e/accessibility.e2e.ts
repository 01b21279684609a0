import { beforeAll, expect, test } from 'vitest';
import { THEMES } from '../../src/views/shared/reading-settings.ts';
import { violations, violationsInShadow } from './axe.ts';
import { type Tab, until, type View } from './browser.ts';
import { PAGES as MILLS } from './mill-pages.ts';
import type { Routes } from './page-server.ts';
import { makeWide, openView, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

/** Whatever can be unfolded is. */
const unfold = (root: Document | ShadowRoot) => {
  for (const details of root.querySelectorAll('details')) details.open = true;
};

/** Controls that are lower or narrower than a finger needs at least, by what they are and their size. Links within sentences aside. */
const tooSmall = (root: Document | ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('button, a, input, select, summary, textarea')]
    .filter((control) => control.getClientRects().length > 0 && !control.closest('.text, small'))
    .map((control) => {
      const { width, height } = ((control as HTMLInputElement).labels?.[0] ?? control).getBoundingClientRect();
      return {
        what: `${control.localName} ${control.textContent}: ${width} by ${height}`,
        least: Math.min(width, height),
      };
    })
    .filter(({ least }) => least < 23.9)
    .map(({ what }) => what);

const PAGES: Routes = {
  ...MILLS,
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

  beforeAll(() => browser.giveVoices());

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

  /** As it stands, by its name in what fails. */
  const look = async (tab: Tab, ...state: string[]) =>
    expect([...state, await violationsInShadow(tab, READER)]).toEqual([...state, []]);
  /** In a theme of the reader's choice. */
  const choose = async (tab: Tab, theme: (typeof THEMES)[number]) => {
    await tab.press('s');
    await tab.click(`${READER} >>> input[value=${theme}]`);
    await tab.waitFor(`${READER} >>> dialog[data-theme=${theme}]`);
  };
  const close = async (tab: Tab) => {
    await tab.press('Escape');
    await until('the panel to close', async () => (await tab.count(`${READER} >>> .panel`)) === 0);
  };

  test.each(THEMES)('the reading view, with each of its panels, in the theme "%s"', async (theme) => {
    const tab = await openView(browser, server.url('aggregator-article'));
    await tab.evaluateInShadow(READER, unfold);
    await choose(tab, theme);
    await look(tab, 'settings');
    if (theme === 'system') {
      await browser.setColorScheme(tab, 'dark');
      await look(tab, 'settings', 'dark');
    }
    await close(tab);
    for (const [panel, key] of [
      ['keys', '?'],
      ['highlights', 'h'],
    ] as const) {
      await tab.press(key);
      await tab.waitFor(`${READER} >>> [data-panel=${panel}]`);
      await look(tab, panel);
      await close(tab);
    }
    await tab.press('r');
    await tab.waitFor(`${READER} >>> .player`);
    await tab.press('l');
    await look(tab, 'reading aloud, with line focus');
    await browser.setColorScheme(tab, 'light');
    await tab.close();
  });

  test('the drawers of the reading view on a narrow screen', async () => {
    const tab = await openView(browser, server.url('mills'));
    await makeWide(tab, false);
    await until('no column', async () => (await tab.count(`${READER} >>> .column`)) === 0);
    for (const [side, key] of [
      ['quotes', 'm'],
      ['outline', 'o'],
    ] as const) {
      await tab.press(key);
      await tab.waitFor(`${READER} >>> .drawer[data-side=${side}]`);
      await look(tab, side);
      await close(tab);
    }
    await makeWide(tab, true);
    await tab.close();
  });

  test('a finger meets every control of the popup and of the reading view', async () => {
    const popup = await popupOn(server.url('mills'), 'article');
    await popup.click('[data-action=copy-options]');
    await popup.evaluateText(`() => (${unfold})(document)`);
    expect(await popup.evaluateText(`() => (${tooSmall})(document)`)).toEqual([]);
    await popup.close();
    const tab = await openView(browser, server.url('mills'));
    await makeWide(tab, false);
    await tab.evaluateInShadow(READER, unfold);
    for (const key of ['s', '?', 'h', 'm', 'o']) {
      await tab.press(key);
      await tab.waitFor(`${READER} >>> .panel`);
      expect([key, await tab.evaluateInShadow(READER, tooSmall)]).toEqual([key, []]);
      await close(tab);
    }
    await tab.press('r');
    await tab.waitFor(`${READER} >>> .player`);
    expect(await tab.evaluateInShadow(READER, tooSmall)).toEqual([]);
    await makeWide(tab, true);
    await tab.close();
  });
});
