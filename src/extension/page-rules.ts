import type { Block } from '../core/article.ts';
import { ruleForPicked, rulesForChoice } from '../core/rule-for-choice.ts';
import { ruleSiteOf, type SiteRule } from '../core/site-rules/site-rule.ts';
import { addRules, SITE_RULES_KEY, toSiteRules } from '../core/site-rules/stored-rules.ts';
import { pageApi } from './page-api.ts';

/** The reader's rules as far as they have been fetched. */
let rules: SiteRule[] = [];

const stored = async (): Promise<SiteRule[]> =>
  toSiteRules((await chrome.storage.local.get(SITE_RULES_KEY))[SITE_RULES_KEY]);

/** Fetches the rules; where the storage does not answer there are none. */
export const rulesReady: Promise<void> = stored().then(
  (found) => {
    rules = found;
  },
  () => undefined,
);

async function change(changed: (before: readonly SiteRule[]) => SiteRule[]): Promise<void> {
  rules = changed(await stored());
  await chrome.storage.local.set({ [SITE_RULES_KEY]: rules });
}

/** How this page is read: by the reader's rules, and as they picked it while it shows the address it showed then. */
export function readOptions() {
  const { picked } = pageApi();
  const isPicked = picked?.address === location.href;
  return { url: location.href, siteRules: rules, ...(isPicked && { picked: picked.what }) };
}

/** Makes a choice hold for the whole site; resolves to whether anything tells the blocks from others. */
export async function makeRule(action: 'keep' | 'remove', blocks: Block[]): Promise<boolean> {
  await rulesReady;
  const made = rulesForChoice(document, readOptions(), action, blocks);
  if (made.length > 0) await change((before) => addRules(before, made));
  return made.length > 0;
}

/** Reads the picked part on every page of the site; resolves to whether it can be found there. */
export async function alwaysPick(): Promise<boolean> {
  const { picked } = pageApi();
  const element = picked && (typeof picked.what === 'string' ? selectedElement() : picked.what);
  const made = element && ruleForPicked(document, location.href, element);
  if (made) await change((before) => addRules(before, [made]));
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
  const site = ruleSiteOf(location.href);
  await change((before) => before.filter((rule) => rule.action !== 'article' || rule.site !== site));
}
