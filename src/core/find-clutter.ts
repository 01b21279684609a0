import { sweep } from './clutter/sweep.ts';
import { indexPage } from './index-page.ts';
import { reasonOf, rules, siteFor } from './plugins.ts';

/** An element of the live page that a rule takes for clutter. */
export interface Clutter {
  element: Element;
  /** The rule's id. */
  rule: string;
  /** In the reader's words, English. */
  reason: string;
  /** Its words on one line, cut after some hundred characters. */
  words: string;
}

/**
 * What the rules point at in the live page, in page order: whole elements only, for hiding them where they stand; the site's own frame
 * is left alone. The fitted judge has no say here, for it sees blocks rather than elements. Changes nothing; never throws for what a page contains.
 */
export function findClutter(document: Document, url: string): Clutter[] {
  const indexed = indexPage(document, url, { keepOriginals: true });
  if (!indexed) return [];
  const { page, copy } = indexed;
  const found: Clutter[] = [];
  for (const [node, rule] of sweep(page, rules, siteFor(url))) {
    const element = copy.originals.get(node as Element);
    if (!element || rules[rule]?.isFrame) continue;
    found.push({ element, rule, reason: reasonOf(rule) ?? '', words: page.text(node as Element) });
  }
  const isAfter = (a: Clutter, b: Clutter) => a.element.compareDocumentPosition(b.element) & 2;
  return found.sort((a, b) => (isAfter(a, b) ? 1 : -1));
}
