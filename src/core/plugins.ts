import { byName } from './by-name.ts';
import type { ClutterRule } from './clutter/rule.ts';
import { SITE_RULE } from './clutter/sweep.ts';
import type { Language } from './languages/language.ts';
import type { Site } from './sites/site.ts';

/** Clutter rules by id. */
export const rules = byName(import.meta.glob<ClutterRule>('./clutter/rules/*.ts', { eager: true, import: 'default' }));

/** Why a rule takes something out, in the reader's words; absent for an unknown rule. */
export const reasonOf = (rule: string): string | undefined =>
  rule === SITE_RULE ? 'Known clutter of this site' : rules[rule]?.reason;

const languages = byName(
  import.meta.glob<Language>(['./languages/*.ts', '!./languages/language.ts'], { eager: true, import: 'default' }),
);

const sites = byName(import.meta.glob<Site>(['./sites/*.ts', '!./sites/site.ts'], { eager: true, import: 'default' }));

/** The tables of a language by BCP 47 tag, whatever its region; absent for a language we have none of. */
export function languageFor(tag: string | undefined): Language | undefined {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(languages, primary) ? languages[primary] : undefined;
}

/** What is known of an address's site; of the most specific host where several match. Absent for most. */
export function siteFor(url: string): Site | undefined {
  let host = '';
  try {
    host = new URL(url).hostname.toLowerCase();
  } catch {
    // No address, no site.
    return undefined;
  }
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    if (Object.hasOwn(sites, rest)) return sites[rest];
  }
  return undefined;
}
