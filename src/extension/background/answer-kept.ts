import type { Runtime } from 'webextension-polyfill';
import { ruleSiteOf, type SiteRule } from '../../core/site-rules/site-rule.ts';
import { addRules } from '../../core/site-rules/stored-rules.ts';
import { type KeptMessage, toKeptMessage } from '../messages/kept-messages.ts';
import { isOwnAddress, sendingPage } from '../messages/sending-page.ts';
import { PLACES_KEY, toReadingPlaces, withPlace } from '../stored/reading-places.ts';
import { changeReading, changeSiteRules, siteRules } from '../stored/settings.ts';
import { changeStored } from '../stored/stored-value.ts';

/** Answers our scripts in a page with the rules as they are then, or once what it asks for is kept; about its own site only, and nobody else. */
export function answerKept(message: unknown, sender: Runtime.MessageSender): Promise<SiteRule[] | true> | undefined {
  const known = toKeptMessage(message);
  const page = sendingPage(sender);
  if (!known || !page) return undefined;
  if (known.kept === 'place' && !isOwnAddress(page, known.address)) return undefined;
  const site = ruleSiteOf(page.url);
  if (known.kept === 'no-pick')
    return changed((all) => all.filter((rule) => rule.action !== 'article' || rule.site !== site));
  // Of a private window nothing is kept: what is chosen there lasts as long as the page.
  if (page.tab.incognito) return known.kept === 'rules' ? siteRules() : Promise.resolve(true);
  if (known.kept === 'place') return keepPlace(known);
  if (known.kept === 'reading')
    return 'site' in known.change && known.change.site === site ? keepLook(known) : undefined;
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
