import { expect, test } from 'vitest';
import { until } from './browser.ts';
import type { Routes } from './page-server.ts';
import { closed, inView, openView, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

const LINE = 'The ferry between the two shores went on running through the night, and nobody on board minded the rain.';
const story = (head: string): string =>
  `<!doctype html><html lang="en"><head><title>The night ferry</title>${head}</head><body><article><h1>The night ferry</h1>${`<p>${LINE} ${LINE} ${LINE}</p>`.repeat(8)}</article></body></html>`;
const EVENTS = ['copy', 'cut', 'selectstart', 'contextmenu', 'dragstart', 'mousedown', 'pointerdown', 'keydown'];
const refusing = (target: string, capture: boolean): string =>
  story(`<script>for (const type of ${JSON.stringify(EVENTS)}) ${target}.addEventListener(type, (event) => {
    event.preventDefault(); event.stopImmediatePropagation(); event.clipboardData?.setData('text/plain', 'Bought words.');
  }, ${capture});</script>`);

/** What a page could read of what is written: noted from every event that carries it. */
const LISTENING = story(`<script>
  window.heard = [];
  const note = (event) => heard.push(event.type, event.data, event.clipboardData?.getData('text/plain'));
  for (const type of ['input', 'beforeinput', 'paste', 'keydown', 'keypress', 'keyup', 'compositionupdate', 'change'])
    for (const place of [document, document.documentElement]) place.addEventListener(type, note, true);
  </script>`);

/** Ways in which pages keep readers from taking their words. */
const PAGES: Routes = {
  style: story(
    '<style>* { user-select: none !important; -webkit-user-select: none !important; pointer-events: none !important }</style>',
  ),
  bubbling: refusing('document', false),
  last: refusing('window', false),
  attributes: story(
    `<script>for (const type of ${JSON.stringify(EVENTS)}) document['on' + type] = () => false;</script>`,
  ),
};

inBrowsers('a page that lets nobody copy, in %s', { pages: { ...PAGES, listening: LISTENING } }, () => {
  test.each(Object.keys(PAGES))('%s: its text can be selected and copied in the reading view', async (slug) => {
    const tab = await openView(browser, server.url(slug));
    const prevented = await inView(
      tab,
      (root, types) => {
        const paragraph = root.querySelector('.text p') as HTMLElement;
        return types.filter(
          (type) => !paragraph.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true })),
        );
      },
      EVENTS.filter((type) => type !== 'copy' && type !== 'cut' && type !== 'keydown'),
    );
    expect(prevented).toEqual([]);
    await inView(tab, (root) => {
      const paragraph = root.querySelector('.text p') as HTMLElement;
      getSelection()?.selectAllChildren(paragraph);
    });
    expect(
      await inView(tab, (root) => getComputedStyle(root.querySelector('.text p') as HTMLElement).userSelect),
    ).not.toBe('none');
    await browser.setClipboard('what was there before');
    await tab.press('Ctrl+C');
    const copied = await until('the words', async () => {
      const { text } = await browser.clipboard();
      return text !== 'what was there before' && text;
    });
    expect(copied.trim()).toBe(`${LINE} ${LINE} ${LINE}`);
    await tab.press('Escape');
    await closed(tab);
    await tab.close();
  });

  test('a page hears nothing of what is written in a note', async () => {
    const tab = await openView(browser, server.url('listening'));
    await inView(tab, (root) => getSelection()?.selectAllChildren(root.querySelector('.text p') as HTMLElement));
    await tab.click(`${READER} >>> [data-action=mark-note]`);
    await tab.waitFor(`${READER} >>> textarea`);
    await until('the focus', () => inView(tab, (root) => root.activeElement?.localName === 'textarea'));
    for (const letter of 'mine') await tab.press(letter);
    await browser.setClipboard(' and no one else’s');
    await tab.press('Ctrl+V');
    await until('the note', () =>
      inView(tab, (root) => root.querySelector('textarea')?.value === 'mine and no one else’s'),
    );
    expect(await tab.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
    await tab.click(`${READER} >>> [data-action=save-note]`);
    await until('the highlight', () => inView(tab, (root) => root.querySelector('mark[data-highlight]') !== null));
    // While the editor is open, Esc closes it alone.
    await until('the editor to close', async () => (await tab.count(`${READER} >>> textarea`)) === 0);
    await tab.press('Escape');
    await closed(tab);
    await tab.close();
  });
});
