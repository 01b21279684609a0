import type { Block } from '../../core/article.ts';
import { ruleForPicked, rulesForChoice } from '../../core/rule-for-choice.ts';
import type { SiteRule } from '../../core/site-rules/site-rule.ts';
import { SITE_RULES_KEY, toSiteRules } from '../../core/site-rules/stored-rules.ts';
import type { KeptMessage } from '../messages/kept-messages.ts';
import { tellBackground } from '../messages/tell-background.ts';
import { pageApi } from '../page-api.ts';
import { isSameValue } from '../stored/same-value.ts';

/** The reader's rules as they were fetched last. */
let rules: SiteRule[] = [];

/** What is the same stays the same object: by that a reading is known to be of these rules. */
function take(found: unknown): void {
  const fresh = toSiteRules(found);
  if (!isSameValue(fresh, rules)) rules = fresh;
}

/** Fetches the rules as they are now: another page or the settings may have changed them. Where the storage does not answer they stay. */
export async function rulesReady(): Promise<void> {
  try {
    take((await chrome.storage.local.get(SITE_RULES_KEY))[SITE_RULES_KEY]);
  } catch {
    // Nor is there one where a page keeps the browser's calls from us.
  }
}

/** Has the background change the rules: it alone can hold a lock over all windows. Rejects where the extension is gone that this script belongs to. */
async function change(message: KeptMessage): Promise<void> {
  const answer = await tellBackground(message);
  if (answer === undefined) throw new Error('The background does not answer.');
  take(answer);
}

/** How this page is read: by the reader's rules, and as they picked it while it shows the address it showed then. */
export function readOptions() {
  const { picked } = pageApi();
  const isPicked = picked?.address === location.href;
  return { url: location.href, siteRules: rules, ...(isPicked && { picked: picked.what }) };
}

/** Makes a choice hold for the whole site; resolves to whether anything tells the blocks from others. */
export async function makeRule(action: 'keep' | 'remove', blocks: Block[]): Promise<boolean> {
  await rulesReady();
  const made = rulesForChoice(document, readOptions(), action, blocks);
  if (made.length > 0) await change({ kept: 'rules', added: made });
  return made.length > 0;
}

/** Reads the picked part on every page of the site; resolves to whether it can be found there. */
export async function alwaysPick(): Promise<boolean> {
  const { picked } = pageApi();
  const element = picked && (typeof picked.what === 'string' ? selectedElement() : picked.what);
  const made = element && ruleForPicked(document, location.href, element);
  if (made) await change({ kept: 'rules', added: [made] });
  return made !== undefined;
}

function selectedElement(): Element | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const { commonAncestorContainer: common } = selection.getRangeAt(0);
  return common instanceof Element ? common : (common.parentElement ?? undefined);
}

/** Takes the selection for the article. */
export function pickSelection(): boolean {
  const what = getSelection()?.toString() ?? '';
  if (what.trim() === '') return false;
  pageApi().picked = { what, address: location.href };
  return true;
}

/** Forgets what was picked, and the rule that reads a part of this site. */
export async function forgetPick(): Promise<void> {
  delete pageApi().picked;
  await change({ kept: 'no-pick' });
}
