import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Tab, until } from './browser.ts';
import { PAGES } from './mill-pages.ts';
import type { Routes } from './page-server.ts';
import { inView, openView, READER, scrollTo } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'clean-copy-print-'));
const FILE = join(folder, 'printed.pdf');
const PRINTER = 'Mozilla Save to PDF';
/** Firefox prints to a file, without its dialog; Chromium's needs none without a screen. */
const preferences = {
  'print.always_print_silent': true,
  print_printer: PRINTER,
  [`print.printer_${PRINTER.replaceAll(' ', '_')}.print_to_file`]: true,
  [`print.printer_${PRINTER.replaceAll(' ', '_')}.print_to_filename`]: FILE,
};

const LINE = 'The miller showed the visitors every stone that his family had cut there over four generations.';
/** Keeps itself from being printed, and is pale, small and cut besides. */
const UNPRINTABLE: Routes = {
  unprintable: `<!doctype html><html lang="en"><title>The stones of the mill</title><style>
    html { height: 90px; opacity: 0.01; zoom: 0.1; filter: blur(9px) } @media print { html, body, body * { display: none !important } }
    </style><article><h1>The stones of the mill</h1>${`<p>${LINE} ${LINE} ${LINE}</p>`.repeat(8)}</article></html>`,
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

inBrowsers('printing in %s', { pages: { ...PAGES, ...UNPRINTABLE }, launch: { preferences } }, (name) => {
  const openOn = (slug: string): Promise<Tab> => openView(browser, server.url(slug));

  test.each([
    ['its button', (tab: Tab) => tab.click(`${READER} >>> [data-tool=print]`)],
    ['its key', (tab: Tab) => tab.press('p')],
  ])('%s prints the view', async (_, print) => {
    rmSync(FILE, { force: true });
    const tab = await openOn('mills');
    await tab.evaluate(() => {
      const note = document.documentElement.dataset;
      window.addEventListener('beforeprint', () => {
        note.printed = getComputedStyle(document.body).display;
      });
    });
    await print(tab);
    expect(
      await until('the browser to print', () => tab.evaluate(() => document.documentElement.dataset.printed)),
    ).toBe('none');
    if (name === 'firefox')
      await until('the file', async () => existsSync(FILE) && readFileSync(FILE).includes('%%EOF'));
    await tab.close();
  });

  test('the view alone is printed, and the page is as before', async () => {
    const tab = await openOn('mills');
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await scrollTo(tab, 'In part 1 of the valley, at mill number 6');
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

  test('the view is printed of a page that keeps itself from it', async () => {
    const tab = await openOn('unprintable');
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await browser.setMedia(tab, { onPaper: true });
    await tab.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await inView(tab, (root) => root.querySelector('.text p')!.getBoundingClientRect().height)).toBeGreaterThan(
      20,
    );
    const root = await tab.evaluate(() => {
      const { opacity, zoom, filter, height } = getComputedStyle(document.documentElement);
      return { opacity, zoom, filter, isCut: height === '90px' };
    });
    expect(root).toEqual({ opacity: '1', zoom: '1', filter: 'none', isCut: false });
    await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await browser.setMedia(tab, {});
    await tab.close();
  });

  test('the source stands where the lines of an article from right to left begin', async () => {
    const tab = await openOn('hebrew-feature');
    await browser.setMedia(tab, { onPaper: true });
    const [source, text] = await inView(tab, (root) =>
      ['.print-source bdi', '.text'].map((it) => root.querySelector(it)!.getBoundingClientRect().right),
    );
    expect(Math.abs(source! - text!)).toBeLessThan(2);
    await browser.setMedia(tab, {});
    await tab.close();
  });
});
