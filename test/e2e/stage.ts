import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../scripts/setup.mjs';
import type { Browser, LaunchOptions } from './browser.ts';
import { browserNames, launch } from './launch.ts';
import { type PageServer, type Routes, servePages } from './page-server.ts';

/** What a suite finds when its tests begin. A test file has one at a time. */
export let browser: Browser;
export let server: PageServer;

export interface Stage {
  /** The one browser that can show this. */
  only?: BrowserName;
  /** What the server answers besides test/pages; as a function, what has to be started first. */
  pages?: Routes | (() => Promise<Routes>);
  launch?: LaunchOptions;
}

/** A suite for each browser to test in, whose name stands for `%s`: with a fresh browser and a server of pages, which go with its last test. */
export function inBrowsers(title: string, stage: Stage, suite: (name: BrowserName) => void): void {
  const names = browserNames.filter((name) => name === (stage.only ?? name));
  describe.each(names)(title, (name) => {
    beforeAll(async () => {
      server = await servePages(typeof stage.pages === 'function' ? await stage.pages() : stage.pages);
      browser = await launch(name, stage.launch);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    suite(name);
  });
}
