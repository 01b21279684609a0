import type { PristineDom } from './pristine-dom.ts';

/** Why an element is out of sight: by its own attributes, or only by what layout says of it. */
export type Hidden = 'declared' | 'by-layout' | undefined;

/**
 * Whether a reader of the page cannot see the element. Layout decides where there is one; else the element's own words:
 * `hidden`, `display: none`. The content of a closed `<details>` is only collapsed (the caller knows: `collapsed`), and
 * `aria-hidden` hides from screen readers only: both stay.
 */
export function hiddenBy(dom: PristineDom, element: Element, name: string, collapsed: boolean): Hidden {
  const hidden = dom.getAttribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return 'declared';
  if (name === 'dialog' && dom.getAttribute(element, 'open') === null) return 'declared';
  const style = dom.getAttribute(element, 'style');
  if (style && style.length < 2000 && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return 'declared';
  return !collapsed && dom.isRendered(element) === false ? 'by-layout' : undefined;
}
