import type { PageIndex } from './clutter/page-index.ts';
import { type Marked, sweep } from './clutter/sweep.ts';
import { toPassagesInterruptibly } from './content/to-blocks.ts';
import { indexPage } from './index-page.ts';
import type { Interruptible } from './interruptible.ts';
import { reasonOf, rules, siteFor } from './plugins.ts';
import { followRules } from './site-rules/follow-rules.ts';
import { rulesFor, type SiteRule } from './site-rules/site-rule.ts';

/** Elements of the copy that the reader's rules keep or remove as a whole. */
function* wishesOf(page: PageIndex, marked: Marked, siteRules: readonly SiteRule[]): Interruptible<Wishes> {
  if (siteRules.length === 0) return { kept: [], removed: [] };
  const { root } = page;
  const passages = yield* toPassagesInterruptibly(root, marked, (element) => page.sizeOf(element));
  const wishes = followRules(root, passages, siteRules);
  const elements = (wish: 'keep' | 'remove') =>
    passages.flatMap(({ element }, index) => (wishes.get(index) === wish ? [element] : []));
  const kept = elements('keep');
  // What holds more than the rule means cannot be hidden as a whole.
  const isWhole = (element: Element) =>
    passages.every((passage, index) => wishes.get(index) === 'remove' || !element.contains(passage.element));
  return { kept, removed: [...new Set(elements('remove'))].filter(isWhole) };
}

interface Wishes {
  kept: Element[];
  removed: Element[];
}

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
 * What the rules, the reader's own for the site among them, point at in the live page, in page order: whole elements only, for hiding them
 * where they stand; the site's own frame is left alone. The fitted judge has no say here, for it sees blocks rather than elements.
 * Changes nothing; never throws for what a page contains.
 */
export function* findClutter(
  document: Document,
  url: string,
  siteRules: readonly SiteRule[] = [],
): Interruptible<Clutter[]> {
  const indexed = yield* indexPage(document, url, { keepOriginals: true });
  if (!indexed) return [];
  yield 'clutter';
  const { page, copy } = indexed;
  const marked = yield* sweep(page, rules, siteFor(url));
  const { kept, removed } = yield* wishesOf(page, marked, rulesFor(siteRules, url));
  const found: Clutter[] = [];
  const add = (node: Element, rule: string) => {
    const element = copy.originals.get(node);
    if (element) found.push({ element, rule, reason: reasonOf(rule) ?? '', words: page.text(node) });
  };
  for (const [node, rule] of marked) {
    if (!rules[rule]?.isFrame && !kept.some((wanted) => node.contains(wanted))) add(node as Element, rule);
  }
  const isGone = (node: Element) => [...marked.keys()].some((taken) => taken.contains(node));
  for (const node of removed) if (!isGone(node)) add(node, 'site-rule');
  const isAfter = (a: Clutter, b: Clutter) => a.element.compareDocumentPosition(b.element) & 2;
  return found.sort((a, b) => (isAfter(a, b) ? 1 : -1));
}
