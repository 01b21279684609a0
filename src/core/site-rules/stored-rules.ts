import { readJson } from '../read-json.ts';
import { isPlainSelector } from './plain-selector.ts';
import { SITE_ACTIONS, type SiteRule } from './site-rule.ts';
import { LONGEST_PATTERN } from './text-pattern.ts';

/** Where they are stored. */
export const SITE_RULES_KEY = 'siteRules';

/** Most rules that are kept; a reader makes a few dozen. */
export const MOST_RULES = 500;
/** Longest file that is read, in UTF-16 units. */
const LONGEST_FILE = 1_000_000;

const HOST = /^(?:[\p{L}\p{N}_-]{1,63}\.){0,20}[\p{L}\p{N}_-]{1,63}$|^\[[0-9a-f:.]{2,45}\]$/u;

/** Whether every object has something of that name already: it can be no key of a record. Never throws. */
export const isOfEveryObject = (name: string): boolean => /^(?:__proto__|constructor|prototype)$/i.test(name);

/** Whether a value names a site: a host without "www.". Never throws. */
export const isSite = (site: unknown): site is string =>
  typeof site === 'string' && site.length <= 253 && HOST.test(site) && !isOfEveryObject(site);

const isAction = (action: unknown): action is SiteRule['action'] => SITE_ACTIONS.some((known) => known === action);

const isPattern = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= LONGEST_PATTERN && /[^\s*]/.test(text);

/** The rule, if it is one and nothing more. Never throws. */
export function toSiteRule(value: unknown): SiteRule | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { site, action, selector, text, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length > 0 || ('text' in value && !isPattern(text))) return undefined;
  if (!isSite(site) || !isAction(action) || typeof selector !== 'string' || !isPlainSelector(selector))
    return undefined;
  return { site: site.toLowerCase(), action, selector, ...(isPattern(text) && { text }) };
}

/** What was stored, as far as it makes sense: what is no rule is left out. Never throws. */
export const toSiteRules = (stored: unknown): SiteRule[] =>
  Array.isArray(stored) ? stored.slice(0, MOST_RULES).flatMap((value) => toSiteRule(value) ?? []) : [];

/** Why a file cannot be imported: it is no JSON; it is no file of rules; the rule of this number, from one, is none. */
export type ImportProblem = { problem: 'json' | 'format' } | { problem: 'rule'; number: number };

/** The rules of an exported file, all of them, or why there are none. Never throws. */
export function parseRulesFile(text: string): { rules: SiteRule[] } | ImportProblem {
  const json = readJson(text, LONGEST_FILE);
  if ('problem' in json) return json;
  const { format, version, rules, ...rest } = Object(json.value) as Record<string, unknown>;
  if (format !== 'clean-copy-site-rules' || version !== 1 || !Array.isArray(rules)) return { problem: 'format' };
  const read = rules.slice(0, MOST_RULES).map(toSiteRule);
  const wrong = read.indexOf(undefined);
  if (wrong >= 0) return { problem: 'rule', number: wrong + 1 };
  if (rules.length > MOST_RULES || Object.keys(rest).length > 0) return { problem: 'format' };
  return { rules: read.filter((rule) => rule !== undefined) };
}

/** The file that `parseRulesFile` reads, ending in a line feed. */
export const writeRulesFile = (rules: readonly SiteRule[]): string =>
  `${JSON.stringify({ format: 'clean-copy-site-rules', version: 1, rules }, undefined, 2)}\n`;

const isOfOnePlace = (a: SiteRule, b: SiteRule): boolean =>
  a.site === b.site &&
  a.selector === b.selector &&
  a.text === b.text &&
  (a.action === 'article') === (b.action === 'article');

/** The rules with others added. One for the same place takes the older one's place; a site has one article. */
export function addRules(rules: readonly SiteRule[], added: readonly SiteRule[]): SiteRule[] {
  const replaces = (newer: SiteRule, older: SiteRule): boolean =>
    isOfOnePlace(newer, older) ||
    (newer.action === 'article' && older.action === 'article' && newer.site === older.site);
  let all = [...rules];
  for (const newer of added) all = [...all.filter((older) => !replaces(newer, older)), newer];
  return all.slice(-MOST_RULES);
}
