import { textOf } from '../content/text.ts';
import { placesOf } from './follow-rules.ts';
import { isPlainSelector } from './plain-selector.ts';
import type { Place, SiteRule } from './site-rule.ts';
import { patternOf } from './text-pattern.ts';

/** Names that machines make, or that tell a state: they will not be there tomorrow. */
const FLEETING =
  /\d{3}|^(?:css|sc|jsx|svelte|emotion)-|__?[a-z]*\d[a-z\d]*$|^(?:is|has|js)-|^(?:active|open|visible|hidden|first|last|odd|even)$/i;
const NAME = /^[a-z][\w-]{1,40}$/i;

const isLasting = (name: string): boolean => NAME.test(name) && !FLEETING.test(name);

/** Blocks without a telling name that are told by their words: more would be another story's, which never comes again. */
const MOST_BY_WORDS = 3;
/** Selectors that are tried on a page at most. */
const MOST_TRIED = 60;
/** Letters that words must have to tell a block. */
const FEWEST_LETTERS = 8;

/** What an element can be named by, the most telling first: its id, its classes, other names; '' for its tag alone. */
function namesOf(element: Element): string[] {
  const tag = element.localName;
  const classes = [...element.classList].filter(isLasting).slice(0, 3);
  const named = ['data-component', 'data-testid', 'itemprop', 'role'].flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    return value && isLasting(value) ? [`${tag}[${attribute}="${value}"]`] : [];
  });
  return [
    ...(isLasting(element.id) ? [`${tag}#${element.id}`] : []),
    ...(classes.length > 1 ? [`${tag}.${classes.join('.')}`] : []),
    ...classes.map((name) => `${tag}.${name}`),
    ...named,
  ];
}

/** Selectors that mean the element by its tag or names within a named element around it. */
function* selectorsWithin(element: Element, root: Element): Generator<string> {
  for (let outer = element.parentElement; outer && outer !== root; outer = outer.parentElement) {
    const [name] = namesOf(outer);
    if (name === undefined) continue;
    for (const inner of [...namesOf(element), element.localName]) yield `${name} ${inner}`;
    return;
  }
}

/** The element and those around it, without the root. */
function* ancestors(element: Element, root: Element): Generator<Element> {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) yield at;
}

/** The smallest element that holds all of these. */
function commonOf(elements: readonly Element[], root: Element): Element {
  let common = elements[0] ?? root;
  while (common !== root && !elements.every((element) => common.contains(element)))
    common = common.parentElement ?? root;
  return common;
}

/**
 * Rules by which these blocks are told on other pages of the site, none where nothing tells them. `may` says of which places a rule may
 * mean besides the wanted ones: those that are gone, or kept, already. One selector where an element's names mean them; else each by its
 * words. `site`: for the rules. Changes nothing; never throws.
 */
export function deriveRules(
  root: Element,
  places: readonly Place[],
  wanted: ReadonlySet<number>,
  may: (index: number) => boolean,
  made: Pick<SiteRule, 'site' | 'action'>,
): SiteRule[] {
  const fits = (rule: Pick<SiteRule, 'selector' | 'text'>): boolean => {
    if (!isPlainSelector(rule.selector)) return false;
    const meant = placesOf(root, places, rule);
    const held = new Set(meant);
    return meant.every((index) => wanted.has(index) || may(index)) && [...wanted].every((index) => held.has(index));
  };
  const elements = [...wanted].map((index) => places[index]!.element);
  const around = [...ancestors(commonOf(elements, root), root)];
  const selectors = [...around.flatMap(namesOf), ...around.flatMap((element) => [...selectorsWithin(element, root)])];
  const selector = selectors.slice(0, MOST_TRIED).find((tried) => fits({ selector: tried }));
  if (selector !== undefined) return [{ ...made, selector }];
  if (wanted.size > MOST_BY_WORDS) return [];
  const byWords = [...wanted].flatMap((index): SiteRule[] => {
    const { element, block } = places[index]!;
    const text = patternOf(textOf(block));
    if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return [];
    return [{ ...made, selector: element === root ? '*' : element.localName, text }];
  });
  const isTelling = ({ selector, text }: SiteRule): boolean =>
    isPlainSelector(selector) &&
    placesOf(root, places, { selector, ...(text && { text }) }).every((index) => wanted.has(index) || may(index));
  return byWords.length === wanted.size && byWords.every(isTelling) ? byWords : [];
}

/** A rule that finds the element that holds the article on other pages too; undefined where it has no name of its own. Never throws. */
export function deriveArticleRule(root: Element, element: Element, site: string): SiteRule | undefined {
  for (const selector of [
    ...namesOf(element),
    ...selectorsWithin(element, root),
    ...(element.localName === 'main' ? ['main'] : []),
  ]) {
    if (isPlainSelector(selector) && root.querySelector(selector) === element) {
      return { site, action: 'article', selector };
    }
  }
  return element.localName === 'article' && root.querySelector('article') === element
    ? { site, action: 'article', selector: 'article' }
    : undefined;
}
