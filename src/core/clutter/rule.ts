import type { PageIndex } from './page-index.ts';

/** What a rule points at: an element, or the end of a text from an offset on. */
export type Hit = Element | { text: Text; from: number };

/**
 * One kind of clutter. Its id is its file's name. A rule looks and points; it changes nothing, so rules cannot depend on
 * their order.
 */
export interface ClutterRule {
  /** Why this went, in the reader's words. Views look up a translation by the rule's id. */
  reason: string;
  /** It is the site's frame or the article's own details rather than clutter: it stays where a page keeps its look. */
  isFrame?: true;
  /** What of this kind the page has. Never throws. */
  find(page: PageIndex): Iterable<Hit>;
}
