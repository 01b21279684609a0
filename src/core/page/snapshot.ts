import { atOnce, type Interruptible } from '../interruptible.ts';
import { baseOf } from './base-of.ts';
import { copyAttributes } from './copy-attributes.ts';
import { extentOf } from './extent.ts';
import { writeOutFormulas } from './formulas.ts';
import { isHidden } from './hidden.ts';
import { type PristineDom, pristineDom } from './pristine-dom.ts';

/** Bounds of what is read while somebody waits; a book stays below them. Deeper elements come out at the depth of the limit. */
const LIMITS = { depth: 250, nodes: 80_000, characters: 4_000_000, revealed: 8 };

/** Nodes that are copied without a pause. */
const CHUNK = 1000;

const ELEMENT = 1;
const TEXT = 3;

/** Elements without words of their own, or whose words are code. */
const DROPPED = new Set(
  `script style link meta base template svg canvas map applet param source track datalist option
  textarea select object head title`.split(/\s+/),
);

/** A page that shows less prose than this, in characters, and hides a longer story, reveals it by script or by paying, or has it in a frame. */
const LITTLE_PROSE = 600;
/** Text this long, or what a hidden element must be or hold, to be the page's story, rather than a menu. Characters. */
const LONG = 500;
const STORY = 'h1, article, main';

/** A bounded, inert copy of what a page shows. */
export interface Snapshot {
  /** Detached; without scripts, styles, hidden elements, `name`s, handlers. Only allow-listed attributes. */
  document: Document;
  body: Element;
  /** Whether the page has more than the limits allow: the copy is cut short. */
  truncated: boolean;
  /** The page's own element for each one copied; empty unless it was asked for. */
  originals: ReadonlyMap<Element, Element>;
}

/** Children of an element that are to be copied, one after the other. */
interface Children {
  /** The one that comes next. */
  next: Node | null;
  /** What stands in their place, if a slot shows something else: the rest of it, the last first. */
  assigned?: Node[];
  target: Element;
  depth: number;
  /** Whether layout tells nothing of them: in a closed `<details>`, or in a hidden story that is shown after all. */
  collapsed: boolean;
  /** Hidden elements around them that are shown after all. */
  revealed: number;
  /** What the page's or the frame's addresses are resolved by. */
  base: string;
}

/**
 * Copies what the page shows, with open shadow roots in their places, and with the story of a frame of the same site where the page
 * itself has none, and leaves the page as it was. Elements beyond the depth limit give their words to the ancestor at the limit.
 * `url` resolves the page's addresses; `keepOriginals` costs memory. Never throws for page content.
 */
export function* takeSnapshot(
  document: Document,
  url: string,
  { keepOriginals = false } = {},
): Interruptible<Snapshot> {
  const dom = pristineDom(document);
  const source = dom.body(document);
  const extent = source ? extentOf(dom, source) : 'usual';
  if (extent === 'large') {
    const { body } = dom.blankDocument(document);
    return { document: body.ownerDocument, body, truncated: true, originals: new Map() };
  }
  const usable = extent === 'deep' ? { ...dom, isRendered: () => undefined } : dom;
  const base = baseOf(dom, document, url);
  const copier = (reveal: boolean) => new Copier(usable, base, reveal, document, keepOriginals);
  const first = yield* copyOf(() => copier(false));
  const { body, truncated, originals } = isMostlyHidden(first) ? yield* copyOf(() => copier(true)) : first;
  writeOutFormulas(body);
  return { document: body.ownerDocument, body, truncated, originals };
}

/** A copy made in pauses if the page lets it; made anew without one where the page moved what was to be copied next. */
function* copyOf(copier: () => Copier): Interruptible<Copied> {
  const copied = yield* copier().copy();
  return copied.moved ? atOnce(copier().copy()) : copied;
}

function isMostlyHidden({ truncated, hiddenStory, body }: Copied): boolean {
  if (truncated || hiddenStory === 0) return false;
  let shownProse = 0;
  for (const paragraph of body.getElementsByTagName('p')) shownProse += paragraph.textContent.length;
  return shownProse < LITTLE_PROSE && hiddenStory > Math.max(shownProse * 2, body.textContent.length / 2);
}

/** AMP's image is an image, a frame is what it holds. A name that no parser would make becomes a plain inline element. */
function nameOfCopy(name: string): string {
  if (name === 'amp-img') return 'img';
  if (name === 'frame' || name === 'frameset' || name === 'noscript') return 'div';
  return /^[a-z][a-z0-9-]*$/.test(name) ? name : 'span';
}

interface Copied extends Pick<Snapshot, 'body' | 'truncated' | 'originals'> {
  /** Characters of the stories that are hidden. */
  hiddenStory: number;
  /** Whether the page changed during a pause in what was still to be copied. */
  moved: boolean;
}

/** One pass over a page with a stack of its own: cloning in the browser recurses, and a deep page crashes it. */
class Copier {
  private readonly stack: Children[] = [];
  private nodes = 0;
  private characters = 0;
  private hiddenStory = 0;
  private readonly blank: Document;
  private readonly originals = new Map<Element, Element>();

  constructor(
    private readonly dom: PristineDom,
    private readonly base: string,
    private readonly reveal: boolean,
    private readonly document: Document,
    private readonly keepOriginals: boolean,
  ) {
    this.blank = dom.blankDocument(document);
  }

