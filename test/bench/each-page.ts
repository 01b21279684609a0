import type { Browser, CDPSession, Page } from 'playwright-core';
import { bundle, launchOffline, openOffline } from './chromium-pages.ts';
import { readPage, readTruth } from './extract-corpus.ts';

/** Evaluates in the page; rejects with what is thrown there. */
export type Evaluate = (expression: string) => Promise<unknown>;

export interface Job {
  corpus: string;
  ids: readonly string[];
  /** Module whose default export takes the page's address and answers with JSON, in the page. */
  entry: string;
  /** What is done with the module, as `bench` in the page, where its default export is not to be called once. */
  run?: (evaluate: Evaluate, url: string, cdp: CDPSession) => Promise<unknown>;
  workers: number;
  /** Told of each answer, or of why there is none. */
  onResult: (id: string, result: unknown, error?: string) => void;
}

/** A page that takes longer is recorded as failed. Milliseconds. */
const TIME_LIMIT = 30_000;
/** Pages after which a tab is replaced, so that none grows old. */
const PAGES_A_TAB = 60;

/** Runs a module in real Chromium on each page of a corpus. A page that fails is reported and does not stop the rest. */
export async function eachPage({ corpus, ids, entry, run = callOnce, workers, onResult }: Job): Promise<void> {
  const script = await bundle(entry);
  const queue = [...ids];
  const work = async (): Promise<void> => {
    let browser = await launchOffline();
    let page = await browser.newPage();
    for (let done = 1; queue.length > 0; done++) {
      const id = queue.shift()!;
      try {
        onResult(id, await within(TIME_LIMIT, runOn(page, corpus, id, script, run)));
        if (done % PAGES_A_TAB !== 0) continue;
      } catch (error) {
        onResult(id, undefined, String(error).slice(0, 300));
      }
      ({ browser, page } = await renew(browser));
    }
    await browser.close();
  };
  await Promise.all(Array.from({ length: workers }, work));
}

/** A tab that failed may hang for ever: its browser goes with it. */
async function renew(old: Browser): Promise<{ browser: Browser; page: Page }> {
  await Promise.race([old.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
  const browser = await launchOffline();
  return { browser, page: await browser.newPage() };
}

const callOnce: NonNullable<Job['run']> = (evaluate, url) => evaluate(`bench(${JSON.stringify(url)})`);

async function runOn(
  page: Page,
  corpus: string,
  id: string,
  script: string,
  run: NonNullable<Job['run']>,
): Promise<unknown> {
  const truth = readTruth(corpus, id);
  await openOffline(page, truth.url, readPage(corpus, truth));
  const cdp = await page.context().newCDPSession(page);
  const evaluate: Evaluate = async (expression) => {
    const answer = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'failed in the page');
    return answer.result.value;
  };
  try {
    await evaluate(script);
    return await run(evaluate, truth.url, cdp);
  } finally {
    await cdp.detach().catch(() => undefined);
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
