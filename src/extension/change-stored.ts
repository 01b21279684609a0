import browser from 'webextension-polyfill';

/** Changes one stored value under a lock, so that two windows or pages do not undo each other's change. */
export async function changeStored(
  area: 'local' | 'session',
  key: string,
  changed: (stored: unknown) => unknown,
): Promise<void> {
  await navigator.locks.request(key, async () => {
    const { [key]: stored } = await browser.storage[area].get(key);
    await browser.storage[area].set({ [key]: changed(stored) });
  });
}
