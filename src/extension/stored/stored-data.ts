import * as v from 'valibot';
import { LONGEST_TEMPLATE } from '../../core/citing/template.ts';
import { type HighlightedArticle, MOST_HIGHLIGHTS } from '../../core/highlights/highlight.ts';
import { mergeArticles } from '../../core/highlights/merge-highlights.ts';
import { toHighlightedArticle } from '../../core/highlights/stored-highlights.ts';
import { readJson } from '../../core/read-json.ts';
import type { SiteRule } from '../../core/site-rules/site-rule.ts';
import { addRules, isSite, MOST_RULES, toSiteRule } from '../../core/site-rules/stored-rules.ts';
import { STRICTNESS } from '../../core/strictness.ts';
import { type CopyChoices, DEFAULT_COPY_CHOICES, LONGEST_ID } from '../../views/shared/copy-choices.ts';
import {
  DEGREES,
  type Degree,
  FONTS,
  MOST_READING_SITES,
  NO_READING,
  type StoredReading,
  THEMES,
} from '../../views/shared/reading-settings.ts';
import { SITE_MODES } from '../../views/shared/site-settings.ts';
import { isPageAddress } from '../messages/page-address.ts';
import { MOST_PAGES_LEFT_ALONE, MOST_SITES } from './most-stored.ts';
import { LONGEST_PASSAGE, MOST_PLACES, type ReadingPlace } from './reading-places.ts';
import type { SettingsBySite } from './site-settings.ts';

/** Everything that Clean Copy keeps for a reader. */
export interface StoredData {
  /** Sites on the list, granted or not. */
  sites: string[];
  siteSettings: SettingsBySite;
  siteRules: SiteRule[];
  copying: CopyChoices;
  /** Addresses of pages that stay as they are. */
  pagesLeftAlone: string[];
  /** Absent in files of earlier versions, as what follows. */
  highlights?: HighlightedArticle[];
  reading?: StoredReading;
  readingPlaces?: ReadingPlace[];
}

/** Longest file that is read, in UTF-16 units. */
const LONGEST_FILE = 12_000_000;

const site = v.pipe(
  v.string(),
  v.check((value: string) => isSite(value)),
  v.toLowerCase(),
);
const siteRule = v.pipe(
  v.unknown(),
  v.check((value) => toSiteRule(value) !== undefined),
  v.transform((value) => toSiteRule(value)!),
);
const settings = v.strictObject({ mode: v.picklist(SITE_MODES), strictness: v.picklist(STRICTNESS) });
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_ID));
const page = v.pipe(
  v.string(),
  v.check((value: string) => isPageAddress(value)),
);

const highlighted = v.pipe(
  v.unknown(),
  v.check((value) => toHighlightedArticle(value) !== undefined),
  v.transform((value) => toHighlightedArticle(value)!),
);
const degree = (name: Degree) => v.pipe(v.number(), v.minValue(DEGREES[name].min), v.maxValue(DEGREES[name].max));
const reading = v.strictObject({
  theme: v.picklist(THEMES),
  font: v.picklist(FONTS),
  size: degree('size'),
  width: degree('width'),
  lineSpacing: degree('lineSpacing'),
  letterSpacing: degree('letterSpacing'),
  justify: v.boolean(),
  images: v.boolean(),
  links: v.boolean(),
  marks: v.boolean(),
});
const place = v.strictObject({
  address: page,
  passage: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_PASSAGE)),
});

