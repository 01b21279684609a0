import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser, fakeLocks } from '../fake-browser.ts';

let fake = fakeBrowser();
vi.doMock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
vi.doMock('../../../src/extension/page-scripts.ts', () => ({ autoCleanScripts: ['/auto.js'] }));
const { forgetSetAside, isWhole, setAside, setAsideUnread } = await import(
  '../../../src/extension/stored/set-aside.ts'
);
const { changeSiteRules, siteRules } = await import('../../../src/extension/stored/settings.ts');
const { changeSiteSettings } = await import('../../../src/extension/stored/site-settings.ts');
const { leaveAlone } = await import('../../../src/extension/stored/restraint.ts');

const rule = { site: 'courier.example', action: 'remove' as const, selector: 'div.note' };
const newer = { ...rule, when: 'evenings' };

beforeEach(() => {
  fake = fakeBrowser();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

describe('what a newer version stored', () => {
  test('is kept aside before it is written over, and the rest is used', async () => {
    fake.stored.local.set('siteRules', [rule, newer]);
    await setAsideUnread();
    expect(await siteRules()).toEqual([rule]);
    await changeSiteRules((all) => [...all]);
    expect(await setAside()).toEqual({ siteRules: [rule, newer] });
  });

  test('is kept as it was first, however often one looks', async () => {
    fake.stored.local.set('alwaysCleanSites', { version: 9, sites: ['courier.example'] });
    await setAsideUnread();
    fake.stored.local.set('alwaysCleanSites', 'something else');
    await setAsideUnread();
    expect(await setAside()).toEqual({ alwaysCleanSites: { version: 9, sites: ['courier.example'] } });
    await forgetSetAside();
    expect(await setAside()).toBeUndefined();
  });
});

test('what this version stored, and nothing, are understood', async () => {
  await setAsideUnread();
  await changeSiteRules(() => [rule]);
  await changeSiteSettings('courier.example', { mode: 'in-place' });
  await leaveAlone('https://courier.example/a');
  await setAsideUnread();
  expect(await setAside()).toBeUndefined();
});

test.each<[string, unknown, unknown, boolean]>([
  ['the same', { a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
  ['more than was stored', { a: 1 }, { a: 1, b: 2 }, true],
  ['a key less', { a: 1, b: 2 }, { a: 1 }, false],
  ['an entry less', [1, 2], [1], false],
  ['another kind', { 0: 1 }, [1], false],
  ['another value', { a: 'x' }, { a: 'y' }, false],
])('%s', (_, stored, read, whole) => expect(isWhole(stored, read)).toBe(whole));
