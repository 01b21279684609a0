import type { Runtime } from 'webextension-polyfill';
import type { SiteSettings } from '../../views/shared/site-settings.ts';
import { type AutoMessage, toAutoMessage } from '../messages/auto-messages.ts';
import { isOwnAddress, sendingPage } from '../messages/sending-page.ts';
import { injectLanguages } from '../page-scripts.ts';
import { leaveAlone, leavePage, mayOpen, pauseSite } from '../stored/restraint.ts';
import { siteSettings } from '../stored/site-settings.ts';
import { removeSites, siteCovering } from './auto-clean.ts';
import { showRemoved } from './badge.ts';

/**
 * Answers our own scripts in pages; anybody else, and anything that is not one of the known messages, gets no answer.
 * What a message says of an address counts only within the origin it really came from.
 */
export function answerAuto(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const known = toAutoMessage(message);
  const page = sendingPage(sender);
  if (!known || !page) return undefined;
  if (known.auto === 'languages') return injectLanguages(page.tabId, page.frameId);
  if (known.auto === 'removed') return showRemoved(page.tabId, known.count);
  return isOwnAddress(page, known.address) ? answer(known, page.tab.incognito) : undefined;
}

async function answer(
  message: Exclude<AutoMessage, { auto: 'removed' | 'languages' }>,
  isPrivate: boolean,
): Promise<SiteSettings | undefined> {
  const { auto, address } = message;
  const site = await siteCovering(new URL(address).hostname);
  if (site === undefined) return undefined;
  if (auto === 'may-open') return (await mayOpen(site, address, message.cameBack)) ? siteSettings(site) : undefined;
  if (auto === 'stop') await removeSites(site);
  // Of a private window nothing is kept, not even until the browser closes.
  else if (isPrivate) return undefined;
  else if (auto === 'left') await leavePage(address);
  else if (auto === 'not-here') await leaveAlone(address);
  else await pauseSite(site);
  return undefined;
}
