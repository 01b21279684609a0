import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Tab, until, type View } from './browser.ts';
import { LONG_PAGE } from './long-page.ts';
import type { Routes } from './page-server.ts';
import { expectedOf, shownQuotes, shownText } from './shown-article.ts';
import { browser, inBrowsers, server } from './stage.ts';

/** The smallest file that a browser opens as a PDF. */
const PDF =
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>';

/** The answer of a page that never comes to its end. */
let slow: ServerResponse | undefined;

const PAGES: Routes = {
  huge: `<!doctype html><title>Huge</title><h1>Every mill there is</h1>${'<p>A mill by a river.</p>'.repeat(60_000)}`,
  long: LONG_PAGE,
  undeclared: readFileSync(join(import.meta.dirname, '../pages/german-news/page.html'), 'utf8').replace(
    ' lang="de-DE"',
    '',
  ),
  'report.pdf': (_, response) => response.setHeader('content-type', 'application/pdf').end(PDF),
  slow: (_, response) => {
    slow = response;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write('<!doctype html><title>Slow</title><p>The first line.</p>');
  },
};

inBrowsers('the popup in %s', { pages: PAGES }, (name) => {
  let page: Tab | undefined;

  afterEach(async () => {
    await page?.close();
    page = undefined;
  });

  async function popupOn(url: string, state: string): Promise<View> {
    page = await browser.open(url);
    const popup = await browser.clickToolbar(page);
    await popup.waitFor(`main[data-state="${state}"]`);
    return popup;
  }

  test('shows the aggregator’s article: every paragraph, no word of the rest, the quotes with their speakers', async () => {
    const expected = expectedOf('aggregator-article');
    const popup = await popupOn(server.url('aggregator-article'), 'article');
    expect(await popup.text('h1')).toBe(expected.title);
    expect(await shownText(popup)).toEqual(expected.text);
    const quotes = await shownQuotes(popup);
    expect(quotes.length).toBeGreaterThanOrEqual(3);
    for (const quote of quotes) expect(expected.quotes).toContainEqual(quote);
    expect(await popup.count('.text mark')).toBeGreaterThanOrEqual(quotes.length);
    await popup.close();
  });

  test.each([
    ['german-news', 'german-news'],
    ['undeclared', 'german-news'],
    ['japanese-news', 'japanese-news'],
  ])('knows the speakers of %s, whose tables are fetched', async (slug, like) => {
    const { quotes } = expectedOf(like);
    const popup = await popupOn(server.url(slug), 'article');
    const shown = await shownQuotes(popup);
    expect(shown.filter(({ speaker }) => speaker !== null).length).toBeGreaterThanOrEqual(2);
    for (const quote of shown) expect(quotes).toContainEqual(quote);
    await popup.close();
  });

  test('says of a page that is too large to be read that it is', async () => {
    const popup = await popupOn(server.url('huge'), 'no-article');
    expect(await popup.text('main')).toContain('too large');
    await popup.close();
  });

  test('shows how far a long reading is, lets the page go on meanwhile, and stops', async () => {
    page = await browser.open(server.url('long'));
    const popup = await browser.clickToolbar(page);
    await popup.waitFor('progress');
    expect(await popup.text('[role=status]')).not.toBe('');
    await popup.click('[data-action=stop]');
    await popup.waitFor('main[data-state=stopped]');
    await popup.click('.notice .button');
    await popup.waitFor('progress');
    // It is as far as the words say when they change, and answers between.
    const said = new Set<string | undefined>();
    await until('the article', async () => {
      said.add(await popup.text('[role=status]'));
      expect(await page?.evaluate(() => document.title)).toBe('Long');
      return (await popup.count('main[data-state=article]')) === 1;
    });
    expect(said.size).toBeGreaterThan(1);
    await popup.close();
  }, 120_000);

  test('a quote that is chosen comes into sight', async () => {
    const popup = await popupOn(server.url('aggregator-article'), 'article');
    await popup.click('.quotes li:last-child .quote');
    await until('the mark to be in sight', () =>
      popup.evaluate(() => {
        const mark = document.querySelector('mark.found')?.getBoundingClientRect();
        const frame = document.querySelector('.scroll')?.getBoundingClientRect();
        return mark !== undefined && frame !== undefined && mark.top >= frame.top && mark.bottom <= frame.bottom;
      }),
    );
    await popup.close();
  });

  test('copies the clean text', async () => {
    const expected = expectedOf('aggregator-article');
    await browser.setClipboard('something else');
    const popup = await popupOn(server.url('aggregator-article'), 'article');
    await popup.click('[data-action=copy]');
    await popup.waitFor('[data-copy=copied]');
    const { text } = await browser.clipboard();
    expect(text).toContain(expected.title);
    expect(text.split(/\n+/).filter((line) => expected.text.includes(line))).toEqual(expected.text);
    await popup.close();
  });

  test('copies Markdown and rich text with the source at the end, as chosen last', async () => {
    const expected = expectedOf('aggregator-article');
    const popup = await popupOn(server.url('aggregator-article'), 'article');
    await popup.click('[data-action=copy-options]');
    await popup.click('input[value=html]');
    await popup.click('[data-action=copy]');
    await popup.waitFor('[data-copy=copied]');
    const rich = await browser.clipboard();
    expect(rich.html).toContain('<h1>');
    expect(rich.text).toContain(expected.text.at(-1));
    expect(rich.text).toContain(`${server.url('aggregator-article')}\nCopied `.replace('\n', '\n\n'));
    await popup.close();

    const again = await popupOn(server.url('aggregator-article'), 'article');
    expect(await again.text('[data-action=copy]')).toBe('Copy rich text');
    await again.click('[data-action=copy-options]');
    await again.click('input[value=markdown]');
    await again.click('input[name=with-source]');
    await again.click('[data-action=copy]');
    await again.waitFor('[data-copy=copied]');
    const plain = await browser.clipboard();
    expect(plain.text).toMatch(/^# /);
    expect(plain.text).not.toContain('Copied ');
    await again.click('input[value=text]');
    await again.click('input[name=with-source]');
    await again.close();
  });

  test('copies a quote with its speaker and a link that lands on it', async () => {
    const address = server.url('aggregator-article');
    const popup = await popupOn(address, 'article');
    await popup.waitFor('.quotes[data-links=known]');
    // The last one on the page: the first ones are in sight without any link.
    const at = (await shownQuotes(popup)).findIndex(({ speaker }) => speaker?.includes('Osei'));
    const item = `.quotes li:nth-child(${at + 1})`;
    await popup.click(`${item} [data-copy-quote]`);
    await popup.waitFor(`${item} [data-copy-quote=copied]`);
    const { text } = await browser.clipboard();
    const [quote = '', speaker = '', , link = ''] = text.split('\n');
    expect(speaker).toContain('Henrike Osei');
    expect(link.startsWith(`${address}#:~:text=`)).toBe(true);
    await popup.close();

    const tab = await browser.open(link);
    const sought = quote
      .replace(/^“|”$/g, '')
      .split(' […] ')
      .sort((a, b) => b.length - a.length)[0]
      ?.slice(0, 40);
    await until('the quote to be in sight', () =>
      tab.evaluate((words) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.nodeValue?.replace(/\s+/g, ' ').includes(words ?? '?')) continue;
          const box = node.parentElement?.getBoundingClientRect();
          if (box && window.scrollY > 0 && box.bottom > 0 && box.top < window.innerHeight) return true;
        }
        return false;
      }, sought),
    );
    await tab.close();
  });

  test('a block that is put back stands in the text and in the copy', async () => {
    const popup = await popupOn(server.url('aggregator-article'), 'article');
    const before = await popup.count('.text > *');
    await popup.click('[data-list=removals] summary');
    await popup.click('[data-list=removals] li [data-action=toggle]');
    await until('the block', async () => (await popup.count('.text > *')) > before);
    await popup.click('[data-list=removals] li [data-action=toggle]');
    await until('the block to go', async () => (await popup.count('.text > *')) === before);
    await popup.close();
  });

  test.each([
    ['aggregator-headline-only', 'the article’s own text is not on it'],
    ['front-page', 'a page of links'],
  ])('%s has no article, and says why', async (slug, words) => {
    const popup = await popupOn(server.url(slug), 'no-article');
    expect(await popup.text('main')).toContain(words);
    await popup.close();
  });

  test('a page of the browser’s own is said to be closed to extensions', async () => {
    const popup = await popupOn(name === 'chromium' ? 'chrome://version/' : 'about:license', 'blocked');
    expect(await popup.text('main')).toContain('one of the browser’s own pages');
    await popup.close();
  });

  test('a PDF is said to be one', async () => {
    const popup = await popupOn(server.url('report.pdf'), 'blocked');
    expect(await popup.text('main')).toContain('This is a PDF');
    await popup.close();
  });

  test('a page that is still loading says so, and shows its article once it has come', async () => {
    const tab = await browser.open('about:blank');
    // Navigation that does not wait: the page never finishes by itself.
    await tab.evaluate((url) => void setTimeout(() => location.assign(url)), server.url('slow'));
    await until('the first bytes', async () => slow !== undefined && (await tab.url()).endsWith('/slow'));
    const popup = await browser.clickToolbar(tab);
    await popup.waitFor('main[data-state="loading"]');
    const line =
      'The ferry between the two shores went on running through the night, and nobody on board minded the rain.';
    slow?.end(`<article><h1>Slow</h1>${`<p>${line} ${line} ${line}</p>`.repeat(8)}</article>`);
    await popup.waitFor('main[data-state="article"]');
    expect(await popup.text('.text')).toContain(line);
    await popup.close();
  });
});
