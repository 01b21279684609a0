import { byName } from './by-name.ts';
import type { ClutterRule } from './clutter/rule.ts';
import { SITE_RULE } from './clutter/sweep.ts';
import type { Language } from './languages/language.ts';
import type { OtherLanguages } from './other-languages.ts';
import { readUnspaced } from './quotes/read-unspaced.ts';
import { readUnspacedBy } from './quotes/speech-words.ts';
import type { Site } from './sites/site.ts';

/** Clutter rules by id. */
export const rules = byName(import.meta.glob<ClutterRule>('./clutter/rules/*.ts', { eager: true, import: 'default' }));

/** Why a rule takes something out, in the reader's words; absent for an unknown rule. */
export const reasonOf = (rule: string): string | undefined =>
  rule === SITE_RULE ? 'Known clutter of this site' : rules[rule]?.reason;

/** Every language; in a build that fetches the others only when a page needs them, English. */
const languages = byName(
  import.meta.env.CLEAN_COPY_FETCHES_LANGUAGES
    ? import.meta.glob<Language>('./languages/en.ts', { eager: true, import: 'default' })
    : import.meta.glob<Language>(['./languages/*.ts', '!./languages/language.ts'], { eager: true, import: 'default' }),
);
if (!import.meta.env.CLEAN_COPY_FETCHES_LANGUAGES) readUnspacedBy(readUnspaced);
let isComplete = !import.meta.env.CLEAN_COPY_FETCHES_LANGUAGES;
let isMissed = false;

/** Adds what was fetched: all tables that there are. */
export function addLanguages({ tables, unspaced }: OtherLanguages): void {
  readUnspacedBy(unspaced);
  for (const table of tables) languages[table.tag] = table;
  isComplete = true;
}

/** Whether a language was asked for whose tables may not have been fetched yet. */
export const missesLanguages = (): boolean => isMissed && !isComplete;

const sites = byName(import.meta.glob<Site>(['./sites/*.ts', '!./sites/site.ts'], { eager: true, import: 'default' }));

/** Tags of languages that are read by another's tables. */
const READ_AS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', ms: 'id', bs: 'hr' };

/** The tables of a language by BCP 47 tag, whatever its region; absent for a language we have none of. */
export function languageFor(tag: string | undefined): Language | undefined {
  const stated = (tag ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  const primary = Object.hasOwn(READ_AS, stated) ? READ_AS[stated]! : stated;
  if (Object.hasOwn(languages, primary)) return languages[primary];
  isMissed ||= primary !== '';
  return undefined;
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
