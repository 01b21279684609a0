import type { SiteRule } from '../../core/site-rules/site-rule.ts';
import { MOST_RULES, toSiteRule } from '../../core/site-rules/stored-rules.ts';
import { type ReadingChange, toReadingChange } from '../../views/shared/reading-settings.ts';
import { isPassage } from '../stored/reading-places.ts';
import { isPageAddress } from './page-address.ts';

/**
 * What a page asks the background to keep, which alone can hold a lock over all windows: rules for the page's site; that it has no picked article any more;
 * where the reader stopped; how the reading view is to look.
 */
export type KeptMessage =
  | { kept: 'rules'; added: SiteRule[] }
  | { kept: 'no-pick' }
  | { kept: 'place'; address: string; passage?: string }
  | { kept: 'reading'; change: ReadingChange };

/** The message, if it is one in every part. Never throws. */
export function toKeptMessage(value: unknown): KeptMessage | undefined {
  const { kept, added, address, passage, change } = Object(value) as Record<string, unknown>;
  if (kept === 'no-pick') return { kept };
  if (kept === 'rules' && Array.isArray(added) && added.length <= MOST_RULES) {
    const rules = added.flatMap((rule) => toSiteRule(rule) ?? []);
    return rules.length === added.length ? { kept, added: rules } : undefined;
  }
  if (kept === 'reading') {
    const known = toReadingChange(change);
    return known && { kept, change: known };
  }
  if (kept !== 'place' || !isPageAddress(address)) return undefined;
  if (passage === undefined || passage === null) return { kept, address };
  return isPassage(passage) ? { kept, address, passage } : undefined;
}
