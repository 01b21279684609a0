import { beforeAll, expect, test } from 'vitest';
import { type Tab, until } from './browser.ts';
import { closed, openView, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';
import type { Voices } from './voices.ts';

const [SAID, PLAYER] = [`${READER} >>> [data-panel=aloud]`, `${READER} >>> .player`];

const mill = (_: unknown, number: number): string =>
  `<p>At mill number ${number} the wheel was still turning. Nobody had asked for it in a while. The miller showed the visitors every stone that his family had cut.</p>`;
const MILLS = `<!doctype html><html lang="en"><title>Every mill along the river</title><article><h1>Every mill along the river</h1>${Array.from({ length: 12 }, mill).join('')}</article>`;

inBrowsers('without a voice in %s', {}, () => {
  test('the view says why it reads nothing aloud', async ({ skip }) => {
    const tab = await openView(browser, server.url('aggregator-article'));
    skip(await tab.evaluate(() => speechSynthesis.getVoices().length > 0), 'the system has voices');
    await tab.press('r');
    await tab.waitFor(SAID);
    expect(await tab.text(SAID)).toContain('no voices');
    await tab.press('Escape');
    await until('the panel to close', async () => (await tab.count(SAID)) === 0);
    await tab.press('Escape');
    await closed(tab);
    await tab.close();
  });
});

inBrowsers('with a voice in %s', { pages: { mills: MILLS } }, () => {
  let voices: Voices;

  beforeAll(async () => {
    voices = await browser.giveVoices();
  });

  const status = (tab: Tab) =>
    tab.evaluateInShadow(READER, (root) => root.querySelector<HTMLElement>('.player')?.dataset.status);
  /** Where on the page the sentence stands that is read. */
  const place = (tab: Tab) =>
    tab.evaluateInShadow(READER, (root) => {
      const { top, left } = root.querySelector<HTMLElement>('.spoken')?.style ?? { top: '', left: '' };
      return top === '' ? undefined : `${top} ${left}`;
    });
  const press = (tab: Tab, action: string) => tab.click(`${READER} >>> [data-aloud=${action}]`);

  async function begun(): Promise<Tab> {
    const tab = await openView(browser, server.url('mills'));
    await until('the voices', () => tab.evaluate(() => speechSynthesis.getVoices().length > 0));
    await tab.press('r');
    await tab.waitFor(PLAYER);
    return tab;
  }

  test('the article is read to its end, sentence by sentence', async () => {
    const tab = await begun();
    const first = await until('a sentence', () => place(tab));
    await until('the next', async () => (await place(tab)) !== first);
    for (let i = 0; i < 14; i++) await press(tab, 'paragraph-on');
    await until('the end', async () => (await status(tab)) === 'ended');
    await tab.press('Escape');
    await closed(tab);
    expect(await tab.evaluate(() => speechSynthesis.speaking)).toBe(false);
    await tab.close();
  });

  test('it pauses, skips, goes on and stops', async () => {
    const tab = await begun();
    await press(tab, 'toggle');
    await until('the pause', async () => (await status(tab)) === 'paused');
    const paused = await place(tab);
    await press(tab, 'paragraph-on');
    const next = await until('the next paragraph', async () => {
      const now = await place(tab);
      return now !== paused && now;
    });
    await press(tab, 'paragraph-back');
    await until('the one before', async () => (await place(tab)) !== next);
    await press(tab, 'sentence-on');
    await press(tab, 'toggle');
    await until('it to go on', async () => (await status(tab)) === 'playing');
    await press(tab, 'stop');
    await until('it to stop', async () => (await tab.count(PLAYER)) === 0);
    expect(await place(tab)).toBeFalsy();
    expect(await tab.evaluate(() => speechSynthesis.speaking)).toBe(false);
    await tab.close();
  });

  test('speed and voice are as chosen, and stay so', async () => {
    const tab = await begun();
    const shownIn = (view: Tab, field: string) =>
      view.evaluateInShadow(
        READER,
        (root, at) => root.querySelector<HTMLSelectElement>(`.player [name=${at}]`)?.value,
        field,
      );
    const chosen = (field: string) => shownIn(tab, field);
    const choose = (field: string) =>
      tab.evaluateInShadow(
        READER,
        (root, at) => {
          const select = root.querySelector<HTMLSelectElement>(`.player [name=${at}]`)!;
          select.selectedIndex = select.options.length - 1;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          return [select.value, select.selectedOptions[0]?.text];
        },
        field,
      );
    expect(await chosen('rate')).toBe('1');
    const before = await chosen('voice');
    const [rate] = await choose('rate');
    const [uri, named] = await choose('voice');
    expect(rate).toBe('2');
    expect(uri).not.toBe(before);
    await until('the voice to be asked', async () => {
      const asked = await voices.asked();
      return asked?.rate === 2 && asked.voice === named;
    });
    await until('the voice to be kept', async () => {
      const kept = await browser.inExtension(async () => (globalThis.browser ?? chrome).storage.local.get('readAloud'));
      return JSON.stringify(kept).includes(String(uri));
    });
    await tab.close();
    const again = await begun();
    await until('the choices of before', async () => {
      const shown = [await shownIn(again, 'rate'), await shownIn(again, 'voice')];
      return shown[0] === rate && shown[1] === uri;
    });
    await again.close();
  });

  test('it begins with the paragraph that is in sight, or with the sentence that is selected', async () => {
    for (const isSelected of [false, true]) {
      const tab = await openView(browser, server.url('mills'));
      await until('the voices', () => tab.evaluate(() => speechSynthesis.getVoices().length > 0));
      // The first sentence may be over before one looks: the view notes itself where it began.
      const wanted = await tab.evaluateInShadow(
        READER,
        (root, selects) => {
          const dialog = root.querySelector('dialog')!;
          const paragraph = root.querySelectorAll('.text > p')[7]!;
          const words = paragraph.firstChild as Text;
          const range = document.createRange();
          const at = selects ? words.data.indexOf('The miller') : 0;
          range.setStart(words, at);
          range.setEnd(words, at + 10);
          if (selects) getSelection()?.setBaseAndExtent(words, at, words, at + 10);
          else dialog.scrollTop += paragraph.getBoundingClientRect().top - 60;
          const box = range.getBoundingClientRect();
          new MutationObserver((_, observer) => {
            const { top, left } = root.querySelector<HTMLElement>('.spoken')?.style ?? {};
            if (!top || !left) return;
            dialog.dataset.begun = `${top} ${left}`;
            observer.disconnect();
          }).observe(dialog, { childList: true, subtree: true });
          return [box.top + dialog.scrollTop, box.left];
        },
        isSelected,
      );
      await tab.press('r');
      const begun = await until('a sentence', () =>
        tab.evaluateInShadow(READER, (root) => root.querySelector('dialog')?.dataset.begun),
      );
      begun.split(' ').forEach((side, at) => {
        expect(Math.abs(Number.parseFloat(side) - wanted[at]!)).toBeLessThan(3);
      });
      await tab.close();
    }
  });
});
