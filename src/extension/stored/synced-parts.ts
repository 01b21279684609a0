import { addRules, SITE_RULES_KEY, toSiteRules } from '../../core/site-rules/stored-rules.ts';
import type { SyncedName } from '../../views/options/sync-panel.tsx';
import { COPY_CHOICES_KEY, toCopyChoices } from '../../views/shared/copy-choices.ts';
import { READING_KEY, type StoredReading, toStoredReading } from '../../views/shared/reading-settings.ts';
import { SITES_KEY, toSites } from './settings.ts';
import { SITE_SETTINGS_KEY, toSettingsBySite } from './site-settings.ts';
import { mergeLists, mergeRecords, type ThreeWay } from './three-way.ts';

/** One part of the settings that may go to the reader's other devices. */
export interface SyncedPart {
  name: SyncedName;
  /** Where this device stores it. */
  key: string;
  /** What was stored or received, as far as it makes sense. Never throws. */
  read: (stored: unknown) => unknown;
  /** Takes anything that `read` takes. */
  merge: ThreeWay<unknown>;
}

function part<T>(name: SyncedName, key: string, read: (stored: unknown) => T, merge: ThreeWay<T>): SyncedPart {
  return { name, key, read, merge: (base, mine, theirs) => merge(read(base), read(mine), read(theirs)) };
}

/** Setting by setting, and site by site where a site has its own. */
const mergeReading: ThreeWay<StoredReading> = (base, mine, theirs) => ({
  everywhere: mergeRecords(base.everywhere, mine.everywhere, theirs.everywhere),
  bySite: mergeRecords(base.bySite, mine.bySite, theirs.bySite),
});

/** What goes to other devices. Pages left as they are do not: they tell what somebody has read. */
export const SYNCED_PARTS: readonly SyncedPart[] = [
  part('sites', SITES_KEY, toSites, mergeLists),
  part('siteSettings', SITE_SETTINGS_KEY, toSettingsBySite, mergeRecords),
  // Two devices may have changed one rule: of those for the same place only one can hold.
  part('siteRules', SITE_RULES_KEY, toSiteRules, (...versions) => addRules([], mergeLists(...versions))),
  part('copying', COPY_CHOICES_KEY, toCopyChoices, mergeRecords),
  part('reading', READING_KEY, toStoredReading, mergeReading),
];

const VERSION = 1;
const ITEM_PREFIX = 'settings:';
/** Browsers take 8,192 bytes with the key; how they write the value may differ a little from ours. */
const LARGEST_ITEM = 8000;

export const itemKey = ({ name }: SyncedPart): string => ITEM_PREFIX + name;

export const toItem = (value: unknown): object => ({ version: VERSION, value });

/** What another device wrote: its value, undefined where there is none, or that a newer version than this one wrote it. Never throws. */
export function fromItem(item: unknown): { value: unknown } | 'newer' | undefined {
  const { version, value } = Object(item) as { version?: unknown; value?: unknown };
  if (typeof version !== 'number') return undefined;
  return version > VERSION ? 'newer' : { value };
}

export const fits = (key: string, item: object): boolean =>
  new TextEncoder().encode(key + JSON.stringify(item)).length <= LARGEST_ITEM;

/** Whether a change of these keys concerns what is synced. */
export const concernsSync = (area: string, keys: readonly string[]): boolean =>
  (area === 'sync' && keys.some((key) => key.startsWith(ITEM_PREFIX))) ||
  (area === 'local' && SYNCED_PARTS.some(({ key }) => keys.includes(key)));
