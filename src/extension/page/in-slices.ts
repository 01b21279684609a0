import { type Interruptible, STAGES, type Stage } from '../../core/interruptible.ts';

/** Milliseconds of work before what else waits in the page gets its turn. */
const SLICE = 50;

/**
 * Does the work in slices. `mayGoOn` is asked before each slice but the first; undefined where it says no. Work that is done within a slice is
 * done at once. Rejects with what the work throws.
 */
export async function inSlices<T>(
  work: Interruptible<T>,
  mayGoOn: (stage: Stage) => boolean,
  turnOfOthers = nextTask,
): Promise<T | undefined> {
  let stage: Stage = STAGES[0];
  let end = performance.now() + SLICE;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    stage = step.value ?? stage;
    if (performance.now() < end) continue;
    await turnOfOthers();
    if (!mayGoOn(stage)) return undefined;
    end = performance.now() + SLICE;
  }
}

/** Timers of a tab that is not in front come once a second; tasks come when it is their turn. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    if ('scheduler' in window && 'postTask' in window.scheduler) void window.scheduler.postTask(() => resolve());
    else setTimeout(resolve);
  });
