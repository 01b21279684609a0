import { type AloudChoices, DEFAULT_ALOUD } from '../views/shared/aloud-choices.ts';
import { COPY_CHOICES_KEY, DEFAULT_COPY_CHOICES, toCopyChoices } from '../views/shared/copy-choices.ts';
import { NO_READING, type StoredReading } from '../views/shared/reading-settings.ts';
import { watchPlaces } from './reading-places.ts';
import { storedAloud } from './stored-aloud.ts';
import { storedReading, watchReading } from './stored-reading.ts';

/**
 * What the reading view needs of the storage, at hand before it is opened: a browser forgets the click while one waits for the storage, and
 * the first paint would be a frame later.
 */
export function readerChoices(onChange: () => void) {
  const choices = { copy: DEFAULT_COPY_CHOICES, reading: NO_READING, aloud: DEFAULT_ALOUD };
  const setReading = (changed: StoredReading): void => {
    choices.reading = changed;
    onChange();
  };
  const setAloud = (changed: AloudChoices): void => {
    choices.aloud = changed;
    onChange();
  };
  const places = watchPlaces();
  const copyReady = chrome.storage.local.get(COPY_CHOICES_KEY).then((stored) => {
    choices.copy = toCopyChoices(stored[COPY_CHOICES_KEY]);
  });
  watchReading(setReading);
  const all = [copyReady, places.ready, storedReading().then(setReading), storedAloud().then(setAloud)];
  return { choices, setReading, setAloud, placeIn: places.placeIn, ready: Promise.allSettled(all) };
}
