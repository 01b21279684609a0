import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Interruptible } from '../../src/core/interruptible.ts';
import { inSlices } from '../../src/extension/page/in-slices.ts';

/** A port as the browser gives one to a content script. */
function fakePort() {
  const ends: (() => void)[] = [];
  const port = {
    name: 'reading',
    postMessage: vi.fn(),
    onDisconnect: { addListener: (end: () => void) => ends.push(end) },
  };
  return { port, disconnect: () => ends.map((end) => end()) };
}

let connect: (port: unknown) => void;
let now = 0;
const story = readFileSync(join(import.meta.dirname, '../pages/demo-article/page.html'), 'utf8');

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('chrome', {
    storage: { local: { get: async () => ({}) } },
    runtime: { onConnect: { addListener: (listener: typeof connect) => (connect = listener) } },
  });
  // Every look at the clock is the end of a slice.
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 60));
  const made = new DOMParser().parseFromString(story, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(made.documentElement));
  history.replaceState(null, '', '/2026/03/mill');
});

async function load() {
  const loaded = await import('../../src/extension/page/page-reading.ts');
  expect(loaded.followWatchers()).toBe(true);
  return loaded;
}
const watched = { evenIfLoading: true, isWatched: true };

test('a page that keeps the browser from our scripts is read all the same, though nobody can watch it', async () => {
  vi.stubGlobal('chrome', {});
  const { followWatchers, readWhenReady } = await import('../../src/extension/page/page-reading.ts');
  expect(followWatchers()).toBe(false);
  expect((await readWhenReady(watched)).article?.blocks.length).toBeGreaterThan(3);
});

test('work is put off whenever a slice is over, and not before', async () => {
  function* work(): Interruptible<string> {
    yield 'copy';
    yield;
    yield 'text';
    return 'done';
  }
  const asked: string[] = [];
  const others = vi.fn(async () => {});
  expect(await inSlices(work(), (stage) => asked.push(stage) > 0, others)).toBe('done');
  expect(asked).toEqual(['copy', 'copy', 'text']);
  expect(await inSlices(work(), () => false, others)).toBeUndefined();
  vi.spyOn(performance, 'now').mockReturnValue(1);
  others.mockClear();
  expect(await inSlices(work(), () => false, others)).toBe('done');
  expect(others).not.toHaveBeenCalled();
});

test('who watches hears each stage, and gets what a reading at once gives', async () => {
  const { read, readWhenReady } = await load();
  const { port } = fakePort();
  connect(port);
  const reading = await readWhenReady(watched);
  expect(reading.article?.quotes.length).toBeGreaterThan(1);
  expect(reading).toEqual(read(watched));
  expect([...new Set(port.postMessage.mock.calls.map(([stage]) => stage))]).toEqual([
    'copy',
    'clutter',
    'text',
    'quotes',
  ]);
});

test('it ends with the last popup that watches it', async () => {
  const { readWhenReady } = await load();
  const [first, last] = [fakePort(), fakePort()];
  connect(first.port);
  connect(last.port);
  last.port.postMessage.mockImplementation(() => {
    first.disconnect();
    last.disconnect();
  });
  expect(await readWhenReady(watched)).toEqual({ article: undefined, because: 'stopped' });
});

test('it goes on for whoever else waits for it', async () => {
  const { readWhenReady } = await load();
  const { port, disconnect } = fakePort();
  connect(port);
  port.postMessage.mockImplementation(disconnect);
  const [mine, other] = await Promise.all([readWhenReady(watched), readWhenReady({ evenIfLoading: true })]);
  expect(mine.article).toBeDefined();
  expect(other).toBe(mine);
});

test('a page that goes elsewhere meanwhile is read there', async () => {
  const { readWhenReady } = await load();
  const { port } = fakePort();
  connect(port);
  port.postMessage.mockImplementationOnce(() => history.replaceState(null, '', '/elsewhere'));
  expect((await readWhenReady(watched)).article?.url).toMatch(/elsewhere$/);
});

test('a page that never stays at one address is read as it stands', async () => {
  const { readWhenReady } = await load();
  const { port } = fakePort();
  connect(port);
  let at = 0;
  port.postMessage.mockImplementation(() => history.replaceState(null, '', `/elsewhere/${at++}`));
  expect((await readWhenReady(watched)).article?.quotes.length).toBeGreaterThan(1);
});

test('clutter is looked for in slices, and not hidden in the page that comes meanwhile', async () => {
  const { findClutterInPage } = await load();
  const here = await findClutterInPage();
  expect(here?.length).toBeGreaterThan(0);
  expect(here?.every(({ element }) => document.contains(element))).toBe(true);
  const looking = findClutterInPage();
  history.replaceState(null, '', '/2026/03/mill#comments');
  expect(await looking).toEqual(here);
  const stopped = findClutterInPage();
  history.replaceState(null, '', '/elsewhere');
  expect(await stopped).toBeUndefined();
});
