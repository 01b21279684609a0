/** What a reading is at, in order. */
export const STAGES = ['copy', 'clutter', 'text', 'quotes'] as const;
export type Stage = (typeof STAGES)[number];

/** Work that may be put off at each `yield`. What it yields is the stage that begins, or nothing in the middle of one. */
export type Interruptible<T> = Generator<Stage | undefined, T, void>;

/** Does the work without a pause. Throws what the work throws. */
export function atOnce<T>(work: Interruptible<T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** `items.map(make)` with a pause after every so many. */
export function* mapInChunks<T, U>(
  items: readonly T[],
  chunk: number,
  make: (item: T, index: number) => U,
): Interruptible<U[]> {
  const made: U[] = [];
  for (let index = 0; index < items.length; index++) {
    if (index > 0 && index % chunk === 0) yield;
    made.push(make(items[index]!, index));
  }
  return made;
}
