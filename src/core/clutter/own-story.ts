import { widthOf } from '../content/text.ts';
import { SHORTEST_PROSE } from './census.ts';
import type { PageIndex } from './page-index.ts';
import { folded } from './short-text.ts';

/** The nodes between the headline and another, none inside another. */
function* nodesBefore(page: PageIndex, from: Node): Generator<Node> {
  const headline = page.headline!;
  for (let inner = from; !inner.contains(headline) && inner.parentNode; inner = inner.parentNode) {
    for (let node = inner.previousSibling; node; node = node.previousSibling) {
      if (node.contains(headline)) {
        yield* nodesBehind(headline, node);
        return;
      }
      yield node;
    }
  }
}

/** What follows the headline in a node that holds it. */
function* nodesBehind(headline: Element, holder: Node): Generator<Node> {
  for (let inner: Node = headline; inner !== holder && inner.parentNode; inner = inner.parentNode)
    for (let node = inner.nextSibling; node; node = node.nextSibling) yield node;
}

/** How much prose stands between the page's headline, which it must have, and an element or text. Never throws. */
export const widthBefore = (page: PageIndex, node: Node): number =>
  [...nodesBefore(page, node)].reduce((sum, before) => sum + proseOf(page, before), 0);

/** A text between line breaks is a paragraph. */
function proseOf(page: PageIndex, node: Node): number {
  if (node.nodeType === 1) return page.of(node as Element).prose;
  const width = node.nodeType === 3 ? widthOf((node as Text).data.trim()) : 0;
  return width >= SHORTEST_PROSE ? width : 0;
}

/** The words between the page's headline, which it must have, and an element or text. Never throws. */
export const textBefore = (page: PageIndex, node: Node): string =>
  [...nodesBefore(page, node)].map(({ textContent }) => textContent).join(' ');

/** Whether the page's headline, which it must have, says the page's title: so it is no site's or section's name. Never throws. */
export const isHeadlineTitle = (page: PageIndex): boolean => folded(page.text(page.headline!)) === folded(page.title);
