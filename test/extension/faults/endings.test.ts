import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { originsOf } from '../../../src/extension/sites.ts';
import { parseDataFile, writeDataFile } from '../../../src/extension/stored/stored-data.ts';
import { fakeBrowser, fakeLocks } from '../fake-browser.ts';
import { type Ending, endingBrowser } from './ending-browser.ts';
import { loadFlows } from './flows.ts';

let current = fakeBrowser();
let shown: object = current.browser;
vi.doMock('webextension-polyfill', () => ({
  get default() {
    return shown;
  },
}));
vi.doMock('../../../src/extension/page-scripts.ts', () => ({ autoCleanScripts: ['/auto.js'] }));

/** As far as any flow gets, and more. */
const MOST_CALLS = 60;
/** Milliseconds in which a flow that waits for nothing is over. */
const PATIENCE = 3000;

const use = (browser: object): void => {
  shown = browser;
  vi.stubGlobal('chrome', browser);
};

/** A background that has just started: its locks are free, its storage is what it was. */
const start = (): void => void vi.stubGlobal('navigator', { locks: fakeLocks(), userAgent: '' });

type Flows = Awaited<ReturnType<typeof loadFlows>>;
let load: Flows;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-04T10:00:00Z') });
  vi.spyOn(console, 'error').mockReturnValue();
  start();
  use(current.browser);
  load = await loadFlows();
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function fresh(): Promise<void> {
  current = fakeBrowser();
  use(current.browser);
  start();
  await load.begin();
}

const snapshot = () => ({ local: new Map(current.stored.local), session: new Map(current.stored.session) });

/** Keys of the device's storage that hold neither what they held nor what the whole flow leaves in them. */
function halfWritten(before: Map<string, unknown>, after: Map<string, unknown>, now: Map<string, unknown>): string[] {
  const keys = new Set([...before.keys(), ...after.keys(), ...now.keys()]);
  const is = (map: Map<string, unknown>, key: string) => JSON.stringify(map.get(key)) === JSON.stringify(now.get(key));
  // What was agreed on with the account moves with each go, and says nothing by itself.
  return [...keys].filter((key) => key !== 'sync' && !is(before, key) && !is(after, key));
}

/** Everything readable, every list in line with what it lists. */
async function expectSound(): Promise<void> {
  const data = await load.storedData();
  expect(parseDataFile(writeDataFile(data))).toEqual({ data });
  const listed = await Promise.all(data.sites.map(async (site) => ((await load.isAlwaysCleaned(site)) ? [site] : [])));
  const matches = [...current.scripts.values()].flatMap((script) => script.matches);
  expect(matches.sort()).toEqual(listed.flat().flatMap(originsOf).sort());
}

/** Ends the background, or refuses a write, at each call of a flow in turn; gives how often. */
async function endEverywhere(name: string, ending: Ending): Promise<number> {
  await fresh();
  const before = snapshot();
  await load.flows[name]!();
  const after = snapshot();
  for (let at = 0; at < MOST_CALLS; at += 1) {
    await fresh();
    const { browser, ended, count } = endingBrowser(current.browser, ending, at);
    use(browser);
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE));
    const run = load.flows[name]!().then(
      () => 'done',
      () => 'said so',
    );
    const outcome = await Promise.race([run, ended, late]);
    if (count() <= at) return at;
    expect([name, at, outcome]).not.toEqual([name, at, 'late']);
    expect([name, at, halfWritten(before.local, after.local, snapshot().local)]).toEqual([name, at, []]);
    use(current.browser);
    start();
    await load.recover();
    await expectSound();
    // Done again, it comes to what it would have come to.
    await load.flows[name]!();
    await load.recover();
    expect([name, at, halfWritten(after.local, after.local, snapshot().local)]).toEqual([name, at, []]);
  }
  throw new Error(`${name} makes more than ${MOST_CALLS} calls`);
}

describe.each(['before', 'after'] as const)('a background that ends %s it made a call', (ending) => {
  let ends = 0;
  const names = [
    'adding sites',
    'removing a site',
    'changing a site',
    'changing the rules',
    'making a rule in a page',
    'leaving an article unfinished',
    'choosing how to copy',
    'leaving a page alone',
    'pausing a site',
    'highlighting',
    'taking the last highlight away',
    'replacing all data',
    'syncing',
    'turning the sync off',
  ];

  test('is ended in every flow', () => expect(Object.keys(load.flows)).toEqual(names));

  test.each(names)('%s: nothing is half written, and all comes to an end', async (name) => {
    const times = await endEverywhere(name, ending);
    expect(times).toBeGreaterThan(0);
    ends += times;
  });

  test('was ended often', () => expect(ends).toBeGreaterThan(50));
});

describe('a storage that is full', () => {
  test.each([
    'adding sites',
    'changing a site',
    'changing the rules',
    'choosing how to copy',
    'leaving a page alone',
    'highlighting',
    'replacing all data',
    'syncing',
  ])('%s: nothing is half written, and the flow says so or goes on', async (name) => {
    expect(await endEverywhere(name, 'refused')).toBeGreaterThan(0);
  });
});
