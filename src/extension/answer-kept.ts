import browser, { type Runtime } from 'webextension-polyfill';
import { ruleSiteOf, type SiteRule } from '../core/site-rules/site-rule.ts';
import { addRules } from '../core/site-rules/stored-rules.ts';
import { changeStored } from './change-stored.ts';
import { type KeptMessage, toKeptMessage } from './kept-messages.ts';
import { PLACES_KEY, toReadingPlaces, withPlace } from './reading-places.ts';
import { changeReading, changeSiteRules, siteRules } from './settings.ts';

/** Answers our scripts in a page with the rules as they are then, or once what it asks for is kept; about its own site only, and nobody else. */
export function answerKept(message: unknown, sender: Runtime.MessageSender): Promise<SiteRule[] | true> | undefined {
  const known = toKeptMessage(message);
  const { id, tab, url } = sender;
  if (!known || id !== browser.runtime.id || tab?.id === undefined || !url) return undefined;
  if (known.kept === 'place') {
    if (new URL(known.address).origin !== new URL(url).origin) return undefined;
    // Of a private window nothing is kept of what was read.
    return tab.incognito ? Promise.resolve(true) : keepPlace(known);
  }
  const site = ruleSiteOf(url);
  if (known.kept === 'reading')
    return 'site' in known.change && known.change.site === site ? keepLook(known) : undefined;
  if (known.kept === 'no-pick')
    return changed((all) => all.filter((rule) => rule.action !== 'article' || rule.site !== site));
  const { added } = known;
  return added.every((rule) => rule.site === site) ? changed((all) => addRules(all, added)) : undefined;
}

async function changed(change: (rules: readonly SiteRule[]) => SiteRule[]): Promise<SiteRule[]> {
  await changeSiteRules(change);
  return siteRules();
}

async function keepPlace({ address, passage }: Extract<KeptMessage, { kept: 'place' }>): Promise<true> {
  await changeStored('local', PLACES_KEY, (stored) => withPlace(toReadingPlaces(stored), address, passage));
  return true;
}

async function keepLook({ change }: Extract<KeptMessage, { kept: 'reading' }>): Promise<true> {
  await changeReading(change);
  return true;
}
