import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { AutoOpener } from '../../src/extension/page/auto-opener.ts';
import { DEFAULT_SITE_SETTINGS } from '../../src/views/shared/site-settings.ts';
import { sampleArticle } from '../sample-article.ts';

const story = (title: string): Article => ({ ...sampleArticle, title });

/** A page that shows what the test puts into it. */
function fakePage() {
  const page = {
    at: 'https://courier.example/one',
    article: story('One') as Article | undefined,
    allowed: true,
    opened: [] as string[],
    closed: 0,
    address: () => page.at,
    looksLikeArticle: () => page.article !== undefined,
    read: async () => page.article,
    mayOpen: vi.fn(async (_address: string, cameBack: boolean) =>
      page.allowed && !cameBack ? DEFAULT_SITE_SETTINGS : undefined,
    ),
    open: (article: Article) => void page.opened.push(article.title),
    close: () => void page.closed++,
    loaded: () => Promise.resolve(),
  };
  return page;
}

let page = fakePage();
let opener = new AutoOpener(page);

beforeEach(() => {
  vi.useFakeTimers();
  page = fakePage();
  opener = new AutoOpener(page);
});
afterEach(() => vi.useRealTimers());

async function settle(work: Promise<void>): Promise<void> {
  await vi.advanceTimersByTimeAsync(10_000);
  await work;
}

/** The page goes to another address and shows its article after `delay` milliseconds. */
function goTo(path: string, article: Article | undefined, delay = 0): void {
  page.at = `https://courier.example/${path}`;
  setTimeout(() => {
    page.article = article;
  }, delay);
}

describe('a document that comes', () => {
  test('opens the view on its article, once', async () => {
    await settle(opener.arrive('reader'));
    expect(page.opened).toEqual(['One']);
  });

  test('that renders its article after loading is looked at again', async () => {
    page.article = undefined;
    setTimeout(() => {
      page.article = story('Late');
    }, 1000);
    await settle(opener.arrive('reader'));
    expect(page.opened).toEqual(['Late']);
  });

  test('without an article asks nobody and opens nothing', async () => {
    page.article = undefined;
    await settle(opener.arrive('reader'));
    expect(page.mayOpen).not.toHaveBeenCalled();
    expect(page.opened).toEqual([]);
  });

  test('stays as it is where the reader said so', async () => {
    page.allowed = false;
    await settle(opener.arrive('reader'));
    expect(page.opened).toEqual([]);
    expect(page.mayOpen).toHaveBeenCalledOnce();
  });

  test('that is reached in the history says so when it asks', async () => {
    await settle(opener.arrive('history'));
    expect(page.mayOpen).toHaveBeenCalledWith('https://courier.example/one', true);
  });
});

describe('a page that changes its address', () => {
  beforeEach(() => settle(opener.arrive('reader')));

  test('gets a new view once the new article is there, not on the old one', async () => {
    goTo('two', story('Two'), 700);
    await settle(opener.move('reader'));
    expect(page.opened).toEqual(['One', 'Two']);
  });

  test('keeps the view where only the address changed', async () => {
    goTo('one?from=mail', page.article);
    await settle(opener.move('page'));
    expect(page.opened).toEqual(['One']);
    expect(page.closed).toBe(0);
  });

  test('loses the view where there is no article any more', async () => {
    goTo('', undefined);
    await settle(opener.move('page'));
    expect(page.closed).toBe(1);
  });

  test('does not open a second story that scrolls into sight after the view was left', async () => {
    opener.closed();
    goTo('two', story('Two'));
    await settle(opener.move('page'));
    expect(page.opened).toEqual(['One']);
  });

  test('opens the story that the reader clicks after the view was left', async () => {
    opener.closed();
    goTo('two', story('Two'));
    await settle(opener.move('reader'));
    expect(page.opened).toEqual(['One', 'Two']);
  });

  test('opens the same article again when the reader comes to it by another way', async () => {
    goTo('', undefined);
    await settle(opener.move('reader'));
    goTo('one', story('One'));
    await settle(opener.move('reader'));
    expect(page.opened).toEqual(['One', 'One']);
  });

  test('closes the view on Back at once', async () => {
    goTo('', undefined);
    const moved = opener.move('history');
    expect(page.closed).toBe(1);
    await settle(moved);
  });

  test('ends a look that a newer one has overtaken', async () => {
    goTo('two', story('Two'), 3000);
    const first = opener.move('reader');
    await vi.advanceTimersByTimeAsync(200);
    goTo('three', story('Three'), 0);
    await settle(opener.move('reader'));
    await first;
    expect(page.opened).toEqual(['One', 'Three']);
  });
});
