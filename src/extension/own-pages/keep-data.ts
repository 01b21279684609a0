import browser from 'webextension-polyfill';
import { SITE_RULES_KEY } from '../../core/site-rules/stored-rules.ts';
import type { AloudChoices } from '../../views/shared/aloud-choices.ts';
import { COPY_CHOICES_KEY } from '../../views/shared/copy-choices.ts';
import { READING_KEY } from '../../views/shared/reading-settings.ts';
import { registerScripts } from '../background/auto-clean.ts';
import { allHighlights, forgetOtherHighlights, valuesOf } from '../stored/highlight-store.ts';
import { PLACES_KEY, readingPlaces } from '../stored/reading-places.ts';
import { NOT_HERE_KEY, pagesLeftAlone } from '../stored/restraint.ts';
import { allowListedSites, copyChoices, SITES_KEY, siteRules } from '../stored/settings.ts';
import { bringUpToDate, SITE_SETTINGS_KEY, settingsBySite } from '../stored/site-settings.ts';
import { keepAloud, storedAloud } from '../stored/stored-aloud.ts';
import type { StoredData } from '../stored/stored-data.ts';
import { storedReading } from '../stored/stored-reading.ts';
import { storedValue } from '../stored/stored-value.ts';

/** What was there before the last import or reset, until the browser closes. */
const BEFORE = 'dataBefore';

/** How one is read to is of this device and goes into no file, but comes back. */
interface Before {
  data: StoredData;
  aloud: AloudChoices;
}

export async function storedData(): Promise<StoredData> {
  return {
    sites: await allowListedSites(),
    siteSettings: await settingsBySite(),
    siteRules: await siteRules(),
    copying: await copyChoices(),
    pagesLeftAlone: await pagesLeftAlone(),
    highlights: await allHighlights(),
    reading: await storedReading(),
    readingPlaces: await readingPlaces(),
  };
}

async function keep(data: StoredData): Promise<void> {
  await bringUpToDate();
  // At one go: either all of it or nothing.
  await browser.storage.local.set({
    [SITES_KEY]: data.sites,
    [SITE_SETTINGS_KEY]: data.siteSettings,
    [SITE_RULES_KEY]: data.siteRules,
    [COPY_CHOICES_KEY]: data.copying,
    [NOT_HERE_KEY]: data.pagesLeftAlone,
    // A file of an earlier version says nothing of these.
    ...(data.reading && { [READING_KEY]: data.reading }),
    ...(data.highlights && valuesOf(data.highlights)),
    ...(data.readingPlaces && { [PLACES_KEY]: data.readingPlaces }),
  });
  if (data.highlights) await forgetOtherHighlights(data.highlights);
  await registerScripts();
}

/** Puts other data in place of what is kept; `undo` brings the old back. Permissions stay as they are: only a click can ask for one. */
export async function replaceData(data: StoredData): Promise<void> {
  const before: Before = { data: await storedData(), aloud: await storedAloud() };
  await browser.storage.session.set({ [BEFORE]: before });
  await keep(data);
}

export const canUndo = async (): Promise<boolean> => (await storedValue('session', BEFORE)) !== undefined;

/** Brings back what was kept before the last import or reset; which permissions are lacking then, the list of sites says. */
export async function undo(): Promise<void> {
  const before = await storedValue('session', BEFORE);
  if (before === undefined) return;
  const { data, aloud } = before as Before;
  await keep(data);
  await keepAloud(aloud);
  await browser.storage.session.remove(BEFORE);
}
