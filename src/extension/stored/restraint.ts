import browser from 'webextension-polyfill';
import { isPageAddress } from '../messages/page-address.ts';
import { MOST_PAGES_LEFT_ALONE } from './most-stored.ts';
import { changeStored, storedValue } from './stored-value.ts';

/**
 * Where and for how long the view must not open by itself. What the reader said for good is kept on the device; what is for
 * the moment lives in the browser's memory only.
 */
const PAUSED = 'pausedSites';
const LEFT = 'leftPages';
export const NOT_HERE_KEY = 'pagesLeftAlone';

const HOUR = 3_600_000;

/** Addresses, as far as what was stored makes sense. Never throws. */
export const toPagesLeftAlone = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter(isPageAddress).slice(-MOST_PAGES_LEFT_ALONE) : [];

const added = (address: string) => (stored: unknown) =>
  [...toPagesLeftAlone(stored).filter((other) => other !== address), address].slice(-MOST_PAGES_LEFT_ALONE);

const timesIn = (stored: unknown): [string, number][] =>
  typeof stored === 'object' && stored !== null
    ? Object.entries(stored).filter(([, until]) => typeof until === 'number' && until > Date.now())
    : [];

/** Remembers that the reader has left the view on this page, until the browser closes. */
export const leavePage = (address: string): Promise<void> => changeStored('session', LEFT, added(address));

/** Keeps the view shut on this page for good. */
export const leaveAlone = (address: string): Promise<void> => changeStored('local', NOT_HERE_KEY, added(address));

/** Keeps the view shut on the site for an hour. */
export const pauseSite = (site: string): Promise<void> =>
  changeStored('session', PAUSED, (stored) => Object.fromEntries([...timesIn(stored), [site, Date.now() + HOUR]]));

const isPaused = async (site: string): Promise<boolean> =>
  timesIn(await storedValue('session', PAUSED)).some(([paused]) => paused === site);

export const pagesLeftAlone = async (): Promise<string[]> => toPagesLeftAlone(await storedValue('local', NOT_HERE_KEY));

export const forgetPagesLeftAlone = (): Promise<void> => browser.storage.local.remove(NOT_HERE_KEY);

/** Whether the view may open by itself on this page of an allow-listed site. */
export async function mayOpen(site: string, address: string, cameBack: boolean): Promise<boolean> {
  if ((await isPaused(site)) || (await pagesLeftAlone()).includes(address)) return false;
  if (!cameBack) return true;
  return !toPagesLeftAlone(await storedValue('session', LEFT)).includes(address);
}
