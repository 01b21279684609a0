import type { PageIndex } from './page-index.ts';
import type { PhraseKind } from './phrasebook.ts';

/**
 * The elements that say one of these phrases and nothing else, each as the outermost element with just these words, so that
 * what follows it are its siblings.
 */
export function* labels(page: PageIndex, kind: PhraseKind): Generator<Element> {
  const seen = new Set<Element>();
  for (const element of page.labels(kind)) {
    const outer = outermost(page, element);
    if (seen.has(outer)) continue;
    seen.add(outer);
    yield outer;
  }
}

function outermost(page: PageIndex, element: Element): Element {
  let outer = element;
  const { text } = page.of(element);
  for (let parent = outer.parentElement; parent && parent !== page.root; parent = parent.parentElement) {
    if (page.of(parent).text > text) break;
    outer = parent;
  }
  return outer;
}

/** The element siblings after an element, in order. */
export function* following(element: Element): Generator<Element> {
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) yield next;
}
