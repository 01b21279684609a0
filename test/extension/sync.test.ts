import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = fakeBrowser();
vi.doMock('webextension-polyfill', () => ({ default: fake.browser }));
vi.doMock('../../src/extension/page-scripts.ts', () => ({ autoCleanScripts: ['/auto.js'] }));
vi.stubGlobal('navigator', { locks: fakeLocks() });

const { addSites } = await import('../../src/extension/background/auto-clean.ts');
const { allowListedSites, changeCopyChoices, changeSiteRules, copyChoices, siteRules } = await import(
  '../../src/extension/stored/settings.ts'
);
const { changeSiteSettings, settingsBySite } = await import('../../src/extension/stored/site-settings.ts');
const { hasAccountCopy, removeAccountCopy, synchronise, syncSoon, syncStatus, turnSyncOff, turnSyncOn } = await import(
  '../../src/extension/stored/sync.ts'
);
const { concernsSync } = await import('../../src/extension/stored/synced-parts.ts');

const rule = (selector: string) => ({ site: 'courier.example', action: 'remove' as const, selector });
const account = (part: string) => (fake.stored.sync.get(`settings:${part}`) as { value: unknown } | undefined)?.value;
const elsewhere = (part: string, value: unknown, version = 1) =>
  fake.stored.sync.set(`settings:${part}`, { version, value });
const writes = vi.spyOn(fake.browser.storage.sync, 'set');

