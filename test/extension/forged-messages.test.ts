import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

let fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
const injectLanguages = vi.fn(async () => {});
vi.mock('../../src/extension/page-scripts.ts', () => ({ autoCleanScripts: ['/auto.js'], injectLanguages }));
const { addSites } = await import('../../src/extension/background/auto-clean.ts');
const { answerAuto } = await import('../../src/extension/background/answer-auto.ts');

const SITE = 'courier.example';
const ARTICLE = `https://www.${SITE}/ferry`;
const KINDS = ['may-open', 'removed', 'languages', 'left', 'not-here', 'pause', 'stop'];
const MANY = 500;

const ours = (auto: string) => ({ auto, address: ARTICLE, cameBack: false, count: 3 });
/** Stays what it is when it is sent: no functions, no prototypes. */
const anything = fc.jsonValue({ maxDepth: 3 });
const text = fc.string({ unit: 'binary', maxLength: 40 });

/** From whom our own messages never come. */
const strangers = fc.oneof(
  fc.record({ id: fc.oneof(text, fc.constant(undefined)), url: fc.constant(ARTICLE), tab: fc.constant({ id: 7 }) }),
  fc.record({ id: fc.constant('clean-copy'), url: fc.constant(ARTICLE) }),
  fc.record({ id: fc.constant('clean-copy'), tab: fc.constant({ id: 7 }) }),
  fc.record({ id: fc.constant('clean-copy'), url: fc.constant(ARTICLE), tab: fc.constant({}) }),
);

/** Never one of our messages: something that is none, or one with a part that cannot be. */
const misshapen = fc.oneof(
  anything,
  anything.map((auto) => ({ ...ours('left'), auto: KINDS.some((kind) => kind === auto) ? 'no' : auto })),
  fc
    .record({
      auto: fc.constantFrom('left', 'not-here', 'pause', 'stop', 'may-open'),
      address: anything,
      cameBack: fc.boolean(),
    })
    .filter(({ address }) => typeof address !== 'string' || !URL.canParse(address)),
  fc
    .constantFrom(
      ...[
        'javascript:alert(1)',
        'file:///etc/hosts',
        'data:text/html,x',
        'chrome://settings',
        `https://${'a'.repeat(5000)}.example/`,
      ],
    )
    .map((address) => ({ ...ours('stop'), address })),
  anything
    .filter((count) => !Number.isSafeInteger(count) || Number(count) < 0)
    .map((count) => ({ auto: 'removed', count })),
  anything.filter((cameBack) => typeof cameBack !== 'boolean').map((cameBack) => ({ ...ours('may-open'), cameBack })),
);

/** Ours in every part, from our own script in a page, but about a page of another origin. */
const foreign = fc
  .tuple(
    fc.constantFrom('left', 'not-here', 'pause', 'stop', 'may-open'),
    fc.constantFrom(
      'https://evil.example/',
      `http://www.${SITE}/ferry`,
      `https://${SITE}.evil.example/`,
      `https://evil.example:8443/${ARTICLE}`,
    ),
  )
  .map(([auto, url]) => ({ auto, url }));

const sender = (from: object) => from as Runtime.MessageSender;
const kept = () =>
  JSON.stringify([[...fake.stored.local], [...fake.stored.session], [...fake.granted], [...fake.scripts]]);

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  fake = fakeBrowser();
  await addSites([SITE]);
  injectLanguages.mockClear();
});

/** Sends one and looks what came of it. */
async function expectIgnored(message: unknown, from: object): Promise<void> {
  const before = kept();
  expect(await answerAuto(message, sender(from))).toBeUndefined();
  expect(kept()).toBe(before);
  expect(injectLanguages).not.toHaveBeenCalled();
  expect(fake.browser.action.setBadgeText).not.toHaveBeenCalled();
}

describe(`${MANY} forged messages of each kind change and learn nothing`, () => {
  const properly = { id: 'clean-copy', url: ARTICLE, tab: { id: 7, incognito: false } };

  test('from strangers', () =>
    fc.assert(
      fc.asyncProperty(strangers, fc.constantFrom(...KINDS), (from, auto) => expectIgnored(ours(auto), from)),
      { numRuns: MANY },
    ));

  test('of no known shape', () =>
    fc.assert(
      fc.asyncProperty(misshapen, (message) => expectIgnored(message, properly)),
      { numRuns: MANY },
    ));

  test('about pages of other origins', () =>
    fc.assert(
      fc.asyncProperty(foreign, ({ auto, url }) => expectIgnored(ours(auto), { ...properly, url })),
      { numRuns: MANY },
    ));

  test('while ours are answered', async () => {
    expect(await answerAuto(ours('may-open'), sender(properly))).toEqual({ mode: 'reader', strictness: 'usual' });
    await answerAuto(ours('stop'), sender(properly));
    expect(await answerAuto(ours('may-open'), sender(properly))).toBeUndefined();
  });
});
