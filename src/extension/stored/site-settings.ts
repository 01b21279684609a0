import browser from 'webextension-polyfill';
import { isSite } from '../../core/site-rules/stored-rules.ts';
import { DEFAULT_SITE_SETTINGS, type SiteSettings, toSiteSettings } from '../../views/shared/site-settings.ts';
import { changeStored, storedValue } from './stored-value.ts';

export const SITE_SETTINGS_KEY = 'siteSettings';
/** Where earlier versions kept the modes alone. */
const OLD_MODES_KEY = 'siteModes';

export type SettingsBySite = Record<string, SiteSettings>;

/** Settings by site, as far as what was stored makes sense; a site with the usual settings needs none. Never throws. */
export function toSettingsBySite(stored: unknown): SettingsBySite {
  const all = Object.entries(Object(stored)).map(([site, value]): [string, SiteSettings] => [
    site.toLowerCase(),
    // A mode by itself is what earlier versions kept.
    toSiteSettings(typeof value === 'string' ? { mode: value } : value),
  ]);
  return Object.fromEntries(all.filter(([site, settings]) => isSite(site) && !isUsual(settings)));
}

const isUsual = ({ mode, strictness }: SiteSettings): boolean =>
  mode === DEFAULT_SITE_SETTINGS.mode && strictness === DEFAULT_SITE_SETTINGS.strictness;

export async function settingsBySite(): Promise<SettingsBySite> {
  const stored = await browser.storage.local.get([SITE_SETTINGS_KEY, OLD_MODES_KEY]);
  return toSettingsBySite(stored[SITE_SETTINGS_KEY] ?? stored[OLD_MODES_KEY]);
}

export async function siteSettings(site: string): Promise<SiteSettings> {
  const all = await settingsBySite();
  return Object.hasOwn(all, site) ? all[site]! : DEFAULT_SITE_SETTINGS;
}

/** Sets some of a site's settings. */
export async function changeSiteSettings(site: string, change: Partial<SiteSettings>): Promise<void> {
  await bringUpToDate();
  await changeStored('local', SITE_SETTINGS_KEY, (stored) => {
    const all = toSettingsBySite(stored);
    const before = Object.hasOwn(all, site) ? all[site] : undefined;
    return toSettingsBySite({ ...all, [site]: { ...DEFAULT_SITE_SETTINGS, ...before, ...change } });
  });
}

/** Takes over what an earlier version stored. Changes nothing where that was done before. */
export async function bringUpToDate(): Promise<void> {
  const old = await storedValue('local', OLD_MODES_KEY);
  if (old === undefined) return;
  await changeStored('local', SITE_SETTINGS_KEY, (stored) => stored ?? toSettingsBySite(old));
  await browser.storage.local.remove(OLD_MODES_KEY);
}
