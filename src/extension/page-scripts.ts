import browser, { type Scripting } from 'webextension-polyfill';
import type { Article, Block } from '../core/article.ts';
import type { CopyChoices } from '../views/shared/copy-choices.ts';
import autoScript from './auto.iife.ts?script&iife';
import contentScript from './content.iife.ts?script&iife';
import copyScript from './copy.iife.ts?script&iife';
import languagesScript from './languages.iife.ts?script&iife';
import type { CopyOutcome } from './page/page-copy.ts';
import { type PageApi, type PageLookUp, type PageReading, READING_PORT } from './page-api.ts';
import pickerScript from './picker.iife.ts?script&iife';
import readerScript from './reader.iife.tsx?script&iife';
import redactScript from './redact.iife.ts?script&iife';

// From the extension's root: Firefox would look for them beside the page that asks.
const READ = `/${contentScript}`;
/** What is asked of a page once it was read: copying, and looking up what only its layout tells. */
const COPY = `/${copyScript}`;
const SHOW = `/${readerScript}`;
const PICK = `/${pickerScript}`;
const REDACT = `/${redactScript}`;

/** The scripts that run by themselves on pages of allow-listed sites, in order. */
export const autoCleanScripts = [READ, COPY, SHOW, `/${autoScript}`];

/** Brings the tables of the languages other than English into a page that asks for them. */
export async function injectLanguages(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const files = [`/${languagesScript}`];
  resultOf(await browser.scripting.executeScript({ target, files, injectImmediately: true }));
}

// The functions below run in the page's isolated world, where the injected scripts have left their API under this name.
declare const cleanCopy: PageApi;

/** Runs `func` in the page and gives its answer; rejects where the browser lets no script in. */
async function inPage<Args extends unknown[], Result>(
  tabId: number,
  files: string[],
  func: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const target = { tabId };
  // Without `injectImmediately` the call would wait for slow pages, and the popup with it.
  if (files.length > 0) resultOf(await browser.scripting.executeScript({ target, files, injectImmediately: true }));
  const answers = await browser.scripting.executeScript({ target, func, args, injectImmediately: true });
  return resultOf(answers) as Awaited<Result>;
}

/** Chrome rejects where a script throws; Firefox puts the error, or only its words, into the result. */
function resultOf([answer]: Scripting.InjectionResult[]): unknown {
  // Firefox answers with nothing where a page is closed to extensions.
  if (!answer) throw new Error('Cannot access the page: no frame of it takes a script.');
  if (answer.error) throw answer.error instanceof Error ? answer.error : new Error(String(answer.error));
  return answer.result;
}

/** Reads the page in a tab. */
export const readTab = (tabId: number, options: { evenIfLoading: boolean }, files = [READ]): Promise<PageReading> =>
  inPage(tabId, files, (asked) => cleanCopy.readWhenReady(asked), options);

/**
 * Reads the page in a tab for somebody who watches: `onStage` hears what it has come to where it takes long, and `stop` ends it, as does the end of the
 * page that asked.
 */
export function watchReading(
  tabId: number,
  options: { evenIfLoading: boolean },
  onStage: (stage: unknown) => void,
): { reading: Promise<PageReading>; stop: () => void } {
  let stop = () => {};
  const read = async (): Promise<PageReading> => {
    const isHeard = await inPage(tabId, [READ], () => cleanCopy.isHeard);
    if (!isHeard) return inPage(tabId, [], (asked) => cleanCopy.readWhenReady(asked), options);
    const port = browser.tabs.connect(tabId, { name: READING_PORT, frameId: 0 });
    port.onMessage.addListener(onStage);
    stop = () => port.disconnect();
    // Firefox never answers for a page that goes meanwhile.
    const gone = new Promise<never>((_, reject) =>
      port.onDisconnect.addListener(() => reject(new Error('The page went while it was read.'))),
    );
    const answer = inPage(tabId, [], (asked) => cleanCopy.readWhenReady(asked), { ...options, isWatched: true });
    return Promise.race([answer, gone]).finally(stop);
  };
  return { reading: read(), stop: () => stop() };
}

