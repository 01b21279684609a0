import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = fakeBrowser();
vi.doMock('webextension-polyfill', () => ({ default: fake.browser }));
vi.stubGlobal('navigator', { locks: fakeLocks() });
const { answerKept } = await import('../../src/extension/background/answer-kept.ts');
const { changeCopyChoices, copyChoices } = await import('../../src/extension/stored/settings.ts');

const SITE = 'courier.example';
const PAGE = `https://www.${SITE}/mills`;
const sender = (change: object = {}) =>
  ({ id: 'clean-copy', url: `${PAGE}#top`, tab: { id: 7, incognito: false }, ...change }) as Runtime.MessageSender;
const rule = (name: string, site = SITE) => ({ site, action: 'remove', selector: `div.${name}` });
const article = { site: SITE, action: 'article', selector: 'div.story' };
const rules = () => fake.stored.local.get('siteRules');
const places = () => fake.stored.local.get('readingPlaces');
const place = (address: string, passage?: string) => ({ kept: 'place', address, ...(passage && { passage }) });

beforeEach(() => fake.stored.local.clear());

describe('rules that are made in many pages at once', () => {
  test('are all kept, and each page hears of them', async () => {
    const made = Array.from({ length: 20 }, (_, i) => rule(`note-${i}`));
    const answers = await Promise.all(made.map((added) => answerKept({ kept: 'rules', added: [added] }, sender())));
    expect(rules()).toEqual(made);
    expect(answers.at(-1)).toEqual(made);
  });

  test('are not lost while another page gives up what it picked', async () => {
    await answerKept({ kept: 'rules', added: [article, rule('old')] }, sender());
    await Promise.all([
      answerKept({ kept: 'no-pick' }, sender()),
      answerKept({ kept: 'rules', added: [rule('new')] }, sender()),
    ]);
    expect(rules()).toEqual([rule('old'), rule('new')]);
  });

  test('are left where another site gives up its own', async () => {
    await answerKept({ kept: 'rules', added: [article] }, sender());
    await answerKept({ kept: 'no-pick' }, sender({ url: 'https://herald.example/' }));
    expect(rules()).toEqual([article]);
  });
});

describe('places in many articles at once', () => {
  test('are all kept', async () => {
    const addresses = Array.from({ length: 20 }, (_, i) => `${PAGE}?${i}`);
    await Promise.all(addresses.map((address) => answerKept(place(address, 'At mill'), sender())));
    expect(places()).toEqual(addresses.map((address) => ({ address, passage: 'At mill' })));
    await answerKept(place(addresses[0]!), sender());
    expect(places()).toHaveLength(19);
  });
});

describe('in a private window', () => {
  const hidden = sender({ tab: { id: 7, incognito: true } });

  test.each([
    ['a place', place(PAGE, 'At mill'), true],
    ['a look', { kept: 'reading', change: { site: SITE, set: { theme: 'dark' } } }, true],
    ['a rule', { kept: 'rules', added: [rule('note')] }, []],
  ])('%s is answered and not kept', async (_, message, answer) => {
    expect(await answerKept(message, hidden)).toEqual(answer);
    expect(fake.stored.local.size).toBe(0);
  });

  test('the rule that reads a part of the site can be given up', async () => {
    await answerKept({ kept: 'rules', added: [article, rule('old')] }, sender());
    expect(await answerKept({ kept: 'no-pick' }, hidden)).toEqual([rule('old')]);
  });
});

test('settings of the reading view that are changed in many pages at once are all kept, a site’s own at that site', async () => {
  const look = (change: object) => answerKept({ kept: 'reading', change: { site: SITE, ...change } }, sender());
  await Promise.all([look({ set: { theme: 'dark' } }), look({ set: { size: 120 } }), look({ set: { marks: false } })]);
  expect(fake.stored.local.get('readingSettings')).toMatchObject({
    everywhere: { theme: 'dark', size: 120, marks: false },
    bySite: {},
  });
  await Promise.all([look({ isOwn: true }), look({ set: { size: 90 } })]);
  expect(fake.stored.local.get('readingSettings')).toMatchObject({
    everywhere: { size: 120 },
    bySite: { [SITE]: { theme: 'dark', size: 90 } },
  });
});

test.each([
  ['of another extension', place(PAGE, 'At mill'), sender({ id: 'other' })],
  ['of no tab', { kept: 'no-pick' }, sender({ tab: undefined })],
  ['about an article elsewhere', place('https://herald.example/a', 'At mill'), sender()],
  ['of a passage that is too long', place(PAGE, 'x'.repeat(101)), sender()],
  ['with a rule for another site', { kept: 'rules', added: [rule('note', 'herald.example')] }, sender()],
  ['with something that is no rule', { kept: 'rules', added: [rule('note'), { site: SITE }] }, sender()],
  ['with a look for another site', { kept: 'reading', change: { site: 'herald.example', isOwn: true } }, sender()],
  ['with something that is no look', { kept: 'reading', change: { site: SITE } }, sender()],
  ['that is none', { kept: 'everything' }, sender()],
])('a message %s gets no answer', (_, message, from) => {
  expect(answerKept(message, from)).toBeUndefined();
  expect(fake.stored.local.size).toBe(0);
});

test('the format that one window chooses and the template that another writes are both kept', async () => {
  await Promise.all([changeCopyChoices({ format: 'markdown' }), changeCopyChoices({ template: '{title}' })]);
  expect(await copyChoices()).toMatchObject({ format: 'markdown', template: '{title}' });
});
