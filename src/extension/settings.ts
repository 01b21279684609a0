import browser from 'webextension-polyfill';
import type { SiteRule } from '../core/site-rules/site-rule.ts';
import { isSite, SITE_RULES_KEY, toSiteRules } from '../core/site-rules/stored-rules.ts';
import { COPY_CHOICES_KEY, type CopyChoices, toCopyChoices } from '../views/shared/copy-choices.ts';
import { READING_KEY, type ReadingChange, toStoredReading, withChange } from '../views/shared/reading-settings.ts';
import { changeStored } from './change-stored.ts';
import { MOST_SITES } from './most-stored.ts';

export const SITES_KEY = 'alwaysCleanSites';
const WANTED = 'wantedSites';

/** The sites the reader allow-listed on this device, in the order of choosing. What else may be stored under the key is ignored. */
export async function allowListedSites(): Promise<string[]> {
  const { [SITES_KEY]: stored } = await browser.storage.local.get(SITES_KEY);
  return toSites(stored);
}

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
  const { [WANTED]: stored } = await browser.storage.session.get(WANTED);
  await browser.storage.session.remove(WANTED);
  return toSites(stored);
}

export async function copyChoices(): Promise<CopyChoices> {
  const { [COPY_CHOICES_KEY]: stored } = await browser.storage.local.get(COPY_CHOICES_KEY);
  return toCopyChoices(stored);
}

export const changeCopyChoices = (change: Partial<CopyChoices>): Promise<void> =>
  changeStored('local', COPY_CHOICES_KEY, (stored) => ({ ...toCopyChoices(stored), ...change }));

export const changeReading = (change: ReadingChange): Promise<void> =>
  changeStored('local', READING_KEY, (stored) => withChange(toStoredReading(stored), change));

/** The reader's rules for sites. */
export async function siteRules(): Promise<SiteRule[]> {
  const { [SITE_RULES_KEY]: stored } = await browser.storage.local.get(SITE_RULES_KEY);
  return toSiteRules(stored);
}

export const changeSiteRules = (change: (rules: readonly SiteRule[]) => SiteRule[]): Promise<void> =>
  changeStored('local', SITE_RULES_KEY, (stored) => change(toSiteRules(stored)));
