import type { Highlight } from '../../core/highlights/highlight.ts';
import { isHighlightAddress, toHighlightedArticle } from '../../core/highlights/stored-highlights.ts';

/** What an open reading view asks of the background: to keep a highlight, in place of one of the same id; to delete one; to show them all. */
export type HighlightMessage =
  | { highlights: 'save'; url: string; title: string; siteName?: string; highlight: Highlight }
  | { highlights: 'delete'; url: string; id: string }
  | { highlights: 'show-all' };

/** What became of it. `private`: nothing is kept of a private window. */
export type HighlightAnswer = 'done' | 'full' | 'private';

/** The message, if it is one in every part. Never throws. */
export function toHighlightMessage(value: unknown): HighlightMessage | undefined {
  const { highlights, url, title, siteName, highlight, id } = Object(value) as Record<string, unknown>;
  if (highlights === 'show-all') return { highlights };
  if (highlights === 'delete') {
    return isHighlightAddress(url) && typeof id === 'string' ? { highlights, url, id } : undefined;
  }
  if (highlights !== 'save') return undefined;
  const article = toHighlightedArticle({ url, title, siteName, highlights: [highlight] });
  if (!article) return undefined;
  const { highlights: saved, ...about } = article;
  return { highlights, ...about, highlight: saved[0]! };
}
