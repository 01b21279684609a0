import browser from 'webextension-polyfill';
import { autoCleanScripts } from '../page-scripts.ts';
import { originsOf } from '../sites.ts';
import {
  allowListedSites,
  allowListSites,
  dropSites,
  rememberWantedSites,
  takeWantedSites,
} from '../stored/settings.ts';

/**
 * One registration for all sites: a browser keeps the scripts' text for each, and a long list would cost it hundreds of megabytes. Earlier versions
 * had one a site, by names that begin like this.
 */
const SCRIPT = 'always-clean';

const hasAccess = (site: string): Promise<boolean> => browser.permissions.contains({ origins: originsOf(site) });

/** Whether the reader put the site on the list and the browser still grants it. */
export async function isAlwaysCleaned(site: string): Promise<boolean> {
  return (await allowListedSites()).includes(site) && (await hasAccess(site));
}

/** The listed sites that the browser grants. Asked for together: a list may be long. */
export async function grantedSites(): Promise<string[]> {
  const sites = await allowListedSites();
  const granted = new Set((await browser.permissions.getAll()).origins);
  const isGranted = await Promise.all(
    // What is not granted by itself may lie in something wider.
    sites.map((site) => originsOf(site).every((origin) => granted.has(origin)) || hasAccess(site)),
  );
  return sites.filter((_, place) => isGranted[place]);
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

/** Ends the browser's permission for the sites. */
export const giveBackAccess = (...sites: string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: sites.flatMap(originsOf) });

/** Takes sites off the list and gives the permissions back. */
export async function removeSites(...sites: string[]): Promise<void> {
  // The permission first: should the popup close now, what is left is a name on a list that allows nothing.
  const givenBack = giveBackAccess(...sites);
  await dropSites(sites);
  await givenBack;
  await registerScripts();
}

/** Carries out a choice whose popup closed while the browser asked, and follows grants made in the browser's own settings. */
export async function onAccessChanged(): Promise<void> {
  for (const wanted of await takeWantedSites()) if (await hasAccess(wanted)) await allowListSites([wanted]);
  await registerScripts();
}

/** Brings the registered scripts in line with the listed sites that the browser grants. */
export const registerScripts = (): Promise<void> =>
  navigator.locks.request(SCRIPT, async () => {
    const { scripting } = browser;
    const registered = (await scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(SCRIPT));
    const matches = (await grantedSites()).flatMap(originsOf);
    const current = registered.find(({ id }) => id === SCRIPT);
    const gone = registered.map(({ id }) => id).filter((id) => id !== SCRIPT || matches.length === 0);
    if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
    if (matches.length === 0) return;
    const script = { id: SCRIPT, matches, js: autoCleanScripts, runAt: 'document_end' as const };
    if (!current) await scripting.registerContentScripts([script]);
    else if (!isSame(current.matches, matches)) await scripting.updateContentScripts([script]);
  });

/** Browsers give them in an order of their own. */
const isSame = (some: readonly string[] = [], others: readonly string[]): boolean =>
  String([...some].sort()) === String([...others].sort());
