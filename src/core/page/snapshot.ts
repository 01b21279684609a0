import { copyAttributes } from './copy-attributes.ts';
import { isHidden } from './hidden.ts';
import { type PristineDom, pristineDom } from './pristine-dom.ts';

/** Bounds that keep a hostile or enormous page readable in linear time; news pages stay far below all of them. */
const LIMITS = { depth: 250, nodes: 200_000, characters: 8_000_000, revealed: 8 };

const ELEMENT = 1;
const TEXT = 3;
const SHADOW_ROOT = 11;

/** Elements without words of their own, or whose words are code. */
const DROPPED = new Set(
  `script style link meta base template noscript svg canvas map applet frameset frame param source track datalist option
  textarea select object head title`.split(/\s+/),
);

/** A page that shows less prose than this, in characters, and hides a longer story, reveals it by script or by paying. */
const LITTLE_PROSE = 600;
/** Text this long, or what a hidden element must be or hold, to be the page's story, rather than a menu. Characters. */
const LONG = 500;
const STORY = 'h1, article, main';

/** A bounded, inert copy of what a page shows. */
export interface Snapshot {
  /** Detached; without scripts, styles, hidden elements, `name`s, handlers. Only allow-listed attributes. */
  document: Document;
  body: Element;
  /** Whether a limit cut the copy short. */
  truncated: boolean;
  /** The copy of the element that was to be found again, if it is in the copy. */
  found?: Element;
}

interface Step {
  source: Node;
  target: Element;
  depth: number;
  /** Whether layout tells nothing of it: in a closed `<details>`, or in a hidden story that is shown after all. */
  collapsed: boolean;
  /** Hidden elements around it that are shown after all. */
  revealed: number;
}

/**
 * Copies what the page shows, with open shadow roots in their places, and leaves the page as it was. Elements beyond the depth
 * limit give their words to the ancestor at the limit. `url` resolves the page's addresses; `wanted` is an element to be found again in
 * the copy. Never throws for page content.
 */
export function takeSnapshot(document: Document, url: string, wanted?: Element): Snapshot {
  const dom = pristineDom(document);
  const base = baseOf(dom, document, url);
  const first = new Copier(dom, base, false, wanted).copy(document);
  const mostIsHidden =
    first.shownProse < LITTLE_PROSE &&
    first.hiddenStory > Math.max(first.shownProse * 2, first.body.textContent.length / 2);
  const { body, truncated, found } = mostIsHidden ? new Copier(dom, base, true, wanted).copy(document) : first;
  return { document: body.ownerDocument, body, truncated, ...(found && { found }) };
}

function baseOf(dom: PristineDom, document: Document, url: string): string {
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

/** One pass over a page with a stack of its own: cloning in the browser recurses, and a deep page crashes it. */
class Copier {
  private readonly stack: Step[] = [];
  private characters = 0;
  private hiddenStory = 0;
  private found: Element | undefined;

  constructor(
    private readonly dom: PristineDom,
    private readonly base: string,
    private readonly reveal: boolean,
    private readonly wanted: Element | undefined,
  ) {}

  copy(document: Document) {
    const { body } = this.dom.blankDocument(document);
    const source = this.dom.body(document);
    if (source) this.push(source, { target: body, depth: 0, collapsed: false, revealed: 0 });
    let nodes = 0;
    let step = this.stack.pop();
    for (; step; step = this.stack.pop()) {
      if (nodes++ > LIMITS.nodes || this.characters > LIMITS.characters) break;
      const type = this.dom.nodeType(step.source);
      if (type === TEXT) this.copyText(step);
      else if (type === ELEMENT) this.copyElement(step, step.source as Element);
    }
    let shownProse = 0;
    for (const paragraph of body.getElementsByTagName('p')) shownProse += paragraph.textContent.length;
    if (source !== null && source === this.wanted) this.found = body;
    return { body, truncated: step !== undefined, shownProse, hiddenStory: this.hiddenStory, found: this.found };
  }

  private copyText({ source, target }: Step): void {
    const text = this.dom.nodeValue(source) ?? '';
    this.characters += text.length;
    target.appendChild(target.ownerDocument.createTextNode(text));
  }

  private copyElement({ target, depth, collapsed, revealed }: Step, element: Element): void {
    const name = this.dom.localName(element).toLowerCase();
    if (DROPPED.has(name)) return;
    const attributes = this.dom.attributeNames(element);
    const hidden = isHidden(this.dom, element, name, attributes, collapsed);
    if (hidden && !this.isToBeRevealed(element, name, revealed)) return;
    const within = {
      collapsed: collapsed || hidden || (name === 'details' && !attributes.includes('open')),
      revealed: revealed + Number(hidden),
    };
    if (depth >= LIMITS.depth) {
      this.push(element, { target, depth, ...within });
      return;
    }
    const made = target.appendChild(target.ownerDocument.createElement(/^[a-z][a-z0-9-]*$/.test(name) ? name : 'span'));
    if (element === this.wanted) this.found = made;
    if (attributes.length > 0) copyAttributes(this.dom, element, attributes, made, this.base);
    this.push(element, { target: made, depth: depth + 1, ...within });
  }

  /** Whether a hidden element holds the story and is to be revealed; counts what it holds. */
  private isToBeRevealed(element: Element, name: string, revealed: number): boolean {
    if (name === 'dialog' || revealed >= LIMITS.revealed) return false;
    const { length } = this.dom.textContent(element);
    if (length <= LONG && !this.dom.matchesWithin(element, STORY)) return false;
    this.hiddenStory += length;
    return this.reveal;
  }

  private push(source: Element, place: Omit<Step, 'source'>): void {
    const shadow = this.dom.shadowRoot(source);
    const children = this.childrenOf(shadow ?? source);
    for (let i = children.length - 1; i >= 0; i--) this.stack.push({ source: children[i]!, ...place });
  }

  /** What stands in an element's place: a slot shows what is assigned to it, or its own children. */
  private childrenOf(node: Node): Node[] {
    if (this.dom.nodeType(node) !== SHADOW_ROOT && this.dom.localName(node as Element) === 'slot') {
      const assigned = (node as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
      if (assigned.length > 0) return assigned;
    }
    const children: Node[] = [];
    for (let child = this.dom.firstChild(node); child; child = this.dom.nextSibling(child)) children.push(child);
    return children;
  }
}
