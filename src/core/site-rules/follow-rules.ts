import { textOf } from '../content/text.ts';
import type { Place, SiteRule } from './site-rule.ts';
import { matchesPattern } from './text-pattern.ts';

/** Elements that a selector means; none for one that a browser does not take after all. Never throws. */
function elementsOf(root: Element, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    // Rules come from storage and files: one that cannot be read means nothing.
    return [];
  }
}

/** Whether each element asked for is one of these or lies in one; answers are kept, so that all together cost one walk. */
function within(elements: readonly Element[]): (element: Element) => boolean {
  const known = new Map<Element, boolean>(elements.map((element) => [element, true]));
  return (element) => {
    const passed: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at)) {
      passed.push(at);
      at = at.parentElement;
    }
    const answer = at !== null && known.get(at)!;
    for (const one of passed) known.set(one, answer);
    return answer;
  };
}

/** Indices of the places that a rule means. `root` holds them all. */
export function placesOf(root: Element, places: readonly Place[], rule: Pick<SiteRule, 'selector' | 'text'>): number[] {
  const elements = elementsOf(root, rule.selector);
  if (elements.length === 0) return [];
  const isWithin = within(elements);
  return places.flatMap(({ element, block }, index) =>
    isWithin(element) && (rule.text === undefined || matchesPattern(textOf(block), rule.text)) ? [index] : [],
  );
}

/** What the rules want of each place, by its index; places that no rule means are absent. Changes nothing; never throws. */
export function followRules(
  root: Element,
  places: readonly Place[],
  rules: readonly SiteRule[],
): Map<number, 'keep' | 'remove'> {
  const wanted = new Map<number, 'keep' | 'remove'>();
  for (const rule of rules) {
    if (rule.action === 'article') continue;
    for (const index of placesOf(root, places, rule)) wanted.set(index, rule.action);
  }
  return wanted;
}

/** The element that holds the article by a rule; undefined where no rule names one that is there. Never throws. */
export function articleElement(root: Element, rules: readonly SiteRule[]): Element | undefined {
  for (const { action, selector } of rules) {
    const [element] = action === 'article' ? elementsOf(root, selector) : [];
    if (element) return element;
  }
  return undefined;
}
