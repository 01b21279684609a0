import { READING_KEY, type StoredReading, toStoredReading } from '../views/shared/reading-settings.ts';

/** In pages as well as in the extension's own: by the call that both browsers offer under `chrome`. */
export async function storedReading(): Promise<StoredReading> {
  const { [READING_KEY]: stored } = await chrome.storage.local.get(READING_KEY);
  return toStoredReading(stored);
}

let writing = 0;

/** Keeps how the reading view looks. */
export async function keepReading(changed: StoredReading): Promise<void> {
  writing++;
  try {
    await chrome.storage.local.set({ [READING_KEY]: changed });
  } finally {
    writing--;
  }
}

/** Tells of what is changed elsewhere. What comes back of our own changes is older than what the reader sees. */
export function watchReading(onChange: (changed: StoredReading) => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    const change = changes[READING_KEY];
    if (area === 'local' && change && writing === 0) onChange(toStoredReading(change.newValue));
  });
}