  *copy(): Interruptible<Copied> {
    const { body } = this.blank;
    const source = this.dom.body(this.document);
    if (source && this.keepOriginals) this.originals.set(body, source);
    if (source) this.push(source, this.dom.localName(source), body, 0, false, 0, this.base);
    const end = yield* this.copyAll();
    const { hiddenStory, originals } = this;
    return { body, truncated: end === 'truncated', moved: end === 'moved', hiddenStory, originals };
  }

  private *copyAll(): Interruptible<'whole' | 'truncated' | 'moved'> {
    const { dom, stack } = this;
    let paused = 0;
    for (let children = stack.at(-1); children; children = stack.at(-1)) {
      const source = children.next;
      if (!source) {
        stack.pop();
        continue;
      }
      children.next = children.assigned ? (children.assigned.pop() ?? null) : dom.nextSibling(source);
      if (this.nodes++ > LIMITS.nodes || this.characters > LIMITS.characters) return 'truncated';
      const type = dom.nodeType(source);
      if (type === TEXT) this.copyText(source, children.target);
      else if (type === ELEMENT) this.copyElement(source as Element, children);
      if (this.nodes < paused + CHUNK) continue;
      paused = this.nodes;
      const parents = this.parentsOfNext();
      yield;
      if (this.parentsOfNext().some((parent, at) => parent !== parents[at])) return 'moved';
    }
    return this.characters <= LIMITS.characters ? 'whole' : 'truncated';
  }

  /** A node that leaves its place leads no longer to the ones after it. */
  private parentsOfNext(): (Node | null | undefined)[] {
    return this.stack.map(({ next }) => next && this.dom.parentNode(next));
  }

  private copyText(source: Node, target: Element): void {
    const text = this.dom.nodeValue(source) ?? '';
    this.characters += text.length;
    // One call where making the node first takes two: a page has thousands of texts.
    target.append(text);
  }

  private copyElement(element: Element, { target, depth, collapsed, revealed, base }: Children): void {
    const name = this.dom.localName(element).toLowerCase();
    if (DROPPED.has(name)) return;
    const attributes = this.dom.attributeNames(element);
    if (attributes.includes('aria-hidden') && isAfterFormula(target)) return;
    // Where scripts are off it holds elements; else the browser shows none of it, and its words are code.
    if (name === 'noscript' && !this.dom.matchesWithin(element, 'p')) return;
    const hidden = name === 'noscript' || isHidden(this.dom, element, name, attributes, collapsed);
    if (hidden && !this.isToBeRevealed(element, name, revealed)) return;
    const isCollapsed = collapsed || hidden || (name === 'details' && !attributes.includes('open'));
    const shownAfterAll = hidden ? revealed + 1 : revealed;
    if (depth >= LIMITS.depth) {
      this.push(element, name, target, depth, isCollapsed, shownAfterAll, base);
      return;
    }
    const story = name === 'iframe' || name === 'frame' ? this.storyInFrame(element) : undefined;
    const made = target.appendChild(this.blank.createElement(story ? 'div' : nameOfCopy(name)));
    if (this.keepOriginals) this.originals.set(made, element);
    // A player may have its address from what is in it.
    if (attributes.length > 0 || name === 'video' || name === 'audio')
      copyAttributes(this.dom, element, attributes, made, base);
    const [source, sourceName] = story ? [story.body, 'body'] : [element, name];
    this.push(source, sourceName, made, depth + 1, isCollapsed, shownAfterAll, story?.url ?? base);
  }

  /** What a frame of the same site holds, if it is long and to be shown; counts what it holds. */
  private storyInFrame(frame: Element): { body: Element; url: string } | undefined {
    const content = this.dom.frameContent(frame);
    const length = content ? this.dom.textContent(content.body).length : 0;
    if (length <= LONG) return undefined;
    this.hiddenStory += length;
    return this.reveal ? content : undefined;
  }

  /** Whether a hidden element holds the story and is to be revealed; counts what it holds. */
  private isToBeRevealed(element: Element, name: string, revealed: number): boolean {
    if (name === 'dialog' || revealed >= LIMITS.revealed) return false;
    const { length } = this.dom.textContent(element);
    if (length <= LONG && !this.dom.matchesWithin(element, STORY)) return false;
    this.hiddenStory += length;
    return this.reveal;
  }

  /** Puts what stands in an element's place on the stack: its shadow tree if it has one, what a slot shows. */
  private push(
    element: Element,
    name: string,
    target: Element,
    depth: number,
    collapsed: boolean,
    revealed: number,
    base: string,
  ): void {
    const assigned = name === 'slot' ? assignedTo(element).reverse() : [];
    const shown = assigned.pop();
    const next = shown ?? this.dom.firstChild(this.dom.shadowRoot(element) ?? element);
    if (!next) return;
    // Most elements hold a text and nothing else.
    if (!shown && this.dom.nodeType(next) === TEXT && !this.dom.nextSibling(next)) {
      this.nodes += 1;
      this.copyText(next, target);
      return;
    }
    const children = { next, target, depth, collapsed, revealed, base };
    this.stack.push(shown ? { ...children, assigned } : children);
  }
}

/** The picture of a formula that was just copied says it a second time, unless nothing of the formula was. */
const isAfterFormula = ({ lastElementChild }: Element): boolean =>
  lastElementChild?.querySelector('math') != null && lastElementChild.textContent.trim() !== '';

/** What a slot shows in place of its own children. */
const assignedTo = (slot: Element): Node[] => (slot as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
