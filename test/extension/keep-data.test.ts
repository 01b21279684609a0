import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_ALOUD } from '../../src/views/shared/aloud-choices.ts';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = fakeBrowser();
vi.doMock('webextension-polyfill', () => ({ default: fake.browser }));
vi.doMock('../../src/extension/page-scripts.ts', () => ({ autoCleanScripts: ['/auto.js'] }));
vi.stubGlobal('navigator', { locks: fakeLocks() });
vi.stubGlobal('chrome', fake.browser);

const { addSites } = await import('../../src/extension/background/auto-clean.ts');
const { canUndo, replaceData, storedData, undo } = await import('../../src/extension/own-pages/keep-data.ts');
const { bringUpToDate, changeSiteSettings, siteSettings } = await import('../../src/extension/stored/site-settings.ts');
const { forgetAloud, keepAloud, storedAloud } = await import('../../src/extension/stored/stored-aloud.ts');
const { NO_DATA } = await import('../../src/extension/stored/stored-data.ts');

beforeEach(() => {
  fake.stored.local.clear();
  fake.stored.session.clear();
  fake.granted.clear();
  fake.scripts.clear();
});

describe('everything that is kept', () => {
  test('is replaced, and brought back as it was', async () => {
    await addSites(['courier.example']);
    await changeSiteSettings('courier.example', { strictness: 'strict' });
    const before = await storedData();
    expect(await canUndo()).toBe(false);
    await replaceData({ ...NO_DATA, sites: ['herald.example'] });
    expect(await storedData()).toEqual({ ...NO_DATA, sites: ['herald.example'] });
    expect([...fake.scripts.keys()]).toEqual([]);
    await undo();
    expect(await storedData()).toEqual(before);
    expect(fake.scripts.get('always-clean')?.matches).toEqual([
      'https://*.courier.example/*',
      'http://*.courier.example/*',
    ]);
    expect(await canUndo()).toBe(false);
  });

  test('comes back with how one is read to, which no file holds', async () => {
    const aloud = { ...DEFAULT_ALOUD, rate: 1.5 };
    await keepAloud(aloud);
    await replaceData(NO_DATA);
    await forgetAloud();
    expect(await storedAloud()).toEqual(DEFAULT_ALOUD);
    await undo();
    expect(await storedAloud()).toEqual(aloud);
  });

  test('asks for no permission by itself', async () => {
    fake.browser.permissions.request.mockClear();
    await replaceData({ ...NO_DATA, sites: ['herald.example'] });
    expect(fake.browser.permissions.request).not.toHaveBeenCalled();
    expect(fake.scripts.size).toBe(0);
  });

  test('makes sense of whatever is stored', async () => {
    for (const key of [
      'alwaysCleanSites',
      'siteSettings',
      'siteRules',
      'copyChoices',
      'pagesLeftAlone',
      'readingSettings',
      'readingPlaces',
    ]) {
      for (const broken of [null, 7, 'x', [[]], { a: null }]) {
        fake.stored.local.clear();
        fake.stored.local.set(key, broken);
        expect({ key, broken, found: await storedData() }).toEqual({ key, broken, found: NO_DATA });
      }
    }
  });
});

describe('what an earlier version kept', () => {
  beforeEach(() => {
    fake.stored.local.set('alwaysCleanSites', ['courier.example']);
    fake.stored.local.set('siteModes', { 'courier.example': 'in-place', 'gazette.example': 'nonsense' });
    fake.stored.local.set('copyChoices', { format: 'markdown', withSource: false });
  });
  const settings = { mode: 'in-place', strictness: 'usual' };

  test('counts before it is taken over', async () => {
    expect(await siteSettings('courier.example')).toEqual(settings);
  });

  test('is taken over once, and changed then', async () => {
    await bringUpToDate();
    await bringUpToDate();
    expect(fake.stored.local.has('siteModes')).toBe(false);
    expect(await siteSettings('courier.example')).toEqual(settings);
    await changeSiteSettings('courier.example', { mode: 'reader' });
    expect(fake.stored.local.get('siteSettings')).toEqual({});
    const { copying, sites } = await storedData();
    expect(copying).toMatchObject({ format: 'markdown', withSource: false });
    expect(sites).toEqual(['courier.example']);
  });

  test('is not lost when something is changed first', async () => {
    await changeSiteSettings('herald.example', { strictness: 'loose' });
    expect(await siteSettings('courier.example')).toEqual(settings);
  });
});
