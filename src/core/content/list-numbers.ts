import type { Block, List, ListItem } from '../article.ts';
import { cutPhrasing } from './cut-phrasing.ts';
import { textOf } from './text.ts';

/**
 * An `<ol>` or `<ul>` whose `items` stand in these `elements`, one for each. The numbers are those of the page, of which items may have gone; a number
 * that the items begin with themselves stands there once.
 */
export function toList(list: Element, items: readonly ListItem[], elements: readonly Element[]): List {
  if (list.localName !== 'ol') return { type: 'list', ordered: false, children: [...items] };
  const isReversed = list.hasAttribute('reversed');
  const step = isReversed ? -1 : 1;
  const onPage = numbersOnPage(list, step);
  const numbers: number[] = [];
  const first = onPage.get(elements[0]!) ?? 1;
  const children = items.map(({ children: blocks }, at): ListItem => {
    const next = at === 0 ? first : numbers[at - 1]! + step;
    const number = onPage.get(elements[at]!) ?? next;
    numbers.push(number);
    return { type: 'listItem', ...(number !== next && { value: number }), children: blocks };
  });
  return {
    type: 'list',
    ordered: true,
    ...(first !== 1 && { start: first }),
    ...(isReversed && { reversed: true }),
    children: withoutOwnNumbers(children, numbers),
  };
}

function numbersOnPage(list: Element, step: number): Map<Element, number> {
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  let next = wholeNumber(list, 'start') ?? (step < 0 ? items.length : 1);
  return new Map(
    items.map((item) => {
      const number = wholeNumber(item, 'value') ?? next;
      next = number + step;
      return [item, number];
    }),
  );
}

/** Larger numbers are no numbers of a list. */
const MOST = 1e6;

function wholeNumber(element: Element, attribute: string): number | undefined {
  const number = Number.parseInt(element.getAttribute(attribute) ?? '', 10);
  return Math.abs(number) <= MOST ? number : undefined;
}

/** Where every item begins with its own number: without it. */
function withoutOwnNumbers(items: ListItem[], numbers: readonly number[]): ListItem[] {
  if (items.length < 2) return items;
  const cut = items.map(({ children }, at) => withoutNumber(children, numbers[at]!));
  return cut.every((blocks) => blocks !== undefined)
    ? items.map((item, at) => ({ ...item, children: cut[at]! }))
    : items;
}

function withoutNumber([first, ...rest]: readonly Block[], number: number): Block[] | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const text = textOf(first);
  const [own = '', digits] = /^(\d{1,4})(?:[.):]\s+|\s*[.):]?$)/.exec(text) ?? [];
  if (Number(digits) !== number) return undefined;
  if (own.length < text.length)
    return [{ ...first, children: cutPhrasing(first.children, own.length, text.length) }, ...rest];
  return rest.length > 0 ? rest : undefined;
}