const file = v.strictObject({
  format: v.literal('clean-copy-data'),
  version: v.literal(1),
  sites: v.pipe(v.array(site), v.maxLength(MOST_SITES)),
  siteSettings: v.record(site, settings),
  siteRules: v.pipe(v.array(siteRule), v.maxLength(MOST_RULES)),
  copying: v.strictObject({
    format: id,
    withSource: v.boolean(),
    citationStyle: id,
    template: v.pipe(v.string(), v.maxLength(LONGEST_TEMPLATE)),
  }),
  pagesLeftAlone: v.pipe(v.array(page), v.maxLength(MOST_PAGES_LEFT_ALONE)),
  highlights: v.exactOptional(v.pipe(v.array(highlighted), v.maxLength(MOST_HIGHLIGHTS.articles))),
  reading: v.exactOptional(
    v.strictObject({
      everywhere: reading,
      bySite: v.pipe(
        v.record(v.string(), reading),
        v.check((all) => Object.keys(all).length <= MOST_READING_SITES),
      ),
    }),
  ),
  readingPlaces: v.exactOptional(v.pipe(v.array(place), v.maxLength(MOST_PLACES))),
});

/** Why a file cannot be imported: it is no JSON; it is no file of ours; a newer version wrote it; this part is wrong, or this entry of it, counted from one or by its name. */
export type DataProblem =
  | { problem: 'json' | 'format' | 'newer' }
  | { problem: 'part'; part: keyof StoredData; entry?: number | string };

/** With a version or a part that this one does not know. */
const isOfOurs = (value: unknown): boolean => Object(value).format === 'clean-copy-data' && Object(value).version >= 1;

const isPart = (key: unknown): key is keyof StoredData => typeof key === 'string' && Object.hasOwn(NO_DATA, key);

/** All that is in an exported file, or why nothing is taken from it. Never throws. */
export function parseDataFile(text: string): { data: StoredData } | DataProblem {
  const json = readJson(text, LONGEST_FILE);
  if ('problem' in json) return json;
  const parsed = v.safeParse(file, json.value);
  if (parsed.success) {
    const { format: _, version: __, ...data } = parsed.output;
    return { data };
  }
  const [part, index] = parsed.issues[0].path ?? [];
  if (part?.key === 'format' || part === undefined) return { problem: 'format' };
  if (!isPart(part.key)) return { problem: isOfOurs(json.value) ? 'newer' : 'format' };
  if (index === undefined) return { problem: 'part', part: part.key };
  return { problem: 'part', part: part.key, entry: typeof index.key === 'number' ? index.key + 1 : String(index.key) };
}

/** The file that `parseDataFile` reads, ending in a line feed. */
export const writeDataFile = (data: StoredData): string =>
  `${JSON.stringify({ format: 'clean-copy-data', version: 1, ...data }, undefined, 2)}\n`;

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

const mergeReading = (mine: StoredReading, imported: StoredReading | undefined): StoredReading =>
  imported ? { everywhere: imported.everywhere, bySite: { ...mine.bySite, ...imported.bySite } } : mine;

const mergePlaces = (mine: readonly ReadingPlace[], imported: readonly ReadingPlace[]): ReadingPlace[] =>
  [...new Map([...mine, ...imported].map((place) => [place.address, place])).values()].slice(-MOST_PLACES);

/** Both together; what is said twice counts as the imported file says it. */
export const mergeData = (mine: StoredData, imported: StoredData): StoredData => ({
  sites: union(mine.sites, imported.sites).slice(0, MOST_SITES),
  siteSettings: { ...mine.siteSettings, ...imported.siteSettings },
  siteRules: addRules(mine.siteRules, imported.siteRules),
  copying: imported.copying,
  pagesLeftAlone: union(mine.pagesLeftAlone, imported.pagesLeftAlone).slice(-MOST_PAGES_LEFT_ALONE),
  highlights: mergeArticles(mine.highlights ?? [], imported.highlights ?? []),
  reading: mergeReading(mine.reading ?? NO_READING, imported.reading),
  readingPlaces: mergePlaces(mine.readingPlaces ?? [], imported.readingPlaces ?? []),
});

/** What a new reader starts with. */
export const NO_DATA: StoredData = {
  sites: [],
  siteSettings: {},
  siteRules: [],
  copying: DEFAULT_COPY_CHOICES,
  pagesLeftAlone: [],
  highlights: [],
  reading: NO_READING,
  readingPlaces: [],
};
