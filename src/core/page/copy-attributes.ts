import { imageAddress } from './image-address.ts';
import type { PristineDom } from './pristine-dom.ts';
import { withCharacters } from './with-characters.ts';

/** Longer values carry data, not evidence, and slow pattern matching down. */
const LONGEST = 300;
const LONGEST_ADDRESS = 2048;

const EVIDENCE = new Set(
  'class id role itemprop itemtype rel aria-label data-testid data-component lang dir'.split(' '),
);

/** What the blocks need, by element. A map: pages may call an element `constructor`. */
const MEANING = new Map<string, readonly string[]>(
  Object.entries({
    img: ['alt', 'width', 'height'],
    ol: ['start', 'reversed'],
    li: ['value'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan'],
    time: ['datetime'],
    input: ['type', 'placeholder'],
    blockquote: ['cite'],
    iframe: ['title'],
    video: ['title'],
    audio: ['title'],
  }),
);

/** Elements whose `id` becomes a property of their form or document, where Readability would trip over it. */
const CLOBBERING = new Set(['button', 'fieldset', 'input', 'output', 'img', 'iframe', 'embed', 'form', 'label']);

/** Copies what is evidence or meaning, bounded in length; addresses come out absolute, without a user's name, and only those of the web and of mail. */
export function copyAttributes(
  dom: PristineDom,
  source: Element,
  attributes: readonly string[],
  target: Element,
  base: string,
): void {
  const name = target.localName;
  for (const attribute of attributes) {
    const isKept = EVIDENCE.has(attribute)
      ? attribute !== 'id' || !CLOBBERING.has(name)
      : MEANING.get(name)?.includes(attribute);
    const value = isKept ? dom.getAttribute(source, attribute) : null;
    // What counts down says so by the attribute alone.
    if (value || (value === '' && attribute === 'reversed'))
      target.setAttribute(
        attribute,
        attribute === 'alt' ? withCharacters(value.slice(0, LONGEST)) : value.slice(0, LONGEST),
      );
  }
  if (name === 'a') setAddress(target, 'href', dom.getAttribute(source, 'href'), base);
  else if (name === 'img') {
    setAddress(
      target,
      'src',
      imageAddress((attribute) => dom.getAttribute(source, attribute)),
      base,
    );
  } else if (name === 'iframe' || name === 'video' || name === 'audio' || name === 'embed') {
    setAddress(target, 'src', addressOf(dom, source) ?? fileOf(dom, source), base);
  }
}

const addressOf = (dom: PristineDom, element: Element): string | null =>
  dom.getAttribute(element, 'src') ?? dom.getAttribute(element, 'data-src');

/** Of a player with several files of one film or recording, the first. */
function fileOf(dom: PristineDom, player: Element): string | null | undefined {
  for (let child = dom.firstChild(player); child; child = dom.nextSibling(child)) {
    const address =
      dom.nodeType(child) === 1 && dom.localName(child as Element) === 'source' && addressOf(dom, child as Element);
    if (address) return address;
  }
  return undefined;
}

function setAddress(target: Element, attribute: string, value: string | null | undefined, base: string): void {
  if (!value || value.length > LONGEST_ADDRESS) return;
  try {
    const address = new URL(value, base);
    // A name before the host is there to be taken for it: "https://bank.example@elsewhere.example".
    if (address.protocol !== 'mailto:' && address.href.includes('@')) [address.username, address.password] = ['', ''];
    if (/^(?:https?|mailto):$/.test(address.protocol)) target.setAttribute(attribute, address.href);
  } catch {
    // Not an address: the element stays, without one.
  }
}
