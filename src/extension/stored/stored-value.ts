import browser from 'webextension-polyfill';

/** One stored value; undefined where there is none. */
export const storedValue = async (area: 'local' | 'session', key: string): Promise<unknown> =>
  (await browser.storage[area].get(key))[key];

/** Changes one stored value under a lock, so that two windows or pages do not undo each other's change. */
export async function changeStored(
  area: 'local' | 'session',
  key: string,
  changed: (stored: unknown) => unknown,
): Promise<void> {
  await navigator.locks.request(key, async () => {
    await browser.storage[area].set({ [key]: changed(await storedValue(area, key)) });
  });
}
