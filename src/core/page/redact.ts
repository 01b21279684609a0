import { isHidden } from './hidden.ts';
import { type PristineDom, pristineDom } from './pristine-dom.ts';
import { Redactor } from './redactor.ts';

/** More than any article, and what a file can hold. */
const LIMITS = { depth: 250, nodes: 80_000 };

/** What neither shows words nor tells of them. */
const DROPPED = new Set('style link noscript template object embed canvas'.split(' '));
/** Attributes that are structure or names of it: they stay as they are. */
const STRUCTURE = new Set(
  `class id role itemprop itemtype itemscope rel type lang dir hidden open colspan rowspan start reversed width height
  property name http-equiv charset aria-hidden aria-modal aria-expanded`.split(/\s+/),
);
const ADDRESSES = new Set(['href', 'src', 'srcset', 'data-src', 'data-srcset', 'poster', 'cite', 'action']);
/** Declared values that are terms of a vocabulary, not words of the page. */
const TERM = /^(?:article|website|summary|summary_large_image|[a-z]{2}(?:[-_][A-Z]{2})?|width=device-width.*)$/;

const ELEMENT = 1;
const TEXT = 3;

interface Children {
  next: Node | null;
  target: Element;
  depth: number;
  /** How text in them is written again. */
  as: 'words' | 'json' | 'nothing';
}

/**
 * The page as HTML with its structure (elements, classes, what is hidden) and none of its words: letters and digits are replaced by others of
 * their class, the same word by the same other one, and so are attributes that carry text, addresses and declared data. Scripts and styles
 * go. `random` gives numbers from 0 to below 1. The page stays as it was. Never throws for what a page contains.
 */
export function redactPage(document: Document, random: () => number): string {
  const dom = pristineDom(document);
  const root = dom.documentElement(document);
  const copy = dom.blankDocument(document);
  if (root) new PageRedactor(dom, copy, new Redactor(random)).copy(root);
  return `<!doctype html>\n${copy.documentElement.outerHTML}\n`;
}

class PageRedactor {
  private nodes = 0;

  constructor(
    private readonly dom: PristineDom,
    private readonly blank: Document,
    private readonly redactor: Redactor,
  ) {}

  copy(root: Element): void {
    const target = this.blank.documentElement;
    target.replaceChildren();
    this.copyAttributes(root, target);
    const stack: Children[] = [{ next: this.dom.firstChild(root), target, depth: 0, as: 'words' }];
    for (let children = stack.at(-1); children && this.nodes < LIMITS.nodes; children = stack.at(-1)) {
      const source = children.next;
      if (!source) stack.pop();
      else {
        children.next = this.dom.nextSibling(source);
        this.nodes += 1;
        const inner = this.copyNode(source, children);
        if (inner) stack.push(inner);
      }
    }
  }

  private copyNode(source: Node, { target, depth, as }: Children): Children | undefined {
    const type = this.dom.nodeType(source);
    if (type === TEXT) {
      target.append(this.redacted(this.dom.nodeValue(source) ?? '', as));
      return undefined;
    }
    if (type !== ELEMENT) return undefined;
    const element = source as Element;
    const name = this.dom.localName(element).toLowerCase();
    const isData = name === 'script' && this.dom.getAttribute(element, 'type') === 'application/ld+json';
    if (DROPPED.has(name) || !/^[a-z][a-z0-9-]*$/.test(name) || (name === 'script' && !isData)) return undefined;
    const made = depth < LIMITS.depth ? target.appendChild(this.blank.createElement(name)) : target;
    if (made !== target) this.copyAttributes(element, made);
    // Styles are gone: what they hid says so by itself.
    if (isHidden(this.dom, element, name, this.dom.attributeNames(element), false)) made.setAttribute('hidden', '');
    const next = this.dom.firstChild(this.dom.shadowRoot(element) ?? element);
    return { next, target: made, depth: depth + 1, as: isData ? 'json' : name === 'script' ? 'nothing' : as };
  }

  private redacted(text: string, as: Children['as']): string {
    if (as === 'nothing') return '';
    return as === 'json' ? this.redactor.json(text) : this.redactor.words(text);
  }

  private copyAttributes(source: Element, target: Element): void {
    for (const name of this.dom.attributeNames(source)) {
      if (!/^[a-z][a-z0-9:-]*$/i.test(name) || /^(?:on|style$|srcdoc$|nonce$|integrity$)/i.test(name)) continue;
      const value = this.dom.getAttribute(source, name) ?? '';
      target.setAttribute(name, this.attribute(name, value));
    }
  }

  private attribute(name: string, value: string): string {
    if (STRUCTURE.has(name) || TERM.test(value)) return value;
    return ADDRESSES.has(name) ? this.redactor.address(value) : this.redactor.words(value);
  }
}
