import * as v from 'valibot';
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

/** Name of a site: a host without "www.". */
export const siteSchema = v.pipe(v.string(), v.maxLength(253), v.regex(HOST), v.toLowerCase());

export const siteRuleSchema = v.strictObject({
  site: siteSchema,
  action: v.picklist(SITE_ACTIONS),
  selector: v.pipe(v.string(), v.check(isPlainSelector)),
  text: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_PATTERN), v.regex(/[^\s*]/))),
});

const file = v.strictObject({
  format: v.literal('clean-copy-site-rules'),
  version: v.literal(1),
  rules: v.pipe(v.array(siteRuleSchema), v.maxLength(MOST_RULES)),
});

/** The rule, if it is one. Never throws. */
export function toSiteRule(value: unknown): SiteRule | undefined {
  const parsed = v.safeParse(siteRuleSchema, value);
  return parsed.success ? parsed.output : undefined;
}

/** What was stored, as far as it makes sense: what is no rule is left out. Never throws. */
export const toSiteRules = (stored: unknown): SiteRule[] =>
  Array.isArray(stored) ? stored.slice(0, MOST_RULES).flatMap((value) => toSiteRule(value) ?? []) : [];

/** Why a file cannot be imported: it is no JSON; it is no file of rules; the rule of this number, from one, is none. */
export type ImportProblem = { problem: 'json' | 'format' } | { problem: 'rule'; number: number };

/** The rules of an exported file, all of them, or why there are none. Never throws. */
export function parseRulesFile(text: string): { rules: SiteRule[] } | ImportProblem {
  if (text.length > LONGEST_FILE) return { problem: 'format' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'json' };
  }
  const parsed = v.safeParse(file, value);
  if (parsed.success) return { rules: parsed.output.rules };
  const [list, index] = parsed.issues[0].path ?? [];
  return list?.key === 'rules' && typeof index?.key === 'number'
    ? { problem: 'rule', number: index.key + 1 }
    : { problem: 'format' };
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
