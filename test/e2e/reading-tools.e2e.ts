import { beforeEach, expect, test } from 'vitest';
import { type Tab, until } from './browser.ts';
import { PAGES } from './mill-pages.ts';
import { closed, openView, openViewOn, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

inBrowsers('the tools of the reading view in %s', { pages: PAGES }, () => {
  beforeEach(() => browser.inExtension(() => (globalThis.browser ?? chrome).storage.local.clear()));

  const openOn = (slug: string, host?: string): Promise<Tab> => openView(browser, server.url(slug, host));

  const inView = <A extends unknown[], R>(tab: Tab, run: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<R> =>
    tab.evaluateInShadow(READER, run, ...args);

  const attribute = (tab: Tab, selector: string, named: string) =>
    inView(tab, (root, at, name) => root.querySelector(at)?.getAttribute(name) ?? '', selector, named);
  const sizeOf = (tab: Tab) =>
    inView(tab, (root) => Number.parseFloat(getComputedStyle(root.querySelector('.text')!).fontSize));
  const paperOf = (tab: Tab) => inView(tab, (root) => getComputedStyle(root.querySelector('dialog')!).backgroundColor);
  const focusedQuote = (tab: Tab) => inView(tab, (root) => (root.activeElement as HTMLElement)?.dataset.quote ?? '');
  const goTo = (tab: Tab, words: string) =>
    inView(
      tab,
      (root, wanted) => {
        const found = [...root.querySelectorAll('.text p')].find((it) => it.textContent?.includes(wanted));
        found?.scrollIntoView({ block: 'start', behavior: 'instant' });
      },
      words,
    );
  const topOf = (tab: Tab, words: string) =>
    inView(
      tab,
      (root, wanted) => {
        const found = [...root.querySelectorAll('.text p')].find((it) => it.textContent?.includes(wanted));
        return Math.round(found?.getBoundingClientRect().top ?? -1e6);
      },
      words,
    );

  test('what is set holds at once and is remembered', async () => {
    const tab = await openOn('mills');
    const before = await sizeOf(tab);
    await tab.press('s');
    await tab.click(`${READER} >>> input[value=sepia]`);
    await until('the theme', async () => (await attribute(tab, 'dialog', 'data-theme')) === 'sepia');
    await inView(tab, (root) => root.querySelector<HTMLElement>('input[name=size]')?.focus());
    await tab.press('ArrowRight');
    await until('the size', async () => (await sizeOf(tab)) > before);
    await tab.click(`${READER} >>> input[name=marks]`);
    await until('no marks', async () => (await attribute(tab, 'dialog', 'data-marks')) === 'off');
    const after = await sizeOf(tab);
    await tab.press('Escape');
    await until('the panel to close', async () => (await tab.count(`${READER} >>> .panel`)) === 0);
    expect(await inView(tab, (root) => (root as ShadowRoot).activeElement?.getAttribute('data-tool'))).toBe('settings');
    await tab.press('Escape');
    await closed(tab);
    await openViewOn(browser, tab);
    expect(await attribute(tab, 'dialog', 'data-theme')).toBe('sepia');
    expect(await sizeOf(tab)).toBe(after);
    await tab.close();
  });

  test('what is set for one site stays there, and others follow what is set elsewhere', async () => {
    const tab = await openOn('mills', 'daily.localhost');
    await tab.click(`${READER} >>> [data-tool=settings]`);
    await tab.click(`${READER} >>> input[name=site-only]`);
    await tab.click(`${READER} >>> input[value=black]`);
    await until('the theme', async () => (await attribute(tab, 'dialog', 'data-theme')) === 'black');
    const other = await openOn('mills', 'other.localhost');
    expect(await attribute(other, 'dialog', 'data-theme')).toBe('system');
    const options = await browser.open(browser.extensionUrl('src/views/options/options.html'));
    await options.click('input[value=dark]');
    await until('the other view', async () => (await attribute(other, 'dialog', 'data-theme')) === 'dark');
    expect(await attribute(tab, 'dialog', 'data-theme')).toBe('black');
    expect(await paperOf(other)).toBe('rgb(23, 25, 27)');
    expect(await paperOf(tab)).toBe('rgb(0, 0, 0)');
    await options.close();
    for (const [view, theme] of [
      [other, 'dark'],
      [tab, 'black'],
    ] as const) {
      await view.reload();
      await openViewOn(browser, view);
      expect(await attribute(view, 'dialog', 'data-theme')).toBe(theme);
      await view.close();
    }
  });

  test('a damaged setting is none', async () => {
    await browser.inExtension(() =>
      (globalThis.browser ?? chrome).storage.local.set({ readingSettings: { everywhere: { theme: 7, size: 1e9 } } }),
    );
    const tab = await openOn('mills');
    expect(await attribute(tab, 'dialog', 'data-theme')).toBe('system');
    expect(await sizeOf(tab)).toBeLessThan(30);
    await tab.close();
  });

  test.each(['mills', 'greedy', 'strict'])('keys lead from quote to quote on the page "%s", and copy', async (slug) => {
    await browser.setClipboard('something else');
    const tab = await openOn(slug);
    await tab.press('j');
    const first = await until('a quote', () => focusedQuote(tab));
    expect(await tab.text(`${READER} >>> dialog > [role=status]`)).toMatch(/^Quote 1 of 3: Mara Lind/);
    await tab.press('j');
    const second = await until('the next', async () => {
      const at = await focusedQuote(tab);
      return at !== first && at;
    });
    await tab.press('k');
    await until('the one before', async () => (await focusedQuote(tab)) === first);
    expect(Number(second)).toBeGreaterThan(Number(first));
    await tab.press('q');
    const copied = await until('the quote', async () => {
      const { text } = await browser.clipboard();
      return text.includes('Mara Lind') && text;
    });
    expect(copied).toContain('We have kept wheel number 0 turning');
    expect(copied).toContain('#:~:text=');
    if (slug === 'greedy') {
      expect(await tab.evaluate(() => (window as unknown as { strokes: number }).strokes)).toBe(0);
      await tab.press('Escape');
      await closed(tab);
      await tab.press('j');
      await until('the page to hear', () => tab.evaluate(() => (window as unknown as { strokes: number }).strokes > 0));
    }
    await tab.close();
  });

  test('quotes stand beside their words, none over another', async () => {
    const tab = await openOn('mills');
    await tab.waitFor(`${READER} >>> .column .quote`);
    const pairs = await until('the cards in place', async () => {
      const found = await inView(tab, (root) =>
        [...root.querySelectorAll<HTMLElement>('.column .quote')].map((card) => {
          const mark = root.querySelector(`mark[data-quote="${card.dataset.quote}"]`)!;
          const { top, bottom } = card.closest('li')!.getBoundingClientRect();
          return { top, bottom, words: mark.getBoundingClientRect().top };
        }),
      );
      return found.every(({ top, words }) => top >= words - 2) && found;
    });
    expect(pairs).toHaveLength(3);
    pairs.forEach(({ top }, at) => {
      if (at > 0) expect(top).toBeGreaterThanOrEqual(pairs[at - 1]!.bottom);
    });
    await tab.close();
  });

  test('the outline leads to a section and marks it, and the time that is left falls', async () => {
    const tab = await openOn('mills');
    const left = async () => Number(await attribute(tab, '.left', 'data-left'));
    const before = await left();
    await tab.click(`${READER} >>> [data-heading="2"]`);
    await until('the section', async () => (await attribute(tab, '[data-heading="2"]', 'aria-current')) === 'location');
    expect(await inView(tab, (root) => root.activeElement?.textContent)).toBe('The estuary');
    expect(await left()).toBeLessThan(before);
    await inView(tab, (root) => root.querySelector('.text')?.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await until('the end', async () => (await left()) === 0);
    await tab.press('o');
    await until('no outline', async () => (await tab.count(`${READER} >>> [data-heading]`)) === 0);
    await tab.close();
  });

  test('an article opens where it was left, until it was read to the end', async () => {
    const place = 'In part 1 of the valley, at mill number 6';
    const tab = await openOn('mills');
    await goTo(tab, place);
    await tab.press('Escape');
    await closed(tab);
    await tab.reload();
    await tab.evaluate(() => window.scrollTo(0, 0));
    await openViewOn(browser, tab);
    expect(Math.abs(await topOf(tab, place))).toBeLessThan(150);
    await inView(tab, (root) => root.querySelector('.ledger')?.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await tab.press('Escape');
    await closed(tab);
    await until('the place to be forgotten', async () => {
      const { readingPlaces } = await browser.inExtension(() =>
        (globalThis.browser ?? chrome).storage.local.get('readingPlaces'),
      );
      return (readingPlaces as unknown[]).length === 0;
    });
    await tab.close();
  });

  test('the view alone is printed, and the page is as before', async () => {
    const tab = await openOn('mills');
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await goTo(tab, 'In part 1 of the valley, at mill number 6');
    const scrolled = await inView(tab, (root) => root.querySelector('dialog')!.scrollTop);
    await tab.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await tab.evaluate(() => getComputedStyle(document.body).display)).toBe('none');
    expect(await inView(tab, (root) => root.querySelector('dialog')!.matches(':modal'))).toBe(false);
    await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await inView(tab, (root) => root.querySelector('dialog')!.matches(':modal'))).toBe(true);
    expect(await inView(tab, (root) => root.querySelector('dialog')!.scrollTop)).toBe(scrolled);
    await tab.close();
  });

  test('the page’s styles do not reach in, not even its unit of length', async () => {
    const [plain, odd] = [await openOn('mills'), await openOn('small')];
    const looks = (tab: Tab) =>
      inView(tab, (root) => {
        const text = getComputedStyle(root.querySelector('.text p')!);
        return [text.fontSize, text.color, text.fontFamily, root.querySelector('.bar')!.getBoundingClientRect().height];
      });
    expect(await looks(odd)).toEqual(await looks(plain));
    await odd.close();
    await plain.close();
  });

  test('a line has 45 to 75 letters, and the browser finds words in the text', async () => {
    const tab = await openOn('mills');
    const letters = await inView(tab, (root) => {
      const paragraphs = [...root.querySelectorAll('.text p')];
      const lines = paragraphs.map((it) => {
        const leading = Number.parseFloat(getComputedStyle(it).lineHeight);
        return Math.round(it.getBoundingClientRect().height / leading);
      });
      const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
      // The last line of a paragraph is half full.
      return sum(paragraphs.map((it) => it.textContent!.length)) / (sum(lines) - lines.length / 2);
    });
    expect(letters).toBeGreaterThan(45);
    expect(letters).toBeLessThan(75);
    const find = (words: string) =>
      tab.evaluate((wanted) => (window as unknown as { find(text: string): boolean }).find(wanted), words);
    // Only the view has these.
    expect(await find('paragraphs kept')).toBe(true);
    expect(await find('words that stand nowhere')).toBe(false);
    await tab.close();
  });

  test('line focus and the list of keys come and go', async () => {
    const tab = await openOn('mills');
    await tab.press('l');
    await until('the ruler', async () => (await tab.count(`${READER} >>> .ruler`)) === 1);
    await tab.press('l');
    await until('no ruler', async () => (await tab.count(`${READER} >>> .ruler`)) === 0);
    await tab.press('?');
    await tab.waitFor(`${READER} >>> .keys`);
    expect(await tab.text(`${READER} >>> .keys`)).toMatch(/next quote/i);
    await tab.press('Escape');
    await until('no list', async () => (await tab.count(`${READER} >>> .keys`)) === 0);
    await tab.press('Escape');
    await closed(tab);
    await tab.close();
  });
});
