import { BETWEEN_WORDS } from '../content/text.ts';

/** The text with single spaces, none at its ends. Most texts are so already. */
export function condensed(text: string): string {
  const trimmed = text.trim();
  return trimmed !== '' && /\s\s/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

const INLINE = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'small', 'sup', 'sub']);

/** Letters and digits only, for comparing. */
export const folded = (text: string): string => text.toLowerCase().replace(BETWEEN_WORDS, '');

/** An element's words with single spaces; long texts are cut after 400 characters. */
export function tidy(element: Element): string {
  const text = shortText(element).slice(0, 600).trim();
  // Most texts are so already, and replacing every space of them by itself takes time.
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The beginning of an element's text, words in different blocks set apart. */
function shortText(node: Node): string {
  if (node.nodeType === 1 && !(node as Element).firstElementChild) return node.textContent ?? '';
  let text = '';
  for (let child = node.firstChild; child && text.length < 400; child = child.nextSibling) {
    if (child.nodeType === 3) text += (child as Text).data;
    else if (INLINE.has((child as Element).localName)) text += shortText(child);
    else text += ` ${shortText(child)} `;
  }
  return text;
}