/**
 * Hands the reader's click or key on to the page, which may use the clipboard only after one. Must come first in the listener: a browser
 * forgets the gesture while one waits. A page that takes no script is left to whatever asks it next.
 */
export const passGestureOn = (tabId: number): Promise<unknown> =>
  browser.scripting.executeScript({ target: { tabId }, func: () => {}, injectImmediately: true }).catch(() => {});

/** Copies a page's clean text from within the page. Read before, written at one go: a browser forgets the reader's stroke while one waits. */
export async function copyInTab(tabId: number, choices: CopyChoices): Promise<CopyOutcome> {
  const reading = await readTab(tabId, { evenIfLoading: true }, [READ, COPY]);
  return inPage(tabId, [], (found, wanted) => cleanCopy.copyText(found, wanted), reading, choices);
}

/** Makes a choice hold for a page's whole site; resolves to whether anything tells the blocks from others. */
export const makeRuleInTab = (tabId: number, action: 'keep' | 'remove', blocks: Block[]): Promise<boolean> =>
  inPage(tabId, [READ], (wanted, chosen) => cleanCopy.makeRule(wanted, chosen), action, blocks);

/** Lets the reader point at the article in a page; the reading view opens with it. */
export const startPickingInTab = (tabId: number): Promise<void> =>
  inPage(tabId, [READ, COPY, SHOW, PICK], () => cleanCopy.ready().then(() => cleanCopy.startPicking()));

/** Takes a page's selection for its article. */
export const pickSelectionInTab = (tabId: number): Promise<boolean> =>
  inPage(tabId, [READ], () => cleanCopy.pickSelection());

/** Reads the picked part on every page of the site; resolves to whether it can be found there. */
export const alwaysPickInTab = (tabId: number): Promise<boolean> => inPage(tabId, [READ], () => cleanCopy.alwaysPick());

/** Forgets what was picked in a page. */
export const forgetPickInTab = (tabId: number): Promise<void> => inPage(tabId, [READ], () => cleanCopy.forgetPick());

/** Looks texts up in the page as it is laid out. */
export const lookUpInTab = (tabId: number, texts: string[]): Promise<PageLookUp> =>
  inPage(tabId, [COPY], (wanted) => cleanCopy.lookUp(wanted), texts);

/** All text of a page, as laid out. */
export const plainTextOfTab = (tabId: number): Promise<string> => inPage(tabId, [COPY], () => cleanCopy.plainText());

/** A page's HTML with every word in it replaced. */
export const redactTab = (tabId: number): Promise<string> => inPage(tabId, [REDACT], () => cleanCopy.redacted());

/** Opens the reading view over a page that was read, with its article at hand; rejects where it cannot be shown. */
export async function openReaderInTab(tabId: number, article: Article): Promise<void> {
  const isShown = await inPage(tabId, [COPY, SHOW], (shown) => cleanCopy.openReader(shown).then(() => true), article);
  // Chromium does not tell of what is rejected there.
  if (!isShown) throw new Error('The reading view could not be shown.');
}

/** Opens the reading view, or closes it where it is open. Gives what became of it. */
export async function toggleReaderInTab(tabId: number): Promise<'opened' | 'closed' | 'no-article'> {
  const wasOpen = await inPage(tabId, [], () => {
    // Nothing was injected yet, and a page's element may bear the name: only an own property is ours.
    const ours = Object.getOwnPropertyDescriptor(globalThis, 'cleanCopy')?.value as PageApi | undefined;
    return ours?.closeReader?.() ?? false;
  });
  if (wasOpen) return 'closed';
  const { article } = await readTab(tabId, { evenIfLoading: true });
  if (!article) return 'no-article';
  await openReaderInTab(tabId, article);
  return 'opened';
}
