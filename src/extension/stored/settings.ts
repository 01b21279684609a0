import browser from 'webextension-polyfill';
import type { SiteRule } from '../../core/site-rules/site-rule.ts';
import { isSite, SITE_RULES_KEY, toSiteRules } from '../../core/site-rules/stored-rules.ts';
import { COPY_CHOICES_KEY, type CopyChoices, toCopyChoices } from '../../views/shared/copy-choices.ts';
import { READING_KEY, type ReadingChange, toStoredReading, withChange } from '../../views/shared/reading-settings.ts';
import { MOST_SITES } from './most-stored.ts';
import { changeStored, storedValue } from './stored-value.ts';

export const SITES_KEY = 'alwaysCleanSites';
const WANTED = 'wantedSites';

/** The sites the reader allow-listed on this device, in the order of choosing. What else may be stored under the key is ignored. */
export const allowListedSites = async (): Promise<string[]> => toSites(await storedValue('local', SITES_KEY));

/** Names of sites, as far as what was stored makes sense. Never throws. */
export const toSites = (stored: unknown): string[] =>
  Array.isArray(stored)
    ? [...new Set(stored.filter(isSite).map((site) => site.toLowerCase()))].slice(0, MOST_SITES)
    : [];

const changeSites = (change: (sites: string[]) => string[]): Promise<void> =>
  changeStored('local', SITES_KEY, (stored) => change(toSites(stored)));

export const allowListSites = (added: readonly string[]): Promise<void> =>
  changeSites((sites) => [...new Set([...sites, ...added])]);

export const dropSites = (dropped: readonly string[]): Promise<void> =>
  changeSites((sites) => sites.filter((other) => !dropped.includes(other)));

/** Keeps which sites the reader has just asked for, since the popup may close under the browser's prompt. */
export const rememberWantedSites = (sites: string[]): Promise<void> => browser.storage.session.set({ [WANTED]: sites });

/** The sites asked for last, once. */
export async function takeWantedSites(): Promise<string[]> {
  const wanted = toSites(await storedValue('session', WANTED));
  await browser.storage.session.remove(WANTED);
  return wanted;
}

export const copyChoices = async (): Promise<CopyChoices> =>
  toCopyChoices(await storedValue('local', COPY_CHOICES_KEY));

export const changeCopyChoices = (change: Partial<CopyChoices>): Promise<void> =>
  changeStored('local', COPY_CHOICES_KEY, (stored) => ({ ...toCopyChoices(stored), ...change }));

export const changeReading = (change: ReadingChange): Promise<void> =>
  changeStored('local', READING_KEY, (stored) => withChange(toStoredReading(stored), change));

/** The reader's rules for sites. */
export const siteRules = async (): Promise<SiteRule[]> => toSiteRules(await storedValue('local', SITE_RULES_KEY));

export const changeSiteRules = (change: (rules: readonly SiteRule[]) => SiteRule[]): Promise<void> =>
  changeStored('local', SITE_RULES_KEY, (stored) => change(toSiteRules(stored)));
