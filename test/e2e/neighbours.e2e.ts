import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closed, opened } from './allow-list.ts';
import { type Browser, type Tab, until } from './browser.ts';
import { browserNames, launch } from './launch.ts';
import { type PageServer, servePages } from './page-server.ts';
import { expectedOf } from './shown-article.ts';

const READER = 'clean-copy-reader';
const SLUG = 'aggregator-article';

describe.each(browserNames)('the reading view beside another extension in %s', (name) => {
  let browser: Browser;
  let server: PageServer;
  let tab: Tab;
  beforeAll(async () => {
    server = await servePages();
    browser = await launch(name);
    await browser.install(join(import.meta.dirname, 'neighbour'));
    tab = await browser.open(server.url(SLUG));
    const popup = await browser.clickToolbar(tab);
    await popup.click('[data-action=reader]');
    await opened(tab);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
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
