import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

let fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
const injectLanguages = vi.fn(async (_tabId: number, _frameId: number) => {});
vi.mock('../../src/extension/page-scripts.ts', () => ({
  autoCleanScripts: ['/read.js', '/show.js', '/auto.js'],
  injectLanguages: (tabId: number, frameId: number) => injectLanguages(tabId, frameId),
}));
const { addSites, isAlwaysCleaned } = await import('../../src/extension/background/auto-clean.ts');
const { changeSiteSettings } = await import('../../src/extension/stored/site-settings.ts');
const { answerAuto } = await import('../../src/extension/background/answer-auto.ts');

const ARTICLE = 'https://www.courier.example/ferry';
const sender = (from: Partial<Runtime.MessageSender> & { incognito?: boolean } = {}) =>
  ({
    id: 'clean-copy',
    url: ARTICLE,
    tab: { id: 7, incognito: from.incognito ?? false },
    ...from,
  }) as Runtime.MessageSender;
const mayOpen = (cameBack = false, address = ARTICLE) => ({ auto: 'may-open', address, cameBack });
const choice = (auto: string, address = ARTICLE) => ({ auto, address });

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  fake = fakeBrowser();
  await addSites(['courier.example']);
});

describe('the tables of other languages', () => {
  test('come into the page that asks for them, allow-listed or not', async () => {
    await answerAuto({ auto: 'languages' }, sender({ url: 'https://other.example/', frameId: 0 }));
    expect(injectLanguages).toHaveBeenCalledExactlyOnceWith(7, 0);
  });

  test('come for nobody else', () => {
    injectLanguages.mockClear();
    expect(answerAuto({ auto: 'languages' }, sender({ id: 'another' }))).toBeUndefined();
    expect(answerAuto({ auto: 'tables' }, sender())).toBeUndefined();
    expect(injectLanguages).not.toHaveBeenCalled();
  });
});

describe('an article of an allow-listed site', () => {
  test('opens, also on a subdomain', async () => {
    expect(await answerAuto(mayOpen(), sender())).toEqual({ mode: 'reader', strictness: 'usual' });
  });

  test('that was left stays shut for who comes back, and opens for who comes anew', async () => {
    await answerAuto(choice('left'), sender());
    expect(await answerAuto(mayOpen(true), sender())).toBeUndefined();
    expect(await answerAuto(mayOpen(false), sender())).toEqual({ mode: 'reader', strictness: 'usual' });
  });

  test('that was not left opens for who comes back', async () => {
    expect(await answerAuto(mayOpen(true), sender())).toEqual({ mode: 'reader', strictness: 'usual' });
  });

  test('stays shut for good where the reader said so, and only there', async () => {
    await answerAuto(choice('not-here'), sender());
    expect(await answerAuto(mayOpen(), sender())).toBeUndefined();
    expect(await answerAuto(mayOpen(false, 'https://www.courier.example/other'), sender())).toEqual({
      mode: 'reader',
      strictness: 'usual',
    });
  });

  test('stays shut for an hour on a site that is paused', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await answerAuto(choice('pause'), sender());
    expect(await answerAuto(mayOpen(), sender())).toBeUndefined();
    vi.setSystemTime(Date.now() + 3_600_001);
    expect(await answerAuto(mayOpen(), sender())).toEqual({ mode: 'reader', strictness: 'usual' });
    vi.useRealTimers();
  });

  test('“Stop on this site” gives the permission back', async () => {
    await answerAuto(choice('stop'), sender());
    expect(await isAlwaysCleaned('courier.example')).toBe(false);
    expect(fake.scripts.size).toBe(0);
    expect(await answerAuto(mayOpen(), sender())).toBeUndefined();
  });

  test('of a private window leaves no trace', async () => {
    for (const auto of ['left', 'not-here', 'pause']) await answerAuto(choice(auto), sender({ incognito: true }));
    expect([...fake.stored.session.keys()]).toEqual([]);
    expect([...fake.stored.local.keys()]).toEqual(['alwaysCleanSites']);
  });

  test('is cleaned where it stands on a site for which the reader chose that', async () => {
    await changeSiteSettings('courier.example', { mode: 'in-place' });
    expect(await answerAuto(mayOpen(), sender())).toEqual({ mode: 'in-place', strictness: 'usual' });
    await changeSiteSettings('courier.example', { mode: 'reader' });
    expect(await answerAuto(mayOpen(), sender())).toEqual({ mode: 'reader', strictness: 'usual' });
  });

  test('tells the badge how much was removed', async () => {
    await answerAuto({ auto: 'removed', count: 12 }, sender());
    expect(fake.browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '12' });
    await answerAuto({ auto: 'removed', count: 0 }, sender());
    expect(fake.browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
    await answerAuto({ auto: 'removed', count: 1200 }, sender());
    expect(fake.browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '99+' });
  });
});

describe('no answer', () => {
  test.each([
    ['from another extension', mayOpen(), sender({ id: 'somebody-else' })],
    ['from outside a tab', mayOpen(), { id: 'clean-copy', url: ARTICLE }],
    ['about another origin', mayOpen(false, 'https://other.example/ferry'), sender()],
    ['about no address', { auto: 'may-open', address: 'javascript:alert(1)', cameBack: false }, sender()],
    ['with an endless address', mayOpen(false, `https://www.courier.example/${'a'.repeat(5000)}`), sender()],
    ['to an unknown message', choice('everything'), sender()],
    ['to a count that is none', { auto: 'removed', count: -1 }, sender()],
    ['to nothing', null, sender()],
  ])('%s', (_, message, from) => {
    expect(answerAuto(message, from as Runtime.MessageSender)).toBeUndefined();
    expect(fake.browser.action.setBadgeText).not.toHaveBeenCalled();
  });

  test('a site that is not on the list may not be opened, stopped or paused', async () => {
    const elsewhere = sender({ url: 'https://other.example/ferry' });
    for (const auto of ['left', 'not-here', 'pause', 'stop']) {
      expect(await answerAuto(choice(auto, 'https://other.example/ferry'), elsewhere)).toBeUndefined();
    }
    expect(
      await answerAuto(
        mayOpen(false, 'https://evilcourier.example/a'),
        sender({ url: 'https://evilcourier.example/a' }),
      ),
    ).toBeUndefined();
    expect([...fake.stored.session.keys()]).toEqual([]);
    expect([...fake.stored.local.keys()]).toEqual(['alwaysCleanSites']);
    expect(await isAlwaysCleaned('courier.example')).toBe(true);
  });
});

test('a thousand pages left alone keep the latest few hundred', async () => {
  for (let page = 0; page < 400; page += 1) await answerAuto(choice('not-here', `${ARTICLE}?${page}`), sender());
  expect(await answerAuto(mayOpen(false, `${ARTICLE}?399`), sender())).toBeUndefined();
  expect(await answerAuto(mayOpen(false, `${ARTICLE}?0`), sender())).toEqual({ mode: 'reader', strictness: 'usual' });
});
