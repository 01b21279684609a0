import { type Clutter, findClutter } from '../../core/find-clutter.ts';
import type { Interruptible, Stage } from '../../core/interruptible.ts';
import { pristine } from '../../core/page/pristine-dom.ts';
import { missesLanguages } from '../../core/plugins.ts';
import { readArticle, readInterruptibly } from '../../core/read-article.ts';
import { type PageApi, type PageReading, pageApi, READING_PORT } from '../page-api.ts';
import { inSlices } from './in-slices.ts';
import { languagesReady } from './page-languages.ts';
import { readOptions, rulesReady } from './page-rules.ts';
import { addressOf } from './watch-address.ts';

type Options = Parameters<PageApi['readWhenReady']>[0];

/** A reading that is under way. */
interface Running {
  of: ReturnType<typeof optionsFor>;
  /** Whether only popups wait for it: it ends with the last of them. */
  isWatched: boolean;
  isStopped: boolean;
  reading: Promise<PageReading>;
}

const running = new Set<Running>();
/** Popups that show how far it is. */
const watchers = new Set<chrome.runtime.Port>();

/** Listens to popups that watch; whether there is a way for them to be heard. */
export function followWatchers(): boolean {
  chrome.runtime?.onConnect.addListener((port) => {
    if (port.name !== READING_PORT) return;
    watchers.add(port);
    port.onDisconnect.addListener(() => {
      watchers.delete(port);
      if (watchers.size === 0) for (const run of running) run.isStopped = run.isWatched;
    });
  });
  return chrome.runtime !== undefined;
}

const optionsFor = ({ strictness }: Options) => ({ ...readOptions(), ...(strictness && { strictness }) });

/** Why the page cannot be read, before it is looked at. */
function refusal({ evenIfLoading }: Options): PageReading | undefined {
  if (pristine<string>(document, 'contentType') === 'application/pdf') return { article: undefined, because: 'pdf' };
  if (pristine<string>(document, 'readyState') === 'loading' && !evenIfLoading)
    return { article: undefined, because: 'loading' };
  return undefined;
}

/** Lets `work` see the page with what is hidden. */
function uncovered<T>(work: () => T): T {
  const { uncovered: show } = pageApi();
  return show ? show(work) : work();
}

/** Reads the page as it stands, at once. */
export const read: PageApi['read'] = (options) =>
  refusal(options) ?? uncovered(() => readArticle(document, optionsFor(options)));

/** Resolves when the reader's rules and the tables of the page's language are at hand. */
export async function ready(): Promise<void> {
  await Promise.all([rulesReady(), languagesReady()]);
}

/** Reads in slices when all is at hand; once more where only the reading showed what was missing. */
export async function readWhenReady(options: Options): Promise<PageReading> {
  await ready();
  const reading = refusal(options) ?? (await joined(options));
  if (!missesLanguages() || wasStopped(reading)) return reading;
  await ready();
  return refusal(options) ?? joined(options);
}

const wasStopped = (reading: PageReading): boolean => !reading.article && reading.because === 'stopped';

/** A second request for what is being read waits for the first. */
function joined(options: Options): Promise<PageReading> {
  const of = optionsFor(options);
  const isWatched = options.isWatched === true;
  for (const run of running) {
    if (run.isStopped || !isSame(run.of, of)) continue;
    run.isWatched &&= isWatched;
    return run.reading;
  }
  const run: Running = {
    of,
    isWatched,
    isStopped: false,
    reading: Promise.resolve({ article: undefined, because: 'stopped' }),
  };
  running.add(run);
  run.reading = readAll(run, options).finally(() => running.delete(run));
  return run.reading;
}

/** Rules are made anew when they change, so that equal ones are the same. */
const isSame = (one: Running['of'], other: Running['of']): boolean =>
  one.url === other.url &&
  one.siteRules === other.siteRules &&
  one.picked === other.picked &&
  one.strictness === other.strictness;

/** Readings begun anew for a page that goes to another address meanwhile: one that never stays is read as it stands. */
const MOST_BEGINNINGS = 5;

async function readAll(run: Running, options: Options): Promise<PageReading> {
  for (let beginnings = 1; !run.isStopped; beginnings++) {
    run.of = optionsFor(options);
    const { url } = run.of;
    const reading = await inSlices(uncoveredWhileCopied(readInterruptibly(document, run.of)), (stage) => {
      for (const port of watchers) port.postMessage(stage);
      return !run.isStopped && (url === location.href || beginnings === MOST_BEGINNINGS);
    });
    if (reading) return reading;
  }
  return { article: undefined, because: 'stopped' };
}

/** Looks for clutter in slices; undefined where the page goes elsewhere meanwhile. */
export async function findClutterInPage(): Promise<Clutter[] | undefined> {
  const address = addressOf(location);
  const work = findClutter(document, location.href, readOptions().siteRules);
  return inSlices(uncoveredWhileCopied(work), () => addressOf(location) === address);
}

/** What is hidden where it stands is shown for the copy alone, which is made at one go then. */
function* uncoveredWhileCopied<T>(work: Interruptible<T>): Interruptible<T> {
  const first = pageApi().isCovered?.() ? uncovered(() => stageAfterCopy(work)) : work.next();
  if (first.done) return first.value;
  yield first.value;
  return yield* work;
}

function stageAfterCopy<T>(work: Interruptible<T>): IteratorResult<Stage | undefined, T> {
  for (let step = work.next(); ; step = work.next()) if (step.done || step.value === 'clutter') return step;
}
