import type { Translate } from '../../shared/translate.ts';

/** What screen readers say at the edges of a highlight, as the CSS that shows it needs it. */
export function sayHighlights(t: Translate): Record<string, string> {
  const names = ['highlight_starts', 'highlight_starts_note', 'highlight_ends'] as const;
  return Object.fromEntries(names.map((name) => [`--${name.replaceAll('_', '-')}`, JSON.stringify(t(name))]));
}
