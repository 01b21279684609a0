import { expect, test } from 'vitest';
import { violationsInShadow } from './axe.ts';
import { until } from './browser.ts';
import { openView, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

const NOTE = `${READER} >>> .note-popover`;

inBrowsers('notes in %s', {}, () => {
  test('open beside their sign, by mouse and keyboard, and Esc goes back to it', async () => {
    const tab = await openView(browser, server.url('science-math-footnotes'));
    const sign = `${READER} >>> .text a[href$="#fn1"]`;
    const room = await tab.evaluateInShadow(READER, (root) => {
      const { width, height } = root.querySelector('.text sup a')!.getBoundingClientRect();
      return Math.min(width, height);
    });
    expect(room).toBeGreaterThan(20);
    await tab.click(sign);
    await tab.waitFor(NOTE);
    expect(await tab.text(NOTE)).toContain('as likely to arrive early in the gap as late');
    // The page's own header lies beneath, out of reach; axe counts it.
    const found = (await violationsInShadow(tab, READER)).filter(
      (it) => !it.startsWith('landmark-no-duplicate-banner'),
    );
    expect(found).toEqual([]);
    await tab.press('Escape');
    await until('the note to go', async () => (await tab.count(NOTE)) === 0);
    const focused = () => tab.evaluateInShadow(READER, (root) => root.activeElement?.getAttribute('href') ?? '');
    await until('the focus on the sign', async () => (await focused()).endsWith('#fn1'));
    await tab.press('Enter');
    await tab.waitFor(NOTE);
    await tab.click(`${NOTE} [data-action=close-note]`);
    await until('the note to go', async () => (await tab.count(NOTE)) === 0);
    expect(await tab.url()).toBe(server.url('science-math-footnotes'));
    await tab.close();
  });

  test('stay within the window where their sign is at its lower edge', async () => {
    const tab = await openView(browser, server.url('science-math-footnotes'));
    const sign = await tab.evaluateInShadow(READER, (root) => {
      const dialog = root.querySelector('dialog')!;
      const { bottom } = root.querySelector('.text sup a')!.getBoundingClientRect();
      // The view is made so low that the text ends there.
      dialog.style.height = `${bottom + 10}px`;
      return root.querySelector('.text sup a')!.getBoundingClientRect().top;
    });
    await tab.click(`${READER} >>> .text sup a`);
    await tab.waitFor(NOTE);
    const box = await tab.evaluateInShadow(READER, (root) => {
      const { top, bottom } = root.querySelector('.note-popover')!.getBoundingClientRect();
      return { top, bottom, bar: root.querySelector('.bar')!.getBoundingClientRect().bottom };
    });
    expect(box.bottom).toBeLessThan(sign);
    expect(box.top).toBeGreaterThan(box.bar);
    await tab.close();
  });
});
