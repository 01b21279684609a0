import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/setup.mjs';
import { bundle, launchOffline, openOffline } from '../bench/chromium-pages.ts';
import { corpusPages } from '../fuzz/corpus-pages.ts';
import type { Failure } from '../fuzz/fuzz-in-page.ts';
import { keep, ownPages, seedsFor } from '../fuzz/fuzz-pages.ts';
import { often } from '../long.ts';
import { browserNames } from './launch.ts';

const MUTATIONS = often(800, 9_400);
const pages = [...ownPages(), ...corpusPages()];

// The core alone, as a bundle: what the extension adds to it is tried by the hostile pages.
describe.runIf(browserNames.includes('chromium'))('mutated pages in chromium', () => {
  let browser: Awaited<ReturnType<typeof launchOffline>>;
  let read: (html: string, seeds: number[]) => Promise<Failure[]>;

  beforeAll(async () => {
    browser = await launchOffline();
    const script = await bundle(join(root, 'test/fuzz/fuzz-in-page.ts'));
    const page = await browser.newPage();
    await openOffline(page, 'https://daily.example/', '<!doctype html><title>Fuzz</title>');
    await page.evaluate(script);
    read = (html, seeds) => page.evaluate(`bench(${JSON.stringify(html)}, ${JSON.stringify(seeds)})`);
  });
  afterAll(() => browser?.close());

  test(`${MUTATIONS} are read without an exception, live markup or words of nobody`, async () => {
    const failed: string[] = [];
    for (const [place, [name, html]] of pages.entries())
      failed.push(...keep(name, await read(html, seedsFor(1000 + place, pages.length, MUTATIONS))));
    expect(failed).toEqual([]);
  }, 1_800_000);
});