beforeEach(() => {
  for (const area of Object.values(fake.stored)) area.clear();
  fake.granted.clear();
  fake.scripts.clear();
  writes.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('while it is off', () => {
  test('nothing goes to the account and nothing is taken from it', async () => {
    await addSites(['courier.example']);
    elsewhere('sites', ['herald.example']);
    await synchronise();
    await syncSoon();
    expect(writes).not.toHaveBeenCalled();
    expect(await allowListedSites()).toEqual(['courier.example']);
    expect(await syncStatus()).toBeUndefined();
  });

  test('the copy in the account stays until it is removed', async () => {
    await addSites(['courier.example']);
    await turnSyncOn();
    await turnSyncOff();
    expect(await hasAccountCopy()).toBe(true);
    await removeAccountCopy();
    expect(await hasAccountCopy()).toBe(false);
    expect(await allowListedSites()).toEqual(['courier.example']);
  });
});

describe('when it is turned on', () => {
  test('what both had comes together', async () => {
    await addSites(['courier.example']);
    elsewhere('sites', ['herald.example']);
    elsewhere('siteRules', [rule('div.note')]);
    await changeSiteRules(() => [rule('div.box')]);
    await turnSyncOn();
    expect(await allowListedSites()).toEqual(['herald.example', 'courier.example']);
    expect(account('sites')).toEqual(['herald.example', 'courier.example']);
    expect(await siteRules()).toEqual([rule('div.note'), rule('div.box')]);
    expect(await syncStatus()).toMatchObject({ tooLarge: [], newer: [] });
  });

  test('asks for no permission', async () => {
    fake.browser.permissions.request.mockClear();
    elsewhere('sites', ['herald.example']);
    await turnSyncOn();
    expect(fake.browser.permissions.request).not.toHaveBeenCalled();
    expect(fake.scripts.size).toBe(0);
  });
});

describe('once it is on', () => {
  beforeEach(async () => {
    await addSites(['courier.example', 'herald.example']);
    await turnSyncOn();
    writes.mockClear();
  });

  test('nothing is written when nothing has changed', async () => {
    await synchronise();
    await synchronise();
    expect(writes).not.toHaveBeenCalled();
  });

  test('a change here goes to the account, a change there comes here, and both at once are kept', async () => {
    await changeSiteSettings('courier.example', { mode: 'in-place' });
    elsewhere('siteSettings', { 'herald.example': { mode: 'reader', strictness: 'strict' } });
    await synchronise();
    const both = {
      'herald.example': { mode: 'reader', strictness: 'strict' },
      'courier.example': { mode: 'in-place', strictness: 'usual' },
    };
    expect(await settingsBySite()).toEqual(both);
    expect(account('siteSettings')).toEqual(both);
  });

  test('each choice of how to copy counts by itself', async () => {
    await changeCopyChoices({ format: 'markdown' });
    elsewhere('copying', { ...(await copyChoices()), format: 'text', withSource: false });
    await synchronise();
    expect(await copyChoices()).toMatchObject({ format: 'markdown', withSource: false });
  });

  test('a site that another device took off the list loses its permission and its script here', async () => {
    expect(fake.scripts.get('always-clean')?.matches).toContain('https://*.courier.example/*');
    elsewhere('sites', ['herald.example']);
    await synchronise();
    expect(await allowListedSites()).toEqual(['herald.example']);
    expect([...fake.granted].some((origin) => origin.includes('courier'))).toBe(false);
    expect(fake.scripts.get('always-clean')?.matches).toEqual([
      'https://*.herald.example/*',
      'http://*.herald.example/*',
    ]);
  });

  test('what is too large stays on the device, and the status names it', async () => {
    const rules = Array.from({ length: 300 }, (_, index) => rule(`div.a-note-with-a-long-name-${index}`));
    await changeSiteRules(() => rules);
    await synchronise();
    expect(await syncStatus()).toMatchObject({ tooLarge: ['siteRules'] });
    expect(account('siteRules')).toEqual([]);
    expect(await siteRules()).toHaveLength(300);
    await changeSiteRules((all) => all.slice(0, 2));
    await synchronise();
    expect(account('siteRules')).toEqual(rules.slice(0, 2));
    expect(await syncStatus()).toMatchObject({ tooLarge: [] });
  });

  test('what a newer version wrote is left alone, and the rest goes on', async () => {
    elsewhere('sites', { by: 'a shape to come' }, 2);
    await changeSiteSettings('courier.example', { strictness: 'loose' });
    await synchronise();
    expect(await syncStatus()).toMatchObject({ newer: ['sites'] });
    expect(await allowListedSites()).toEqual(['courier.example', 'herald.example']);
    expect(account('sites')).toEqual({ by: 'a shape to come' });
    expect(account('siteSettings')).toHaveProperty(['courier.example', 'strictness'], 'loose');
  });

  test.each([null, 7, 'x', [], { version: 1 }, { version: '1', value: [] }])(
    'an account that holds %j empties nothing',
    async (item) => {
      fake.stored.sync.set('settings:copying', item);
      const before = await copyChoices();
      await synchronise();
      expect(await copyChoices()).toEqual(before);
    },
  );

  test('a refusal is kept, said and made good later', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    writes.mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
    await changeSiteSettings('courier.example', { strictness: 'loose' });
    await synchronise();
    expect((await syncStatus())?.refused).toContain('quota exceeded');
    expect(account('siteSettings')).toEqual({});
    await synchronise();
    expect((await syncStatus())?.refused).toBeUndefined();
    expect(account('siteSettings')).toHaveProperty(['courier.example', 'strictness'], 'loose');
  });

  test('a thousand changes in a minute are at most thirty writes', async () => {
    vi.useFakeTimers();
    for (let change = 0; change < 1000; change++) {
      await changeCopyChoices({ template: `{title} ${change}` });
      void syncSoon();
      await vi.advanceTimersByTimeAsync(60);
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(writes.mock.calls.length).toBeGreaterThan(1);
    expect(writes.mock.calls.length).toBeLessThanOrEqual(30);
    expect(account('copying')).toHaveProperty('template', '{title} 999');
  });
});

test('only changes of what is synced set it off', () => {
  expect(concernsSync('local', ['siteRules'])).toBe(true);
  expect(concernsSync('local', ['pagesLeftAlone', 'sync'])).toBe(false);
  expect(concernsSync('sync', ['settings:sites'])).toBe(true);
  expect(concernsSync('sync', ['sites'])).toBe(false);
  expect(concernsSync('session', ['siteRules'])).toBe(false);
});
