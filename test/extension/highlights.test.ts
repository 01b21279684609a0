import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { mergeArticles } from '../../src/core/highlights/merge-highlights.ts';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = fakeBrowser();
vi.doMock('webextension-polyfill', () => ({ default: fake.browser }));
vi.stubGlobal('navigator', { locks: fakeLocks() });
const { answerHighlights } = await import('../../src/extension/background/answer-highlights.ts');
const { addHighlights, allHighlights, highlightIndex, highlightsOf } = await import(
  '../../src/extension/stored/highlight-store.ts'
);

const URL = 'https://courier.example/mill';
const sender = (change: object = {}) =>
  ({ id: 'clean-copy', url: `${URL}#top`, tab: { id: 7, incognito: false }, ...change }) as Runtime.MessageSender;
const highlight = (id: number, note?: string) => ({
  id: `highlight-${id}`,
  quote: { exact: `the wheel number ${id}`, prefix: '', suffix: '' },
  created: '2026-03-01T10:00:00.000Z',
  ...(note && { note }),
});
const save = (id: number, url = URL, note?: string) => ({
  highlights: 'save',
  url,
  title: 'The mill',
  highlight: highlight(id, note),
});
const article = (id: number, count: number) => ({
  url: `https://courier.example/${id}`,
  title: `Mill ${id}`,
  highlights: Array.from({ length: count }, (_, i) => ({ ...highlight(i), id: `highlight-${id}-${i}` })),
});

beforeEach(() => fake.stored.local.clear());

describe('a highlight', () => {
  test('is kept under its article, in place of one of the same id, and listed', async () => {
    expect(await answerHighlights(save(1), sender())).toBe('done');
    expect(await answerHighlights(save(2), sender())).toBe('done');
    expect(await answerHighlights(save(1, URL, 'A note.'), sender())).toBe('done');
    const kept = [highlight(1, 'A note.'), highlight(2)];
    expect(await allHighlights()).toEqual([{ url: URL, title: 'The mill', highlights: kept }]);
    expect([...fake.stored.local.keys()].sort()).toEqual(['highlightedArticles', `highlights:${URL}`]);
  });

  test('is deleted, and the last one takes its article with it', async () => {
    await answerHighlights(save(1), sender());
    await answerHighlights(save(2), sender());
    expect(await answerHighlights({ highlights: 'delete', url: URL, id: 'highlight-1' }, sender())).toBe('done');
    expect((await highlightIndex()).get(URL)?.count).toBe(1);
    await answerHighlights({ highlights: 'delete', url: URL, id: 'highlight-2' }, sender());
    expect(await allHighlights()).toEqual([]);
    expect([...fake.stored.local.keys()]).toEqual(['highlightedArticles']);
  });

  test('of a private window is not kept', async () => {
    expect(await answerHighlights(save(1), sender({ tab: { id: 7, incognito: true } }))).toBe('private');
    expect(fake.stored.local.size).toBe(0);
  });

  test.each([
    ['of another extension', save(1), sender({ id: 'other' })],
    ['of an article elsewhere', save(1, 'https://herald.example/a'), sender()],
    ['that is none', { ...save(1), highlight: { id: 'highlight-1' } }, sender()],
    ['at an address with a fragment', save(1, `${URL}#top`), sender()],
  ])('%s gets no answer', async (_, message, from) => {
    expect(answerHighlights(message, from)).toBeUndefined();
    expect(fake.stored.local.size).toBe(0);
  });

  test('of many at once is not lost', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => answerHighlights(save(i), sender())));
    expect((await highlightsOf([URL]))[0]?.highlights).toHaveLength(20);
  });
});

describe('many articles', () => {
  test('are added without doubling what is there, all or none', async () => {
    const articles = Array.from({ length: 20 }, (_, id) => article(id, 500));
    expect(await addHighlights(articles, mergeArticles)).toBe('done');
    expect(await addHighlights(articles, mergeArticles)).toBe('done');
    expect([...(await highlightIndex()).values()].reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
    const before = structuredClone([...fake.stored.local]);
    expect(await addHighlights([article(30, 1000), article(31, 1001)], mergeArticles)).toBe('full');
    expect([...fake.stored.local]).toEqual(before);
  });

  test('are each in an entry of their own: marking in one reads and writes no other', async () => {
    await addHighlights(
      Array.from({ length: 20 }, (_, id) => article(id, 500)),
      mergeArticles,
    );
    const get = vi.spyOn(fake.browser.storage.local, 'get');
    const set = vi.spyOn(fake.browser.storage.local, 'set');
    await answerHighlights(save(1), sender());
    const keys = [`highlights:${URL}`, 'highlightedArticles'];
    expect(get.mock.calls.flat(2)).toEqual(keys);
    expect(Object.keys(set.mock.calls[0]![0]).sort()).toEqual(keys.sort());
  });
});
