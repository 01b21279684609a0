import { inflateSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Tab } from './browser.ts';
import { openView, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

const part = (at: number): string =>
  `<h2>Part ${at}</h2>${Array.from({ length: 8 }, (_, i) => `<p>At mill number ${at}${i} the wheel was still turning on the morning of the vote, and the miller showed the visitors every stone that his family had cut there.</p>`).join('')}
  <p>“We have kept wheel number ${at} turning for eighty years, and nobody has asked us why we do it,” said Mara Lind, the harbour master, on Tuesday.</p>`;
const ARTICLE = `<!doctype html><html lang="en"><title>Every mill along the river</title>
  <meta name="author" content="Ines Falk"><meta property="article:published_time" content="2026-03-14T09:00:00Z">
  <p>Subscribe to our letter</p><article><h1>Every mill along the river</h1>${[1, 2, 3, 4].map(part).join('')}</article></html>`;

/** Pages of a PDF, whose objects may lie in packed streams. */
function pagesOf(pdf: Buffer): number {
  const written = pdf.toString('latin1');
  const streams = [...written.matchAll(/\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)endstream/g)];
  const unpacked = streams.map(([, packed = '']) => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'));
  return [written, ...unpacked].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

inBrowsers('the reading view on a device of its reader’s kind, in %s', { pages: { mills: ARTICLE } }, () => {
  let tab: Tab;

  beforeEach(async () => {
    await browser.inExtension(() =>
      (globalThis.browser ?? chrome).storage.local.set({ readingSettings: { everywhere: { theme: 'dark' } } }),
    );
    tab = await openView(browser, server.url('mills'));
  });
  afterEach(async () => {
    await browser.setMedia(tab, {});
    await tab.close();
  });

  /** Of an element of the view as it is drawn, and of the browser's own colours by name. */
  const looks = (selector: string, ...properties: string[]) =>
    tab.evaluateInShadow(
      READER,
      (root, wanted, names) => {
        const style = getComputedStyle(root.querySelector(wanted)!);
        return names.map((name) => style.getPropertyValue(name));
      },
      selector,
      properties,
    );
  const systemColours = (...names: string[]) =>
    tab.evaluateInShadow(
      READER,
      (root, wanted) => {
        const probe = root.querySelector('dialog')!.appendChild(document.createElement('i'));
        const colours = wanted.map((name) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        });
        probe.remove();
        return colours;
      },
      names,
    );
  const isShown = (selector: string) =>
    tab.evaluateInShadow(READER, (root, wanted) => root.querySelector(wanted)!.getClientRects().length > 0, selector);

  test('forced colours are the reader’s: the theme gives way, and what colours alone would tell is told otherwise', async () => {
    await tab.press('s');
    await tab.waitFor(`${READER} >>> .reading-form`);
    const chosen = '.choice:has(:checked)';
    const other = '.choice:not(:has(:checked))';
    expect(await looks('dialog', 'background-color')).toEqual(['rgb(23, 25, 27)']);
    await browser.setMedia(tab, { forcedColors: true });
    const [canvas, ink, marked, onMark, highlight] = await systemColours(
      'Canvas',
      'CanvasText',
      'Mark',
      'MarkText',
      'Highlight',
    );
    expect(await looks('dialog', 'background-color', 'color')).toEqual([canvas, ink]);
    expect(await looks('.text mark[data-quote]', 'background-color', 'color')).toEqual([marked, onMark]);
    expect(marked).not.toBe(canvas);
    expect(await looks(chosen, 'border-top-color', 'border-top-width')).toEqual([highlight, '2px']);
    expect(await looks(other, 'border-top-color')).not.toEqual([highlight]);
    expect(await looks('.tool[aria-expanded=true]', 'border-top-color')).toEqual([highlight]);
    expect(await looks('.progress', 'background-color')).toEqual([highlight]);
  });

  test('who wants less motion is at a quote at once, others are led there', async () => {
    /** Places at which the view stood on its way to the last quote. */
    const stops = () =>
      tab.evaluateInShadow(READER, async (root) => {
        const dialog = root.querySelector('dialog')!;
        dialog.scrollTop = 0;
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        await frame();
        const seen = new Set<number>();
        [...root.querySelectorAll<HTMLElement>('.column .quote')].at(-1)!.click();
        for (const end = performance.now() + 1500; performance.now() < end; ) {
          await frame();
          if (dialog.scrollTop > 0) seen.add(dialog.scrollTop);
        }
        return seen.size;
      });
    await tab.waitFor(`${READER} >>> .column .quote`);
    expect(await stops()).toBeGreaterThan(2);
    await browser.setMedia(tab, { reducedMotion: true });
    expect(await stops()).toBe(1);
  });

  test('on paper stand headline, author, day, source and text, in black on white over several pages, and nothing else', async () => {
    expect(await isShown('.print-source')).toBe(false);
    await browser.setMedia(tab, { onPaper: true });
    await tab.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await isShown('.print-source')).toBe(true);
    expect(await tab.text(`${READER} >>> .print-source`)).toBe(server.url('mills'));
    const meta = await tab.text(`${READER} >>> .meta`);
    expect(meta).toContain('Ines Falk');
    expect(meta).toContain('March 14, 2026');
    for (const gone of ['.bar', '.quotes-side', '.outline-side', '.ledger'])
      expect([gone, await isShown(gone)]).toEqual([gone, false]);
    expect(await looks('dialog', 'background-color', 'color', 'position', 'overflow-y')).toEqual([
      'rgb(255, 255, 255)',
      'rgb(0, 0, 0)',
      'static',
      'visible',
    ]);
    expect(await tab.evaluate(() => document.querySelector('body > p')?.getClientRects().length)).toBe(0);
    await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await browser.setMedia(tab, {});
    expect(pagesOf(await tab.print())).toBeGreaterThan(1);
  });
});
