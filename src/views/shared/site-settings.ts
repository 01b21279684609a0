import { STRICTNESS, type Strictness } from '../../core/strictness.ts';

/** How articles of a site on the list are cleaned: in the reading view over the page, or where they stand, without the clutter. */
export const SITE_MODES = ['reader', 'in-place'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** What a reader may set for each site on the list. */
export interface SiteSettings {
  mode: SiteMode;
  /** How sure it must be that a page is an article before it is cleaned by itself. */
  strictness: Strictness;
}

export const DEFAULT_SITE_SETTINGS: SiteSettings = { mode: 'reader', strictness: 'usual' };

/** What was stored or imported, as far as it makes sense; the defaults for the rest. Never throws. */
export function toSiteSettings(stored: unknown): SiteSettings {
  const { mode, strictness } = Object(stored) as Record<keyof SiteSettings, unknown>;
  return {
    mode: SITE_MODES.find((it) => it === mode) ?? DEFAULT_SITE_SETTINGS.mode,
    strictness: STRICTNESS.find((it) => it === strictness) ?? DEFAULT_SITE_SETTINGS.strictness,
  };
}
