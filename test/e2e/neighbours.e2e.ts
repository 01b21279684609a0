import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Tab, until } from './browser.ts';
import { closed, opened, READER } from './reading-view.ts';
import { expectedOf } from './shown-article.ts';
import { browser, inBrowsers, server } from './stage.ts';

const SLUG = 'aggregator-article';

inBrowsers('the reading view beside another extension in %s', {}, () => {
  let tab: Tab;
  beforeAll(async () => {
    await browser.install(join(import.meta.dirname, 'neighbour'));
    tab = await browser.open(server.url(SLUG));
    const popup = await browser.clickToolbar(tab);
    await popup.click('[data-action=reader]');
    await opened(tab);
  });
  const inView = (selector: string) => tab.text(`${READER} >>> ${selector}`);

  test('a dictionary sees what is selected', async () => {
    const words = await tab.evaluateInShadow(READER, (root) => {
      const paragraph = root.querySelector('.text p') as HTMLElement;
      getSelection()?.selectAllChildren(paragraph);
      return paragraph.textContent;
    });
    expect(await until('the dictionary', () => tab.evaluate(() => document.documentElement.dataset.dictionary))).toBe(
      words,
    );
  });

  test('a translator reaches the text, and the view goes on working with what it put there', async () => {
    const first = expectedOf(SLUG).text[0]!;
    await tab.evaluate(() => void document.dispatchEvent(new Event('translate-now')));
    await until('the translation', async () => (await inView('.text'))?.includes(first.toUpperCase()));
    const paragraphs = await tab.count(`${READER} >>> .text > *`);
    await tab.click(`${READER} >>> [data-list=removals] > summary`);
    await tab.click(`${READER} >>> [data-list=removals] [data-action=toggle]`);
    await tab.waitFor(`${READER} >>> [data-list=removals] li.is-in`);
    expect(await tab.count(`${READER} >>> .text > *`)).toBeGreaterThan(paragraphs);
    expect(await inView('.text')).toContain(first.toUpperCase());
    await tab.press('Escape');
    await closed(tab);
    expect(await tab.count('h1')).toBeGreaterThan(0);
  });
});
