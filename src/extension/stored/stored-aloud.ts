import { ALOUD_KEY, type AloudChoices, toAloudChoices } from '../../views/shared/aloud-choices.ts';
import { isPrivateWindow } from '../page/private-window.ts';

/** How articles are read aloud, for scripts in a page. */
export async function storedAloud(): Promise<AloudChoices> {
  return toAloudChoices((await chrome.storage.local.get(ALOUD_KEY))[ALOUD_KEY]);
}

/** Forgets it. */
export const forgetAloud = (): Promise<void> => chrome.storage.local.remove(ALOUD_KEY);

/** Keeps it; of a private window nothing is kept. */
export async function keepAloud(choices: AloudChoices): Promise<void> {
  if (!isPrivateWindow()) await chrome.storage.local.set({ [ALOUD_KEY]: choices });
}
