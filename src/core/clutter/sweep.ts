import type { Interruptible } from '../interruptible.ts';
import type { PageIndex } from './page-index.ts';
import type { ClutterRule } from './rule.ts';

/** Nodes that rules pointed at, each with the rule's id; of nested ones only the outermost. */
export type Marked = ReadonlyMap<Node, string>;

/**
 * Lets every rule look at the page as it is, and only then marks what they found. The page's own headline and whatever holds
 * it is nobody's clutter. Splits texts that a rule wants only the end of; changes nothing else.
 */
export function* sweep(
  page: PageIndex,
  rules: Readonly<Record<string, ClutterRule>>,
  site: KnownSite | undefined = undefined,
): Interruptible<Marked> {
  const found = new Map<Node, string>();
  for (const element of matching(page, site?.remove)) found.set(element, SITE_RULE);
  yield* page.lookUpPhrases();
  for (const [id, rule] of Object.entries(rules)) {
    yield;
    for (const hit of [...rule.find(page)]) {
      if ('from' in hit) {
        if (hit.from < hit.text.data.length) found.set(hit.from > 0 ? hit.text.splitText(hit.from) : hit.text, id);
      } else if (!isProtected(page, hit) && !found.has(hit)) found.set(hit, id);
    }
  }
  const kept = new Set(matching(page, site?.keep));
  for (const node of [...found.keys()]) {
    if (isWithin(node, kept)) found.delete(node);
    for (let outer = node.parentNode; outer; outer = outer.parentNode) {
      if (found.has(outer)) {
        found.delete(node);
        break;
      }
    }
  }
  return found;
}

/** Id of what a site's own selectors took. */
export const SITE_RULE = 'site';

/** What is known of the page's site: selectors of what always goes and of what always stays. */
interface KnownSite {
  remove?: readonly string[];
  keep?: readonly string[];
}

const matching = (page: PageIndex, selectors: readonly string[] = []): Element[] =>
  selectors.flatMap((selector) => [...page.root.querySelectorAll(selector)]);

/** Whether the node or one around it is among the elements. */
function isWithin(node: Node, elements: ReadonlySet<Node>): boolean {
  for (let outer: Node | null = node; outer && elements.size > 0; outer = outer.parentNode) {
    if (elements.has(outer)) return true;
  }
  return false;
}

const INLINE = new Set(['a', 'abbr', 'b', 'em', 'i', 'mark', 'small', 'span', 'strong', 'u']);
/** A link around these is a box of its own. */
const BLOCKS = 'p, div, h2, h3, h4, ul, section, article, figure';

/** Whether nothing else stands in its line, between line breaks. */
const isBrokenLine = (element: Element): boolean =>
  isBreak(element, 'previousSibling') && isBreak(element, 'nextSibling');

function isBreak(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  let beside = element[side];
  while (beside?.nodeType === 3 && !/\S/.test((beside as Text).data)) beside = beside[side];
  return beside?.nodeType === 1 && /^(?:br|h[1-6]|hr|p|div|table|ul|ol)$/.test((beside as Element).localName);
}

/** Words inside a sentence are no clutter of their own. */
function isInSentence(page: PageIndex, element: Element): boolean {
  if (!INLINE.has(element.localName) || element.querySelector(BLOCKS) !== null || isBrokenLine(element)) return false;
  let block = element.parentElement;
  while (block && INLINE.has(block.localName)) block = block.parentElement;
  return block !== null && page.of(block).prose > 0 && page.of(element).text < page.of(block).text * 0.8;
}

function isProtected(page: PageIndex, element: Element): boolean {
  return isInSentence(page, element) || page.holdsHeadline(element);
}
