import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { Article, Block } from '../../src/core/article.ts';
import { toFurtherPageArticle } from '../../src/extension/background/further-page-article.ts';
import { arbitraryArticle } from '../arbitrary-article.ts';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

const NEXT = 'https://daily.example/mill?page=2';
const fake = fakeBrowser();
const tabs = {
  create: vi.fn(async (_: { url: string; active?: boolean }) => ({ id: 8 })),
  get: vi.fn(async () => ({ id: 8, status: 'complete', url: NEXT })),
  remove: vi.fn(async (_: number) => {}),
};
const browser = { ...fake.browser, tabs, runtime: { id: 'clean-copy', getURL: (path: string) => `ext://${path}` } };
const readTab = vi.fn<() => Promise<unknown>>();
vi.doMock('webextension-polyfill', () => ({ default: browser }));
vi.doMock('../../src/extension/page-scripts.ts', () => ({ readTab }));
vi.stubGlobal('navigator', { locks: fakeLocks() });
const { answerFurtherPages } = await import('../../src/extension/background/answer-further-pages.ts');
const { borrowAccess, giveBack, hasAccess } = await import('../../src/extension/background/lent-access.ts');

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const article: Article = {
  url: NEXT,
  title: 'The mill',
  blocks: [paragraph('The wheel turns.')],
  quotes: [],
  removals: [{ rule: 'share-bar', reason: 'Share', blocks: [paragraph('Share')], at: 1, order: 0 }],
  omissions: [],
};
const sender = (change: object = {}) =>
  ({
    id: 'clean-copy',
    url: 'https://daily.example/mill',
    tab: { id: 7, windowId: 3 },
    ...change,
  }) as Runtime.MessageSender;
const read = (address = NEXT) => ({ pages: 'read', address });

beforeEach(async () => {
  vi.clearAllMocks();
  fake.stored.local.clear();
  fake.granted.clear();
  readTab.mockResolvedValue({ article });
});

describe('a further page', () => {
  test('is read in a tab behind, in the same window, which is closed', async () => {
    await borrowAccess(NEXT);
    expect(await answerFurtherPages(read(), sender())).toEqual({ article });
    expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: NEXT, active: false, windowId: 3 });
    expect(tabs.remove).toHaveBeenCalledExactlyOnceWith(8);
  });

  test('is not opened where the site is not allowed', async () => {
    expect(await answerFurtherPages(read(), sender())).toEqual({ refused: 'permission' });
    expect(tabs.create).not.toHaveBeenCalled();
  });

  test.each([
    ['holds no article', async () => ({ article: undefined, because: 'listing' }), 'nothing'],
    ['led elsewhere', async () => ({ article: { ...article, url: 'https://daily.example/other' } }), 'moved'],
    ['is no article of ours', async () => ({ article: { ...article, blocks: [{ type: 'script' }] } }), 'failed'],
    ['cannot be read', () => Promise.reject(new Error('no access')), 'failed'],
  ])('that %s is told of, and its tab is closed', async (_, outcome, refused) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await borrowAccess(NEXT);
    readTab.mockImplementation(outcome);
    expect(await answerFurtherPages(read(), sender())).toEqual({ refused });
    expect(tabs.remove).toHaveBeenCalledOnce();
  });

  test.each([
    ['of another site', read('https://other.example/mill?page=2'), sender()],
    ['that is no web page', read('javascript:alert(1)'), sender()],
    ['for another extension', read(), sender({ id: 'other' })],
    ['for no tab', read(), sender({ tab: undefined })],
    ['asked for in other words', { pages: 'open', address: NEXT }, sender()],
  ])('%s is not read', (_, message, from) => {
    expect(answerFurtherPages(message, from)).toBeUndefined();
    expect(tabs.create).not.toHaveBeenCalled();
  });
});

test('a tab that has nothing in it yet is waited for', async () => {
  await borrowAccess(NEXT);
  tabs.get.mockResolvedValueOnce({ id: 8, status: 'complete', url: 'about:blank' });
  expect(await answerFurtherPages(read(), sender())).toEqual({ article });
  expect(tabs.get).toHaveBeenCalledTimes(2);
});

describe('permission', () => {
  test('is asked for in a page of the extension, for the host alone', async () => {
    await answerFurtherPages({ pages: 'allow', address: NEXT }, sender());
    expect(tabs.create.mock.calls[0]?.[0].url).toContain(`?allow=${encodeURIComponent(NEXT)}&tab=7`);
    await borrowAccess(NEXT);
    expect(browser.permissions.request).toHaveBeenLastCalledWith({ origins: ['https://daily.example/*'] });
    expect(await hasAccess(NEXT)).toBe(true);
  });

  test('that was lent is given back; what the reader gave otherwise stays', async () => {
    fake.granted.add('https://*.herald.example/*');
    await borrowAccess(NEXT);
    await answerFurtherPages({ pages: 'done', address: NEXT }, sender());
    expect([...fake.granted]).toEqual(['https://*.herald.example/*']);
    await borrowAccess(NEXT);
    await giveBack();
    expect([...fake.granted]).toEqual(['https://*.herald.example/*']);
    expect(fake.stored.local.get('lentOrigins')).toEqual([]);
  });
});

describe('what comes out of another page', () => {
  const isPlain = (block: unknown): boolean => !/javascript:|data:/i.test(JSON.stringify(block));

  test('is taken as it is, but for its quotes', () => {
    const whole = { ...article, lang: 'en', doubts: [{ block: 0, rule: 'a', reason: 'b' }], truncated: true };
    const quotes = [{ kind: 'direct', content: [], salience: 1, key: true }];
    expect(toFurtherPageArticle({ ...whole, quotes, byline: 'Another' })).toEqual(whole);
  });

  test('of whatever shape becomes an article without addresses that run, or nothing', () => {
    fc.assert(
      fc.property(arbitraryArticle, (any) => {
        const taken = toFurtherPageArticle(JSON.parse(JSON.stringify({ ...any, dir: undefined })));
        if (taken) expect(taken.blocks.flatMap(urlsIn).every(isPlain)).toBe(true);
      }),
    );
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['a block of no known kind', { ...article, blocks: [{ type: 'iframe' }] }],
    [
      'a link that runs',
      { ...article, blocks: [{ type: 'paragraph', children: [{ type: 'link', url: 'javascript:1', children: [] }] }] },
    ],
    ['a place that is none', { ...article, removals: [{ ...article.removals[0], at: -1 }] }],
    ['blocks without end', { ...article, blocks: [nest(20_000)] }],
  ])('is not taken: %s', (_, value) => expect(toFurtherPageArticle(value)).toBeUndefined());
});

function urlsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'url' ? [inner] : urlsIn(inner)));
}

function nest(depth: number): unknown {
  let block: unknown = paragraph('deep');
  for (let i = 0; i < depth; i++) block = { type: 'blockquote', children: [block] };
  return block;
}
