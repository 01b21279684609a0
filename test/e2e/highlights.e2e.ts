import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { violationsInShadow } from './axe.ts';
import { type Tab, until } from './browser.ts';
import { chooseFile, OPTIONS } from './options-page.ts';
import { closed, openView, READER } from './reading-view.ts';
import { savedBy } from './saved-file.ts';
import { browser, inBrowsers, server } from './stage.ts';

const page = (paragraphs: string[]) =>
  `<!doctype html><html lang="en"><title>The mill</title><article><h1>The mill on the river turns again</h1>${paragraphs
    .map((words) => `<p>${words}</p>`)
    .join('')}</article>`;

const LONG = Array.from(
  { length: 40 },
  (_, i) =>
    `At mill number ${i} the wheel was still turning, and the <b>miller</b> said that nobody had asked for a while.`,
);
const GONE = [
  'The mill was pulled down in the spring, after a winter in which the roof had let in more snow than anybody could sweep out.',
  'Nobody in the village had asked for it, and the council said in a short letter that the ground was needed for a car park.',
  'Two of the older women came to watch on the last morning, and one of them took home a tooth of the great wheel in her apron.',
  'The river runs faster there now, and the children who used to swim above the weir have been told to keep away from the bank.',
  'What remains is a stretch of wall, a gate that opens on to nothing, and a sign with the old opening hours on Sundays.',
];
const MARKED = 'the wheel was still turning, and the miller said';

/** What the page says just now. */
let paragraphs = LONG;
const mill: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(paragraphs));
};

