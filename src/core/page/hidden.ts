import type { PristineDom } from './pristine-dom.ts';

/** Text that React sends after the page's frame and moves into view as soon as it has come. */
const STREAMED = /^S:[\da-f]+$/i;

/**
 * Whether a reader of the page cannot see the element. Layout decides where there is one; else the element's own words:
 * `hidden`, `display: none`. The content of a closed `<details>` is only collapsed (the caller knows: `collapsed`), and
 * `aria-hidden` hides from screen readers only: both stay.
 */
export function isHidden(
  dom: PristineDom,
  element: Element,
  name: string,
  attributes: readonly string[],
  collapsed: boolean,
): boolean {
  const hidden = attributes.includes('hidden') ? dom.getAttribute(element, 'hidden') : null;
  if (hidden !== null && STREAMED.test(dom.getAttribute(element, 'id') ?? '')) return false;
  if (hidden !== null && hidden !== 'until-found') return true;
  if (name === 'dialog' && !attributes.includes('open')) return true;
  const style = attributes.includes('style') ? dom.getAttribute(element, 'style') : null;
  if (style && style.length < 2000 && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return !collapsed && dom.isRendered(element) === false;
}
