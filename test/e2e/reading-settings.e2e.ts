import { beforeEach, expect, test } from 'vitest';
import { type Tab, until } from './browser.ts';
import { PAGES } from './mill-pages.ts';
import { attributeIn, closed, inView, openView, openViewOn, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

inBrowsers('how the reading view looks in %s', { pages: PAGES }, () => {
  beforeEach(() => browser.inExtension(() => (globalThis.browser ?? chrome).storage.local.clear()));

  const openOn = (slug: string, host?: string): Promise<Tab> => openView(browser, server.url(slug, host));

  const sizeOf = (tab: Tab) =>
    inView(tab, (root) => Number.parseFloat(getComputedStyle(root.querySelector('.text')!).fontSize));
  const paperOf = (tab: Tab) => inView(tab, (root) => getComputedStyle(root.querySelector('dialog')!).backgroundColor);

  test('what is set holds at once and is remembered', async () => {
    const tab = await openOn('mills');
    const before = await sizeOf(tab);
    await tab.press('s');
    await tab.click(`${READER} >>> input[value=sepia]`);
    await until('the theme', async () => (await attributeIn(tab, 'dialog', 'data-theme')) === 'sepia');
    await inView(tab, (root) => root.querySelector<HTMLElement>('input[name=size]')?.focus());
    await tab.press('ArrowRight');
    await until('the size', async () => (await sizeOf(tab)) > before);
    await tab.click(`${READER} >>> input[name=marks]`);
    await until('no marks', async () => (await attributeIn(tab, 'dialog', 'data-marks')) === 'off');
    expect(await inView(tab, (root) => getComputedStyle(root.querySelector('mark[data-quote]')!).backgroundColor)).toBe(
      'rgba(0, 0, 0, 0)',
    );
    const after = await sizeOf(tab);
    await tab.press('Escape');
    await until('the panel to close', async () => (await tab.count(`${READER} >>> .panel`)) === 0);
    expect(await inView(tab, (root) => root.activeElement?.getAttribute('data-tool'))).toBe('settings');
    await tab.press('Escape');
    await closed(tab);
    await openViewOn(browser, tab);
    expect(await attributeIn(tab, 'dialog', 'data-theme')).toBe('sepia');
    expect(await sizeOf(tab)).toBe(after);
    await tab.close();
  });

  test('what is set for one site stays there, and others follow what is set elsewhere', async () => {
    const tab = await openOn('mills', 'daily.localhost');
    await tab.click(`${READER} >>> [data-tool=settings]`);
    await tab.click(`${READER} >>> input[name=site-only]`);
    await tab.click(`${READER} >>> input[value=black]`);
    await until('the theme', async () => (await attributeIn(tab, 'dialog', 'data-theme')) === 'black');
    const other = await openOn('mills', 'other.localhost');
    expect(await attributeIn(other, 'dialog', 'data-theme')).toBe('system');
    const options = await browser.open(browser.extensionUrl('src/views/options/options.html'));
    await options.click('input[value=dark]');
    await until('the other view', async () => (await attributeIn(other, 'dialog', 'data-theme')) === 'dark');
    expect(await attributeIn(tab, 'dialog', 'data-theme')).toBe('black');
    expect(await paperOf(other)).toBe('rgb(23, 25, 27)');
    expect(await paperOf(tab)).toBe('rgb(0, 0, 0)');
    await options.close();
    for (const [view, theme] of [
      [other, 'dark'],
      [tab, 'black'],
    ] as const) {
      await view.reload();
      await openViewOn(browser, view);
      expect(await attributeIn(view, 'dialog', 'data-theme')).toBe(theme);
      await view.close();
    }
  });

  test('a damaged setting is none', async () => {
    await browser.inExtension(() =>
      (globalThis.browser ?? chrome).storage.local.set({ readingSettings: { everywhere: { theme: 7, size: 1e9 } } }),
    );
    const tab = await openOn('mills');
    expect(await attributeIn(tab, 'dialog', 'data-theme')).toBe('system');
    expect(await sizeOf(tab)).toBeLessThan(30);
    await tab.close();
  });
});
