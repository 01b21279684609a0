import { createHtml } from './page-document.ts';

/** A closed shadow root on `host` with our styles: page styles do not reach in, ours do not reach out, page scripts cannot look in. */
export function styledShadow(host: HTMLElement, styles: string): ShadowRoot {
  // `all: initial` keeps even inherited page styles (fonts, visibility) off the host.
  host.style.setProperty('all', 'initial', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const style = createHtml(host.ownerDocument, 'style');
  style.textContent = styles;
  root.append(style);
  return root;
}
