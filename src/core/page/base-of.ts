import type { PristineDom } from './pristine-dom.ts';

/** What a page's addresses are resolved by: what it says itself, else its address. Never throws for page content. */
export function baseOf(dom: PristineDom, document: Document, url: string): string {
  const element = dom.querySelectorAll(document, 'base[href]')[0];
  const href = element && dom.getAttribute(element, 'href');
  if (!href) return url;
  try {
    return new URL(href, url).href;
  } catch {
    // A base that is no address counts for nothing, as in browsers.
    return url;
  }
}
