import { isSameValue } from './same-value.ts';

/** Joins two changed versions of one value, knowing what both started from. */
export type ThreeWay<T> = (base: T, mine: T, theirs: T) => T;

const holds = (list: readonly unknown[], wanted: unknown): boolean => list.some((item) => isSameValue(item, wanted));

/** In their order, then mine; what one side took out stays out. */
export function mergeLists<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): T[] {
  const kept = theirs.filter((item) => holds(mine, item) || !holds(base, item));
  const added = mine.filter((item) => !holds(theirs, item) && !holds(base, item));
  return [...kept, ...added];
}

/** Field by field; where both sides changed one, mine counts. */
export function mergeRecords<T extends object>(base: T, mine: T, theirs: T): T {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const at = (record: T, name: string): unknown => (Object.hasOwn(record, name) ? record[name as keyof T] : undefined);
  const fields = [...names].map((name): [string, unknown] => {
    const unchanged = isSameValue(at(mine, name), at(base, name));
    return [name, at(unchanged ? theirs : mine, name)];
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as T;
}
