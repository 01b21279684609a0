import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { parseDataFile, writeDataFile } from '../../../src/extension/stored/stored-data.ts';
import { fakeBrowser, fakeLocks } from '../fake-browser.ts';

let fake = fakeBrowser();
vi.doMock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
vi.doMock('../../../src/extension/page-scripts.ts', () => ({ autoCleanScripts: ['/auto.js'] }));
const { storedData } = await import('../../../src/extension/own-pages/keep-data.ts');
const { addSites, onAccessChanged } = await import('../../../src/extension/background/auto-clean.ts');
const { changeSiteSettings } = await import('../../../src/extension/stored/site-settings.ts');
const { changeSiteRules } = await import('../../../src/extension/stored/settings.ts');
const { leaveAlone, mayOpen, pauseSite } = await import('../../../src/extension/stored/restraint.ts');
const { synchronise, syncStatus } = await import('../../../src/extension/stored/sync.ts');

const MANY = 1000;
const KEYS = [
  'alwaysCleanSites',
  'siteSettings',
  'siteModes',
  'siteRules',
  'copyChoices',
  'pagesLeftAlone',
  'highlightedArticles',
  'highlights:https://courier.example/ferry',
  'readingSettings',
  'readingPlaces',
  'readAloud',
  'sync',
];

/** Near to what is stored: the right names with anything in them. */
const names = fc.constantFrom(
  'mode',
  'strictness',
  'site',
  'action',
  'selector',
  'text',
  'format',
  'withSource',
  'citationStyle',
  'template',
  'title',
  'count',
  'modified',
  'url',
  'highlights',
  'id',
  'quote',
  'exact',
  'base',
  'address',
  'passage',
  '__proto__',
  'constructor',
  'https://courier.example/ferry',
  'courier.example',
);
const words = fc.constantFrom(
  'keep',
  'remove',
  'article',
  'reader',
  'in-place',
  'strict',
  'html',
  'courier.example',
  'COURIER.example',
  'p.note',
  '',
  '\0',
  '\uD800',
  'https://courier.example/ferry',
  'javascript:1',
  '2026-03-04T10:00:00.000Z',
  'x'.repeat(6000),
);
const { value: near } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    words,
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(names, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));
const state = fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(near, fc.jsonValue({ maxDepth: 2 })), {
  minKeys: 1,
  maxKeys: KEYS.length,
});

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks(), userAgent: '' });
  vi.spyOn(console, 'error').mockReturnValue();
});

test(`${MANY} corrupt stores: everything goes on working, and what is read of them is valid`, async () => {
  await fc.assert(
    fc.asyncProperty(state, async (stored) => {
      fake = fakeBrowser();
      vi.stubGlobal('chrome', fake.browser);
      for (const [key, value] of Object.entries(stored)) fake.stored.local.set(key, value);
      for (const [key, value] of Object.entries(stored)) fake.stored.session.set(key, value);
      const data = await storedData();
      expect(parseDataFile(writeDataFile(data))).toEqual({ data });
      await onAccessChanged();
      await synchronise();
      await syncStatus();
      await mayOpen('courier.example', 'https://courier.example/a', true);
      await pauseSite('courier.example');
      await leaveAlone('https://courier.example/a');
      await addSites(['courier.example']);
      await changeSiteSettings('courier.example', { mode: 'in-place' });
      await changeSiteRules((all) => [...all]);
      const after = await storedData();
      expect(parseDataFile(writeDataFile(after))).toEqual({ data: after });
      expect(after.sites).toContain('courier.example');
      expect(after.siteSettings['courier.example']?.mode).toBe('in-place');
    }),
    { numRuns: MANY },
  );
}, 120_000);
