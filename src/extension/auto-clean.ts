import browser from 'webextension-polyfill';
import { autoCleanScripts } from './page-scripts.ts';
import { allowListedSites, allowListSites, dropSite, rememberWantedSites, takeWantedSites } from './settings.ts';
import { originsOf } from './sites.ts';

const SCRIPT_PREFIX = 'always-clean:';

const hasAccess = (site: string): Promise<boolean> => browser.permissions.contains({ origins: originsOf(site) });

/** Whether the reader put the site on the list and the browser still grants it. */
export async function isAlwaysCleaned(site: string): Promise<boolean> {
  return (await allowListedSites()).includes(site) && (await hasAccess(site));
}

/** The listed and granted site that a host belongs to. */
export async function siteCovering(host: string): Promise<string | undefined> {
  for (const site of await allowListedSites()) {
    if ((host === site || host.endsWith(`.${site}`)) && (await hasAccess(site))) return site;
  }
  return undefined;
}

/**
 * Asks the browser for these sites, in one question, and puts them on the list. Must be called in a click before anything is awaited: a
 * browser forgets the gesture. Resolves to whether they are on the list.
 */
export async function addSites(sites: string[]): Promise<boolean> {
  const remembered = rememberWantedSites(sites);
  const asked = browser.permissions.request({ origins: sites.flatMap(originsOf) });
  await remembered;
  const isGranted = await asked;
  await takeWantedSites();
  if (!isGranted) return false;
  await allowListSites(sites);
  await registerScripts();
  return true;
}

/** Ends the browser's permission for the site. */
export const giveBackAccess = (site: string): Promise<boolean> =>
  browser.permissions.remove({ origins: originsOf(site) });

/** Takes a site off the list and gives the permission back. */
export async function removeSite(site: string): Promise<void> {
  // The permission first: should the popup close now, what is left is a name on a list that allows nothing.
  const givenBack = giveBackAccess(site);
  await dropSite(site);
  await givenBack;
  await registerScripts();
}

/** Carries out a choice whose popup closed while the browser asked, and follows grants made in the browser's own settings. */
export async function onAccessChanged(): Promise<void> {
  for (const wanted of await takeWantedSites()) if (await hasAccess(wanted)) await allowListSites([wanted]);
  await registerScripts();
}

/** Brings the registered scripts in line with the listed sites that the browser grants. */
export async function registerScripts(): Promise<void> {
  await navigator.locks.request(SCRIPT_PREFIX, async () => {
    const registered = (await browser.scripting.getRegisteredContentScripts())
      .map((script) => script.id)
      .filter((id) => id.startsWith(SCRIPT_PREFIX));
    const wanted = new Map<string, string>();
    for (const site of await allowListedSites()) {
      if (await hasAccess(site)) wanted.set(SCRIPT_PREFIX + site, site);
    }
    const gone = registered.filter((id) => !wanted.has(id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    const missing = [...wanted].filter(([id]) => !registered.includes(id));
    if (missing.length === 0) return;
    await browser.scripting.registerContentScripts(
      missing.map(([id, site]) => ({ id, matches: originsOf(site), js: autoCleanScripts, runAt: 'document_end' })),
    );
  });
}
