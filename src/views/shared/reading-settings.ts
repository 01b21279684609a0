import { isOfEveryObject } from '../../core/site-rules/stored-rules.ts';

/** How the reading view looks; what a reader sets there or in the settings. */
export interface ReadingSettings {
  theme: (typeof THEMES)[number];
  font: (typeof FONTS)[number];
  /** Per cent of the usual size. */
  size: number;
  /** Letters on a line, about. */
  width: number;
  /** Line height, as a multiple of the size. */
  lineSpacing: number;
  /** Added between letters, in hundredths of the size. */
  letterSpacing: number;
  justify: boolean;
  images: boolean;
  links: boolean;
  /** Whether key quotes are marked in the text. */
  marks: boolean;
}

export const THEMES = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
export const FONTS = ['serif', 'sans', 'system'] as const;
export const SWITCHES = ['justify', 'images', 'links', 'marks'] as const;

/** Least, most and step of what is set by degrees. */
export const DEGREES = {
  size: { min: 70, max: 220, step: 10 },
  width: { min: 45, max: 75, step: 5 },
  lineSpacing: { min: 1.2, max: 2.2, step: 0.1 },
  letterSpacing: { min: 0, max: 12, step: 1 },
} as const;
export type Degree = keyof typeof DEGREES;

export const DEFAULT_READING: ReadingSettings = {
  theme: 'system',
  font: 'serif',
  size: 100,
  width: 65,
  lineSpacing: 1.6,
  letterSpacing: 0,
  justify: false,
  images: true,
  links: true,
  marks: true,
};

/** The settings of all sites, and of those that have their own, by host name. */
export interface StoredReading {
  everywhere: ReadingSettings;
  bySite: Record<string, ReadingSettings>;
}

/** Where they are stored. */
export const READING_KEY = 'readingSettings';
/** Sites with settings of their own that are kept. */
export const MOST_READING_SITES = 500;

export const NO_READING: StoredReading = { everywhere: DEFAULT_READING, bySite: {} };

/** What was stored or imported, as far as it makes sense; the defaults for the rest. Never throws. */
export function toReadingSettings(stored: unknown): ReadingSettings {
  const found = Object(stored) as Record<keyof ReadingSettings, unknown>;
  const degrees = (Object.keys(DEGREES) as Degree[]).map((name) => {
    const { min, max } = DEGREES[name];
    const value = found[name];
    const isGood = typeof value === 'number' && value >= min && value <= max;
    return [name, isGood ? value : DEFAULT_READING[name]];
  });
  const switches = SWITCHES.map((name) => [
    name,
    typeof found[name] === 'boolean' ? found[name] : DEFAULT_READING[name],
  ]);
  return {
    theme: THEMES.find((it) => it === found.theme) ?? DEFAULT_READING.theme,
    font: FONTS.find((it) => it === found.font) ?? DEFAULT_READING.font,
    ...(Object.fromEntries([...degrees, ...switches]) as Pick<ReadingSettings, Degree | (typeof SWITCHES)[number]>),
  };
}

/** The same for all that is stored; a site may be named anything. */
export function toStoredReading(stored: unknown): StoredReading {
  const { everywhere, bySite } = Object(stored) as Record<keyof StoredReading, unknown>;
  const sites = (typeof bySite === 'object' ? Object.entries(bySite ?? {}) : [])
    .filter(([site]) => !isOfEveryObject(site))
    .slice(-MOST_READING_SITES);
  return {
    everywhere: toReadingSettings(everywhere),
    bySite: Object.fromEntries(sites.map(([site, settings]) => [site, toReadingSettings(settings)])),
  };
}

/** Whether a site has settings of its own. */
export const isForSite = ({ bySite }: StoredReading, site: string): boolean => Object.hasOwn(bySite, site);

/** The settings in force on a site. */
export const readingFor = (stored: StoredReading, site: string): ReadingSettings =>
  isForSite(stored, site) ? stored.bySite[site]! : stored.everywhere;

/** What a reader changes: settings, where those in force on a site come from; whether the site has its own; that no site has. */
export type ReadingChange =
  | { site: string; set: Partial<ReadingSettings> }
  | { site: string; isOwn: boolean }
  | { forget: 'sites' };

/** The stored settings after a change. */
export function withChange(stored: StoredReading, change: ReadingChange): StoredReading {
  if ('forget' in change) return { ...stored, bySite: {} };
  const { site } = change;
  const { [site]: own, ...others } = stored.bySite;
  if ('isOwn' in change)
    return { ...stored, bySite: change.isOwn ? { ...others, [site]: own ?? stored.everywhere } : others };
  const changed = { ...readingFor(stored, site), ...change.set };
  return isForSite(stored, site)
    ? { ...stored, bySite: { ...stored.bySite, [site]: changed } }
    : { ...stored, everywhere: changed };
}

/** The change, if it is one in every part; values that make no sense are the defaults. Never throws. */
export function toReadingChange(value: unknown): ReadingChange | undefined {
  const { site, set, isOwn, forget } = Object(value) as Record<string, unknown>;
  if (forget === 'sites') return { forget };
  if (typeof site !== 'string' || isOfEveryObject(site)) return undefined;
  if (typeof isOwn === 'boolean') return { site, isOwn };
  if (typeof set !== 'object' || set === null) return undefined;
  const wanted = Object.entries(toReadingSettings(set)).filter(([name]) => Object.hasOwn(set, name));
  return { site, set: Object.fromEntries(wanted) };
}
