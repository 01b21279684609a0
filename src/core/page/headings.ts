import type { PristineDom } from './pristine-dom.ts';

/** A first-level heading as a reader sees it. */
export interface Heading {
  text: string;
  /** Whether it leads to the site's front page: the site's name, not the story's. */
  isHome: boolean;
}

/** Parts of a heading that stand on lines of their own. */
const LINES = new Set(['br', 'div', 'p', 'small', 'h2', 'h3', 'li']);
const UNSEEN = new Set(['script', 'style', 'svg', 'template', 'noscript']);
/** Headings deeper than any page has them are a trap. */
const DEEPEST = 30;
/** Characters. */
const LONGEST = 2000;

/** First-level headings in page order. Never throws for what the page contains. */
export function headingsOf(dom: PristineDom, document: Document, url: string): Heading[] {
  return dom.querySelectorAll(document, 'h1').map((h1) => ({
    text: textWithin(dom, h1, 0).slice(0, LONGEST),
    isHome: linksIn(dom, h1, 0).some((href) => isFrontPage(href, url)),
  }));
}

function textWithin(dom: PristineDom, node: Node, depth: number): string {
  let text = '';
  for (let child = dom.firstChild(node); child && text.length < LONGEST * 5; child = dom.nextSibling(child)) {
    const type = dom.nodeType(child);
    if (type === 3) text += dom.nodeValue(child) ?? '';
    if (type !== 1 || depth > DEEPEST) continue;
    const name = dom.localName(child as Element);
    if (UNSEEN.has(name)) continue;
    const inner = textWithin(dom, child, depth + 1);
    text += LINES.has(name) ? ` ${inner} ` : inner;
  }
  return text;
}

function linksIn(dom: PristineDom, node: Node, depth: number): string[] {
  const links: string[] = [];
  for (let child = dom.firstChild(node); child && links.length < 5; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) !== 1 || depth > 3) continue;
    const href = dom.localName(child as Element) === 'a' ? dom.getAttribute(child as Element, 'href') : null;
    links.push(...(href === null ? linksIn(dom, child, depth + 1) : [href]));
  }
  return links;
}

function isFrontPage(href: string, url: string): boolean {
  try {
    const [link, page] = [new URL(href, url), new URL(url)];
    const isRoot = /^\/(?:index\.\w+)?$/.test(link.pathname) && !link.search && !link.hash.slice(1);
    return isRoot && link.host.replace(/^www\./, '') === page.host.replace(/^www\./, '') && page.pathname.length > 1;
  } catch {
    // No address, so it leads nowhere.
    return false;
  }
}
