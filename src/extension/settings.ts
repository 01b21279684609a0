import browser from 'webextension-polyfill';
import type { SiteRule } from '../core/site-rules/site-rule.ts';
import { SITE_RULES_KEY, toSiteRules } from '../core/site-rules/stored-rules.ts';
import { COPY_CHOICES_KEY, type CopyChoices, toCopyChoices } from '../views/shared/copy-choices.ts';
import type { SiteMode } from '../views/shared/site-mode.ts';

const SITES = 'alwaysCleanSites';
const MODES = 'siteModes';
const WANTED = 'wantedSites';

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

export const allowListSites = (added: readonly string[]): Promise<void> =>
  changeSites((sites) => [...new Set([...sites, ...added])]);

export const dropSite = (site: string): Promise<void> =>
  changeSites((sites) => sites.filter((other) => other !== site));

/** How articles of a site are cleaned: as the reader chose, in the reading view where nothing was chosen. */
export async function siteMode(site: string): Promise<SiteMode> {
  const { [MODES]: stored } = await browser.storage.local.get(MODES);
  return Object.entries(stored ?? {}).some(([name, mode]) => name === site && mode === 'in-place')
    ? 'in-place'
    : 'reader';
}

export async function chooseSiteMode(site: string, mode: SiteMode): Promise<void> {
  await navigator.locks.request(MODES, async () => {
    const { [MODES]: stored } = await browser.storage.local.get(MODES);
    const others = Object.entries(stored ?? {}).filter(([name]) => name !== site);
    // The usual needs no entry.
    const chosen = mode === 'in-place' ? [[site, mode]] : [];
    await browser.storage.local.set({ [MODES]: Object.fromEntries([...others, ...chosen]) });
  });
}

/** Keeps which sites the reader has just asked for, since the popup may close under the browser's prompt. */
export const rememberWantedSites = (sites: string[]): Promise<void> => browser.storage.session.set({ [WANTED]: sites });

/** The sites asked for last, once. */
export async function takeWantedSites(): Promise<string[]> {
  const { [WANTED]: stored } = await browser.storage.session.get(WANTED);
  await browser.storage.session.remove(WANTED);
  return Array.isArray(stored) ? stored.filter((site) => typeof site === 'string') : [];
}

export async function copyChoices(): Promise<CopyChoices> {
  const { [COPY_CHOICES_KEY]: stored } = await browser.storage.local.get(COPY_CHOICES_KEY);
  return toCopyChoices(stored);
}

export const rememberCopyChoices = (choices: CopyChoices): Promise<void> =>
  browser.storage.local.set({ [COPY_CHOICES_KEY]: choices });

/** The reader's rules for sites. */
export async function siteRules(): Promise<SiteRule[]> {
  const { [SITE_RULES_KEY]: stored } = await browser.storage.local.get(SITE_RULES_KEY);
  return toSiteRules(stored);
}

/** Changes the rules under a lock. */
export async function changeSiteRules(change: (rules: readonly SiteRule[]) => SiteRule[]): Promise<void> {
  await navigator.locks.request(SITE_RULES_KEY, async () => {
    await browser.storage.local.set({ [SITE_RULES_KEY]: change(await siteRules()) });
  });
}
