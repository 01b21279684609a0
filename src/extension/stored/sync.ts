import browser from 'webextension-polyfill';
import type { SyncedName, SyncStatus } from '../../views/options/sync-panel.tsx';
import { giveBackAccess, registerScripts } from '../background/auto-clean.ts';
import { reportError } from '../report-error.ts';
import { isSameValue } from './same-value.ts';
import { allowListedSites } from './settings.ts';
import { bringUpToDate } from './site-settings.ts';
import { changeStored, storedValue } from './stored-value.ts';
import { fits, fromItem, itemKey, SYNCED_PARTS, type SyncedPart, toItem } from './synced-parts.ts';

/** There while the reader wants it; holds what this device and the account last agreed on. */
const SYNC_KEY = 'sync';
/** Between two goes; browsers allow 120 writes a minute. */
const PAUSE = 3000;

interface SyncState extends SyncStatus {
  /** By part, as both sides had it last. */
  base: Record<string, unknown>;
}

const START: SyncState = { base: {}, tooLarge: [], newer: [] };

async function syncState(): Promise<SyncState | undefined> {
  const stored = await storedValue('local', SYNC_KEY);
  return typeof stored === 'object' && stored !== null ? { ...START, ...stored } : undefined;
}

/** How things stand; undefined while it is off. */
export async function syncStatus(): Promise<SyncStatus | undefined> {
  const { base: _, ...status } = (await syncState()) ?? {};
  return 'tooLarge' in status ? status : undefined;
}

export async function turnSyncOn(): Promise<void> {
  await browser.storage.local.set({ [SYNC_KEY]: START });
  await synchronise();
}

/** The account keeps its copy, for the other devices. */
export const turnSyncOff = (): Promise<void> =>
  navigator.locks.request(SYNC_KEY, () => browser.storage.local.remove(SYNC_KEY));

const KEYS = SYNCED_PARTS.map(itemKey);

export const hasAccountCopy = async (): Promise<boolean> =>
  Object.keys(await browser.storage.sync.get(KEYS)).length > 0;

export const removeAccountCopy = (): Promise<void> => browser.storage.sync.remove(KEYS);

/**
 * Brings this device and the account in step, part by part. What differs is read from storage each time, so that a background that ends
 * in between loses nothing. Does nothing while it is off; a refusal of the browser is kept in the status.
 */
export async function synchronise(): Promise<void> {
  await navigator.locks.request(SYNC_KEY, async () => {
    const state = await syncState();
    if (!state) return;
    await bringUpToDate();
    const before = await allowListedSites();
    const outcome = await bringInStep(state);
    await browser.storage.local.set({ [SYNC_KEY]: outcome });
    await followSites(before);
  });
}

async function bringInStep(state: SyncState): Promise<SyncState> {
  const account = await browser.storage.sync.get(KEYS);
  const base = { ...state.base };
  const tooLarge: SyncedName[] = [];
  const newer: SyncedName[] = [];
  const toWrite: Record<string, object> = {};
  for (const part of SYNCED_PARTS) {
    const key = itemKey(part);
    const theirs = fromItem(account[key]);
    if (theirs === 'newer') {
      newer.push(part.name);
      continue;
    }
    const joined = await takeIn(part, base[part.name], theirs);
    const item = toItem(joined);
    if (!fits(key, item)) tooLarge.push(part.name);
    else {
      if (!theirs || !isSameValue(part.read(theirs.value), joined)) toWrite[key] = item;
      base[part.name] = joined;
    }
  }
  try {
    if (Object.keys(toWrite).length > 0) await browser.storage.sync.set(toWrite);
    return { base, tooLarge, newer, at: Date.now() };
  } catch (error) {
    // The old base: what could not be written still counts as this device's change.
    return { ...state, tooLarge, newer, refused: reportError('writing to the account', error) };
  }
}

/** Joins what the account has into what is stored here; gives what both then are to have. */
async function takeIn(part: SyncedPart, base: unknown, theirs: { value: unknown } | undefined): Promise<unknown> {
  const stored = await storedValue('local', part.key);
  const join = (mine: unknown): unknown => (theirs ? part.merge(base, mine, theirs.value) : part.read(mine));
  if (isSameValue(join(stored), part.read(stored))) return join(stored);
  let joined: unknown;
  await changeStored('local', part.key, (mine) => {
    joined = join(mine);
    return joined;
  });
  return joined;
}

/** What another device took off the list is not read here any more either; what it added waits for the reader's permission. */
async function followSites(before: readonly string[]): Promise<void> {
  const now = await allowListedSites();
  const gone = before.filter((site) => !now.includes(site));
  if (gone.length > 0) await giveBackAccess(...gone);
  if (!isSameValue(before, now)) await registerScripts();
}

let isWaiting = false;

/** The same a little later, for all changes that come until then. */
export async function syncSoon(): Promise<void> {
  if (isWaiting || !(await syncState())) return;
  isWaiting = true;
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  isWaiting = false;
  await synchronise();
}
