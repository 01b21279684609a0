import { pristine } from '../../core/page/pristine-dom.ts';
import { createHtml, pageRoot } from './page-document.ts';

/** A rem is the page's, which may set it to anything; ours is the size that the reader has set in the browser. */
const inPixels = (styles: string, rem: number): string =>
  styles.replace(/(?<![\d.])(\d+(?:\.\d+)?|\.\d+)rem\b/g, (_, count) => `${Number(count) * rem}px`);

/**
 * Puts an element of ours at the end of the page, with a closed shadow root and our styles in it: page styles do not reach in, ours do not reach
 * out, page scripts cannot look in.
 */
export function styledShadow(name: string, styles: string): { host: HTMLElement; root: ShadowRoot } {
  // A page that has defined an element of this name gets it, and would get its root from `attachInternals`, were that not there before.
  const host = createHtml(name, pristine<DOMImplementation>(document, 'implementation').createHTMLDocument(''));
  // `all: initial` keeps even inherited page styles (fonts, visibility) off the host.
  host.style.setProperty('all', 'initial', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  pageRoot().append(host);
  const style = createHtml('style');
  style.textContent = inPixels(styles, Number.parseFloat(getComputedStyle(host).fontSize) || 16);
  root.append(style);
  return { host, root };
}
