import browser from 'webextension-polyfill';
import { COPY_CHOICES_KEY, type CopyChoices, toCopyChoices } from '../views/shared/copy-choices.ts';

const SITES = 'alwaysCleanSites';
const WANTED = 'wantedSite';

/** The sites the reader allow-listed on this device, in the order of choosing. What else may be stored under the key is ignored. */
export async function allowListedSites(): Promise<string[]> {
  const { [SITES]: stored } = await browser.storage.local.get(SITES);
  return Array.isArray(stored) ? stored.filter((site) => typeof site === 'string') : [];
}

/** Changes the list under a lock, so that two windows do not undo each other's change. */
async function changeSites(change: (sites: string[]) => string[]): Promise<void> {
  await navigator.locks.request(SITES, async () => {
    await browser.storage.local.set({ [SITES]: change(await allowListedSites()) });
  });
}

export const allowListSite = (site: string): Promise<void> =>
  changeSites((sites) => (sites.includes(site) ? sites : [...sites, site]));

export const dropSite = (site: string): Promise<void> =>
  changeSites((sites) => sites.filter((other) => other !== site));

/** Keeps which site the reader has just asked for, since the popup may close under the browser's prompt. */
export const rememberWantedSite = (site: string): Promise<void> => browser.storage.session.set({ [WANTED]: site });

/** The site asked for last, once. */
export async function takeWantedSite(): Promise<string | undefined> {
  const { [WANTED]: site } = await browser.storage.session.get(WANTED);
  await browser.storage.session.remove(WANTED);
  return typeof site === 'string' ? site : undefined;
}

export async function copyChoices(): Promise<CopyChoices> {
  const { [COPY_CHOICES_KEY]: stored } = await browser.storage.local.get(COPY_CHOICES_KEY);
  return toCopyChoices(stored);
}

export const rememberCopyChoices = (choices: CopyChoices): Promise<void> =>
  browser.storage.local.set({ [COPY_CHOICES_KEY]: choices });
