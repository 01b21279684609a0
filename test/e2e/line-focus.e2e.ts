import { expect, test } from 'vitest';
import { type Tab, until } from './browser.ts';
import { PAGES } from './mill-pages.ts';
import { inView, openView, READER, scrollTo } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

inBrowsers('line focus in %s', { pages: PAGES }, () => {
  /** The line of the text's paragraphs that lies in the middle of the ruler, counted from above, and how far its middle is from the ruler's. */
  const focused = (tab: Tab) =>
    inView(tab, (root) => {
      const { top, height } = root.querySelector('.ruler')!.getBoundingClientRect();
      const lines = [...root.querySelectorAll('.text > p')].flatMap((paragraph) => {
        const leading = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
        const box = paragraph.getBoundingClientRect();
        return Array.from({ length: Math.round(box.height / leading) }, (_, at) => box.top + (at + 0.5) * leading);
      });
      const away = lines.map((middle) => Math.abs(middle - top - height / 2));
      const off = Math.min(...away);
      return { line: away.indexOf(off), off };
    });
  const onLine = (tab: Tab) =>
    until('the ruler on a line', async () => {
      const { line, off } = await focused(tab);
      return off < 3 && { line };
    });
  const paragraphAt = (tab: Tab) =>
    inView(tab, (root) => {
      const { top, height } = root.querySelector('.ruler')!.getBoundingClientRect();
      const middle = top + height / 2;
      return [...root.querySelectorAll('.text > p')].findIndex((paragraph) => {
        const box = paragraph.getBoundingClientRect();
        return box.top < middle && middle < box.bottom;
      });
    });

  async function opened(): Promise<Tab> {
    const tab = await openView(browser, server.url('mills'));
    await scrollTo(tab, 'In part 0 of the valley, at mill number 4');
    await tab.press('l');
    // It has found its line, and its keys are there.
    await tab.waitFor(`${READER} >>> .ruler[style*="--line"]`);
    return tab;
  }

  test('lies on lines, wherever the text is scrolled and the pointer goes', async () => {
    const tab = await opened();
    await onLine(tab);
    await scrollTo(tab, 'In part 1 of the valley, at mill number 2');
    const { line } = await onLine(tab);
    for (const paragraph of [15, 17]) await tab.click(`${READER} >>> .text > p:nth-of-type(${paragraph})`);
    await until('the paragraph of the pointer', async () => (await paragraphAt(tab)) === 16);
    expect((await onLine(tab)).line).not.toBe(line);
    await tab.press('l');
    await until('no ruler', async () => (await tab.count(`${READER} >>> .ruler`)) === 0);
    await tab.close();
  });

  test('goes on by one line with the arrow keys, and comes to a quote that is gone to', async () => {
    const tab = await opened();
    const { line: first } = await onLine(tab);
    for (const [key, wanted] of [
      ['ArrowDown', first + 1],
      ['ArrowDown', first + 2],
      ['ArrowUp', first + 1],
    ] as const) {
      await tab.press(key);
      await until(`line ${wanted} after ${key}`, async () => (await onLine(tab)).line === wanted);
    }
    await tab.press('j');
    await until('the quote', () =>
      inView(tab, (root) => {
        const quote = (root.activeElement as HTMLElement).dataset.quote;
        const ruler = root.querySelector('.ruler')!.getBoundingClientRect();
        const mark = quote && root.querySelector(`mark[data-quote="${quote}"]`)?.getBoundingClientRect();
        return mark && mark.top > ruler.top - 1 && mark.top < ruler.bottom;
      }),
    );
    await onLine(tab);
    await tab.close();
  });
});