inBrowsers('highlights in %s', { pages: { mill } }, () => {
  const openHere = (): Promise<Tab> => openView(browser, server.url('mill'));
  /** Selects words of one paragraph, or from the words in it to the same in a later one, as a reader does with the mouse. */
  const select = (tab: Tab, first: number, last = first) =>
    tab.evaluateInShadow(
      READER,
      (root, words, from, until) => {
        const shown = [...root.querySelectorAll('.text > p')];
        const point = (index: number, offset: number): [Node, number] => {
          let left = offset;
          const nodes: Text[] = [];
          const collect = (node: Node): void => {
            if (node.nodeType === 3) nodes.push(node as Text);
            for (const child of node.childNodes) collect(child);
          };
          collect(shown[index] as Node);
          for (const node of nodes) {
            if (left <= node.length) return [node, left];
            left -= node.length;
          }
          throw new Error('no such words');
        };
        const start = (shown[from]?.textContent ?? '').indexOf(words);
        const end = (shown[until]?.textContent ?? '').indexOf(words) + words.length;
        const selection = getSelection() as Selection;
        shown[from]?.scrollIntoView({ block: 'center' });
        selection.setBaseAndExtent(...point(from, start), ...point(until, end));
      },
      MARKED,
      first,
      last,
    );
  const marked = (tab: Tab) =>
    tab.evaluateInShadow(READER, (root) =>
      [...root.querySelectorAll('.text > p')].map((paragraph) =>
        [...paragraph.querySelectorAll('mark[data-highlight]')].map((mark) => mark.textContent).join(''),
      ),
    );
  const type = (tab: Tab, words: string) =>
    tab.evaluateInShadow(
      READER,
      (root, value) => {
        const field = root.querySelector('textarea[name=note]') as HTMLTextAreaElement;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      words,
    );
  const kept = () =>
    browser.inExtension(async () => {
      const stored = await (globalThis.browser ?? chrome).storage.local.get(null);
      return Object.entries(stored).flatMap(([key, value]) =>
        key.startsWith('highlights:') ? (value as { highlights: { note?: string }[] }).highlights : [],
      );
    });

  /** A second go of the first test finds what the first had left. */
  const startAnew = async (): Promise<void> => {
    paragraphs = LONG;
    await browser.inExtension(async () => {
      const { local } = (globalThis.browser ?? chrome).storage;
      await local.remove(Object.keys(await local.get(null)).filter((key) => key.startsWith('highlights:')));
    });
  };

  test('are made by button and key, with a note, are there again after a reload, and go with a way back', async () => {
    await startAnew();
    const tab = await openHere();
    await select(tab, 3);
    await tab.click(`${READER} >>> [data-action=mark]`);
    await until('the mark', async () => (await marked(tab))[3] === MARKED);
    expect((await marked(tab)).filter(Boolean)).toEqual([MARKED]);
    await select(tab, 5, 6);
    await tab.press('h');
    await until('the second mark', async () => (await marked(tab)).filter(Boolean).length === 3);
    await tab.click(`${READER} >>> .text > :nth-child(4) mark[data-highlight]`);
    await tab.waitFor(`${READER} >>> textarea[name=note]`);
    await type(tab, 'Ask him.');
    await tab.click(`${READER} >>> [data-action=save-note]`);
    await until('the note', async () => (await kept()).some(({ note }) => note === 'Ask him.'));
    await until('its editor to close', async () => (await tab.count(`${READER} >>> textarea[name=note]`)) === 0);
    await tab.press('Escape');
    await closed(tab);
    await tab.close();

    // Another browser's day: a line was added, one word of the second was corrected, and the third is gone.
    paragraphs = [
      'The river was high.',
      ...LONG.map((line) => line.replace('number 5 the wheel was', 'number 5 the wheel is')),
    ];
    const again = await openHere();
    await until('the marks', async () => (await marked(again)).filter(Boolean).length === 3);
    expect((await marked(again))[4]).toBe(MARKED);
    await again.press('h');
    await again.waitFor(`${READER} >>> [data-panel=highlights] li`);
    expect(await again.text(`${READER} >>> [data-panel=highlights]`)).toContain('The words have changed since');
    expect(await again.text(`${READER} >>> [data-panel=highlights] .note`)).toBe('Ask him.');
    await again.click(`${READER} >>> [data-panel=highlights] li [data-action=delete-highlight]`);
    await until('it to be gone', async () => (await kept()).length === 1);
    await again.click(`${READER} >>> [data-action=undo-highlight]`);
    await until('it to be back', async () => (await kept()).length === 2);
    await again.close();
  });

  test('by keyboard lead on from the toolbar to the note, and from the note to the mark', async () => {
    const tab = await openHere();
    const focused = () =>
      tab.evaluateInShadow(READER, ({ activeElement }) =>
        activeElement?.matches('mark[data-highlight]') ? 'mark' : activeElement?.getAttribute('name'),
      );
    await select(tab, 8);
    await tab.waitFor(`${READER} >>> [data-action=mark-note]`);
    await tab.evaluateInShadow(READER, (root) => root.querySelector<HTMLElement>('[data-action=mark-note]')?.focus());
    await tab.press('Enter');
    await until('the note', async () => (await focused()) === 'note');
    await tab.press('Escape');
    await until('the mark', async () => (await focused()) === 'mark');
    await select(tab, 9);
    await tab.waitFor(`${READER} >>> [data-action=mark]`);
    await tab.evaluateInShadow(READER, (root) => root.querySelector<HTMLElement>('[data-action=mark]')?.focus());
    await tab.press('Enter');
    await until('the second mark', async () => (await marked(tab))[9] === MARKED);
    await until('the focus on it', async () => (await focused()) === 'mark');
    for (const place of [9, 10]) {
      await tab.click(`${READER} >>> .text > :nth-child(${place}) mark[data-highlight]`);
      await tab.click(`${READER} >>> [data-action=delete-highlight]`);
      await until('it to go', async () => (await marked(tab))[place - 1] === '');
    }
    await tab.close();
  });

  test('that no longer fit are listed', async () => {
    paragraphs = GONE;
    const tab = await openHere();
    await tab.press('h');
    await tab.waitFor(`${READER} >>> [data-panel=highlights] [data-lost] li`);
    expect(await tab.count(`${READER} >>> [data-lost] li`)).toBe(2);
    const wider = await tab.evaluateInShadow(READER, (root) => {
      const { scrollWidth, clientWidth } = root.querySelector('[data-panel=highlights]')!;
      return scrollWidth - clientWidth;
    });
    expect(wider).toBe(0);
    expect(await tab.count(`${READER} >>> mark[data-highlight]`)).toBe(0);
    paragraphs = LONG;
    await tab.close();
  });

  test('axe finds nothing to object to', async () => {
    const tab = await openHere();
    await until('the marks', async () => (await marked(tab)).filter(Boolean).length === 3);
    await tab.press('h');
    await tab.waitFor(`${READER} >>> [data-panel=highlights] li`);
    await tab.click(`${READER} >>> [data-panel=highlights] [data-action=edit-note]`);
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(tab, scheme);
      expect(await violationsInShadow(tab, READER)).toEqual([]);
    }
    await tab.close();
  });

  test('are saved as Markdown and JSON, and come back into the text from the file', async () => {
    const tab = await openHere();
    await select(tab, 2);
    await tab.press('h');
    await until('the mark', async () => (await marked(tab))[2] === MARKED);
    const options = await browser.open(browser.extensionUrl(OPTIONS));
    const markdown = await savedBy(options, '[data-action=export-highlights-markdown]');
    expect(markdown).toContain(`> ${MARKED}`);
    expect(markdown).toContain(server.url('mill'));
    const json = await savedBy(options, '[data-action=export-highlights-json]');
    await browser.inExtension(() => (globalThis.browser ?? chrome).storage.local.clear());
    await until('the mark to go', async () => (await marked(tab)).every((words) => words === ''));
    await chooseFile(options, json, 'import-highlights');
    await until('the mark', async () => (await marked(tab))[2] === MARKED);
    expect((await kept()).some(({ note }) => note === 'Ask him.')).toBe(true);
    await options.close();
    await tab.close();
  });
});
