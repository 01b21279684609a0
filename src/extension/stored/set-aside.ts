import browser from 'webextension-polyfill';
import { HIGHLIGHT_INDEX_KEY, storedIndex } from '../../core/highlights/stored-highlights.ts';
import { reportError } from '../report-error.ts';
import { NOT_HERE_KEY, toPagesLeftAlone } from './restraint.ts';
import { storedValue } from './stored-value.ts';
import { SYNCED_PARTS } from './synced-parts.ts';

const ASIDE_KEY = 'setAside';

/** What is read of storage, by its key; of what another version wrote it may understand less. */
const READERS: readonly { key: string; read: (stored: unknown) => unknown }[] = [
  ...SYNCED_PARTS,
  { key: NOT_HERE_KEY, read: toPagesLeftAlone },
  { key: HIGHLIGHT_INDEX_KEY, read: (stored) => Object.fromEntries(storedIndex(stored)) },
];

/** Whether all of a stored value is in what was read of it; more may be. */
export function isWhole(stored: unknown, read: unknown): boolean {
  if (typeof stored !== 'object' || stored === null) return stored === read;
  if (typeof read !== 'object' || read === null || Array.isArray(stored) !== Array.isArray(read)) return false;
  if (Array.isArray(stored) && stored.length !== (read as unknown[]).length) return false;
  return Object.entries(stored).every(
    ([key, value]) => Object.hasOwn(read, key) && isWhole(value, (read as Record<string, unknown>)[key]),
  );
}

/** What was once stored and not understood, by its key; undefined for nothing. */
export async function setAside(): Promise<Record<string, unknown> | undefined> {
  const stored = await storedValue('local', ASIDE_KEY);
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : undefined;
}

/**
 * Keeps a copy of each stored value that this version does not understand as a whole, such as one of a newer version: the next change of the
 * setting would write over it. The first copy of a key stays.
 */
export async function setAsideUnread(): Promise<void> {
  const stored = await browser.storage.local.get(READERS.map(({ key }) => key));
  const before = (await setAside()) ?? {};
  const unread = READERS.filter(
    ({ key, read }) =>
      stored[key] !== undefined && !Object.hasOwn(before, key) && !isWhole(stored[key], read(stored[key])),
  ).map(({ key }) => [key, stored[key]]);
  if (unread.length === 0) return;
  try {
    await browser.storage.local.set({ [ASIDE_KEY]: { ...before, ...Object.fromEntries(unread) } });
  } catch (error) {
    // Of a full storage: what is there stays, as long as nobody changes it.
    reportError('setting data aside', error);
  }
}

export const forgetSetAside = (): Promise<void> => browser.storage.local.remove(ASIDE_KEY);
