import type { Phrasing } from '../article.ts';
import type { Mark } from './phrasing-run.ts';

const MARKS = new Map<string, Mark>([
  ...['strong', 'b', 'dt'].map((name): [string, Mark] => [name, { type: 'strong' }]),
  ...['em', 'i'].map((name): [string, Mark] => [name, { type: 'emphasis' }]),
  ...['del', 's', 'strike'].map((name): [string, Mark] => [name, { type: 'delete' }]),
  ['sup', { type: 'superscript' }],
  ['rt', { type: 'superscript', isReading: true }],
  ['sub', { type: 'subscript' }],
]);

/** Longer ones are small print, set so for its size alone. Characters. */
const LONGEST_SCRIPT = 40;

const isSmallPrint = (element: Element, { type }: Mark): boolean =>
  (type === 'superscript' || type === 'subscript') && element.textContent.length > LONGEST_SCRIPT;

/** The sign beside a heading that gives its address, or at a note's end that leads back to the text. */
export function isAnchorSign(link: Element): boolean {
  const { firstChild } = link;
  // Most links begin with a word: they are told by that alone.
  if (firstChild?.nodeType === 3 && /[a-z]/i.test((firstChild as Text).data)) return false;
  return /^\s*[#¶§🔗↩↑⤴]\uFE0E?\s*$/u.test(link.textContent);
}

/** What wikis put beside each heading: "[edit]". */
export const isEditSign = (element: Element, name: string): boolean =>
  name === 'span' && /(?:^|\s)mw-editsection(?:$|\s)/.test(element.getAttribute('class') ?? '');

/** A heading without the link that leads to itself. */
export function withoutSelfLink(children: Phrasing[], heading: Element): Phrasing[] {
  const [only, more] = children;
  if (only?.type !== 'link' || more) return children;
  const place = /#(.+)$/.exec(only.url)?.[1];
  return place && (heading.id === place || heading.parentElement?.id === place) ? only.children : children;
}

/** The marks around what stands in an inline element: its own last. */
export function withMark(element: Element, name: string, marks: readonly Mark[]): readonly Mark[] {
  const url = name === 'a' ? element.getAttribute('href') : null;
  const mark: Mark | undefined = url ? { type: 'link', url } : MARKS.get(name);
  if (mark && isSmallPrint(element, mark)) return marks;
  // Strong within strong is strong, and there is no link in a link.
  return mark && !marks.some(({ type }) => type === mark.type) ? [...marks, { ...mark }] : marks;
}
