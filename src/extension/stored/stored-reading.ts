import { READING_KEY, type StoredReading, toStoredReading } from '../../views/shared/reading-settings.ts';

/** In pages as well as in the extension's own: by the call that both browsers offer under `chrome`. */
export async function storedReading(): Promise<StoredReading> {
  const { [READING_KEY]: stored } = await chrome.storage.local.get(READING_KEY);
  return toStoredReading(stored);
}
