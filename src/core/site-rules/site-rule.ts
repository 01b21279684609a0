import type { Block } from '../article.ts';

/** What a reader decided for a site: data only, made in the list of removals, edited in the settings, or imported from a file. */
export interface SiteRule {
  /** Host name without "www."; the rule holds for the host and what lies below it. */
  site: string;
  /** `keep` and `remove`: blocks in the elements meant; `article`: the first element meant holds the article. */
  action: SiteAction;
  /** CSS, of the plain kind that `isPlainSelector` takes. */
  selector: string;
  /** The block's words, without regard to case; `*` stands for any. Absent: whatever its words. */
  text?: string;
}

export const SITE_ACTIONS = ['keep', 'remove', 'article'] as const;
export type SiteAction = (typeof SITE_ACTIONS)[number];

/** A block with the element it came from. */
export interface Place {
  block: Block;
  element: Element;
}

/** The host of an address, as rules name it; '' for what has none. Never throws. */
export const ruleSiteOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.toLowerCase().replace(/^www\./, '') : '';

/** The rules that hold for an address. The later of two that contradict each other counts. Never throws. */
export function rulesFor(rules: readonly SiteRule[], url: string): SiteRule[] {
  const host = ruleSiteOf(url);
  return rules.filter(({ site }) => host === site || host.endsWith(`.${site}`));
}
