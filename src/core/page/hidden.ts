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
  const value = (attribute: string): string | null =>
    attributes.includes(attribute) ? dom.getAttribute(element, attribute) : null;
  const hidden = value('hidden');
  if (hidden !== null && STREAMED.test(value('id') ?? '')) return false;
  if (hidden !== null && hidden !== 'until-found') return true;
  if (name === 'dialog' && !attributes.includes('open')) return true;
  const style = value('style');
  if (style && style.length < 2000 && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return !collapsed && dom.isRendered(element) === false;
}
