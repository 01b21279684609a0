import { type AloudChoices, DEFAULT_ALOUD } from '../../views/shared/aloud-choices.ts';
import { COPY_CHOICES_KEY, DEFAULT_COPY_CHOICES, toCopyChoices } from '../../views/shared/copy-choices.ts';
import {
  NO_READING,
  READING_KEY,
  type ReadingChange,
  type StoredReading,
  toStoredReading,
  withChange,
} from '../../views/shared/reading-settings.ts';
import type { KeptMessage } from '../messages/kept-messages.ts';
import { tellBackground } from '../messages/tell-background.ts';
import { PLACES_KEY, type ReadingPlace, readingPlaces, toReadingPlaces } from '../stored/reading-places.ts';
import { keepAloud, storedAloud } from '../stored/stored-aloud.ts';
import { storedReading } from '../stored/stored-reading.ts';

/** What the reading view needs of the storage. */
interface Choices {
  copy: ReturnType<typeof toCopyChoices>;
  reading: StoredReading;
  aloud: AloudChoices;
  places: ReadingPlace[];
}

async function storedCopying(): Promise<Choices['copy']> {
  return toCopyChoices((await chrome.storage.local.get(COPY_CHOICES_KEY))[COPY_CHOICES_KEY]);
}

/**
 * The reader's choices, at hand before the view is opened: a browser forgets the click while one waits for the storage, and the first paint would be
 * a frame later. What another window changes is followed from `begin` to `end`.
 */
export class ReaderChoices {
  readonly now: Choices = { copy: DEFAULT_COPY_CHOICES, reading: NO_READING, aloud: DEFAULT_ALOUD, places: [] };
  private ready: Promise<unknown> | undefined;
  /** Changes of ours that are on their way to the storage. */
  private writing = 0;
  private told: Promise<unknown> = Promise.resolve();
  private wasChanged = false;

  constructor(private readonly onChange: () => void) {}

  /** Fetches and follows them, unless that is done already. Resolves when they are at hand, or cannot be had. */
  begin(): Promise<unknown> {
    if (this.ready) return this.ready;
    chrome.storage?.onChanged.addListener(this.follow);
    this.ready = Promise.allSettled([
      storedCopying().then((copy) => this.take('copy', copy)),
      readingPlaces().then((places) => this.take('places', places)),
      storedReading().then((reading) => this.take('reading', reading)),
      storedAloud().then((aloud) => this.take('aloud', aloud)),
    ]);
    return this.ready;
  }

  end(): void {
    chrome.storage?.onChanged.removeListener(this.follow);
    this.ready = undefined;
  }

  /** The passage at which an article was left. */
  placeIn(address: string): string | undefined {
    return this.now.places.find((place) => place.address === address)?.passage;
  }

  /** Has the background keep the passage at which an article was left, or forget it where there is none. */
  async rememberPlace(address: string, passage: string | undefined): Promise<void> {
    // What was never begun needs no forgetting.
    if (passage === undefined && this.placeIn(address) === undefined) return;
    await tellBackground({ kept: 'place', address, ...(passage !== undefined && { passage }) } satisfies KeptMessage);
  }

  /** Shows the change at once and has the background keep it. Rejects where the extension is gone that this script belongs to. */
  changeReading(change: ReadingChange): Promise<void> {
    this.take('reading', withChange(this.now.reading, change));
    this.writing++;
    // One after the other: one that is said again must not come after the next.
    const told = this.told.then(async () => {
      const answer = await tellBackground({ kept: 'reading', change } satisfies KeptMessage);
      if (answer === undefined) throw new Error('The background does not answer.');
    });
    this.told = told.catch(() => undefined);
    return told.finally(() => {
      this.writing--;
      return this.lookAgain();
    });
  }

  setAloud(changed: AloudChoices): Promise<void> {
    this.take('aloud', changed);
    return keepAloud(changed);
  }

  private take<Name extends keyof Choices>(name: Name, value: Choices[Name]): void {
    this.now[name] = value;
    this.onChange();
  }

  private readonly follow = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    if (area !== 'local') return;
    if (changes[PLACES_KEY]) this.now.places = toReadingPlaces(changes[PLACES_KEY].newValue);
    if (!changes[READING_KEY]) return;
    // What comes back of our own changes is older than what the reader sees.
    if (this.writing > 0) this.wasChanged = true;
    else this.take('reading', toStoredReading(changes[READING_KEY].newValue));
  };

  /** Another window may have written after us while we did not listen. */
  private async lookAgain(): Promise<void> {
    if (!this.wasChanged || this.writing > 0) return;
    this.wasChanged = false;
    const reading = await storedReading();
    if (this.writing === 0) this.take('reading', reading);
  }
}
