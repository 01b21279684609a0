import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ReaderChoices } from '../../src/extension/page/reader-choices.ts';
import { NO_READING, type StoredReading } from '../../src/views/shared/reading-settings.ts';
import { fakeBrowser } from './fake-browser.ts';

type Listener = (changes: object, area: string) => void;

const fake = fakeBrowser();
const listeners = new Set<Listener>();
const onChanged = {
  addListener: (listener: Listener) => listeners.add(listener),
  removeListener: (listener: Listener) => listeners.delete(listener),
};
const sendMessage = vi.fn(async () => true);
vi.stubGlobal('chrome', { runtime: { sendMessage }, storage: { ...fake.browser.storage, onChanged } });

const ADDRESS = 'https://courier.example/mills';
const inSize = (size: number): StoredReading => ({ ...NO_READING, everywhere: { ...NO_READING.everywhere, size } });

/** Another window writes, and all hear of it. */
function elsewhere(key: string, newValue: unknown): void {
  fake.stored.local.set(key, newValue);
  for (const listener of listeners) listener({ [key]: { newValue } }, 'local');
}

beforeEach(() => {
  fake.stored.local.clear();
  listeners.clear();
  sendMessage.mockClear();
});

describe('what the reading view needs of the storage', () => {
  test('is fetched once, and again after the view was closed', async () => {
    const choices = new ReaderChoices(() => {});
    fake.stored.local.set('readingSettings', inSize(120));
    await choices.begin();
    expect(choices.now.reading.everywhere.size).toBe(120);
    choices.end();
    fake.stored.local.set('readingSettings', inSize(130));
    await choices.begin();
    expect(choices.now.reading.everywhere.size).toBe(130);
  });

  test('is followed by one listener, which goes when the view is closed: fifty openings leave none', async () => {
    for (let i = 0; i < 50; i++) {
      const choices = new ReaderChoices(() => {});
      await choices.begin();
      await choices.begin();
      expect(listeners.size).toBe(1);
      choices.end();
    }
    expect(listeners.size).toBe(0);
  });

  test('is at hand when another window has changed it', async () => {
    const onChange = vi.fn();
    const choices = new ReaderChoices(onChange);
    await choices.begin();
    elsewhere('readingPlaces', [{ address: ADDRESS, passage: 'At mill number 8' }]);
    expect(choices.placeIn(ADDRESS)).toBe('At mill number 8');
    elsewhere('readingPlaces', undefined);
    expect(choices.placeIn(ADDRESS)).toBeUndefined();
    onChange.mockClear();
    elsewhere('readingSettings', inSize(140));
    expect(choices.now.reading.everywhere.size).toBe(140);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('hands the place in an article to the background, but for one that was never begun', async () => {
    const choices = new ReaderChoices(() => {});
    await choices.begin();
    await choices.rememberPlace(ADDRESS, undefined);
    expect(sendMessage).not.toHaveBeenCalled();
    await choices.rememberPlace(ADDRESS, 'At mill number 6');
    expect(sendMessage).toHaveBeenLastCalledWith({ kept: 'place', address: ADDRESS, passage: 'At mill number 6' });
    elsewhere('readingPlaces', [{ address: ADDRESS, passage: 'At mill number 6' }]);
    await choices.rememberPlace(ADDRESS, undefined);
    expect(sendMessage).toHaveBeenLastCalledWith({ kept: 'place', address: ADDRESS });
  });

  test('is what is stored in the end where two windows change it at once', async () => {
    const choices = new ReaderChoices(() => {});
    await choices.begin();
    sendMessage.mockImplementationOnce(async () => {
      // The other window's change comes in before we are told that ours is stored.
      elsewhere('readingSettings', inSize(150));
      return true;
    });
    const kept = choices.changeReading({ site: '', set: { size: 90 } });
    expect(choices.now.reading.everywhere.size).toBe(90);
    await kept;
    expect(choices.now.reading.everywhere.size).toBe(150);
  });

  test('is told change by change, none before the last was answered; what nobody keeps is said', async () => {
    const choices = new ReaderChoices(() => {});
    await choices.begin();
    let answer = (_: boolean) => {};
    sendMessage.mockImplementationOnce(
      () =>
        new Promise<boolean>((resolve) => {
          answer = resolve;
        }),
    );
    const [first, second] = [90, 80].map((size) => choices.changeReading({ site: '', set: { size } }));
    await Promise.resolve();
    expect(sendMessage).toHaveBeenCalledOnce();
    answer(true);
    await first;
    await second;
    expect(sendMessage).toHaveBeenLastCalledWith({ kept: 'reading', change: { site: '', set: { size: 80 } } });
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(choices.changeReading({ site: '', isOwn: true })).rejects.toThrow();
  });
});
