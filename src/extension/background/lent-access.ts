import browser from 'webextension-polyfill';
import { changeStored, storedValue } from '../stored/stored-value.ts';

/** Origins that the reader allowed for the further pages of an article only; they are given back when those are read. */
const LENT = 'lentOrigins';

const originsIn = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((origin) => typeof origin === 'string') : [];

/** The match pattern of an address's origin. Patterns name no port. */
export const patternOf = (address: string): string => {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
};

export const hasAccess = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(address)] });

/** Asks the browser for an address's origin, for a while. Must be called in a click before anything is awaited. */
export async function borrowAccess(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  const asked = browser.permissions.request({ origins: [pattern] });
  await changeStored('local', LENT, (stored) => [...new Set([...originsIn(stored), pattern])]);
  return asked;
}

/** Gives back what was lent: the origin of one address, or all, as when the browser starts. */
export async function giveBack(address?: string): Promise<void> {
  const lent = originsIn(await storedValue('local', LENT)).filter(
    (pattern) => address === undefined || pattern === patternOf(address),
  );
  if (lent.length === 0) return;
  await browser.permissions.remove({ origins: lent });
  await changeStored('local', LENT, (now) => originsIn(now).filter((pattern) => !lent.includes(pattern)));
}
