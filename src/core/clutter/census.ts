import { widthOf } from '../content/text.ts';
import { HintBook, type Hints, NO_HINTS } from './hints.ts';
import type { PhraseMarks } from './phrasebook.ts';
import { condensed } from './short-text.ts';

/** What rules ask about an element, counted once for all of them. Lengths are widths (`widthOf`) without runs of white space. */
export interface Measures {
  /** Place in document order. */
  order: number;
  /** Order of the first element after this one that is not inside it. */
  end: number;
  text: number;
  linkText: number;
  links: number;
  /** Buttons and fields. */
  controls: number;
  /** Text in paragraphs that read as prose. */
  prose: number;
}

/** Shortest paragraph that counts as prose, in characters. */
export const SHORTEST_PROSE = 80;

const PARAGRAPH = new Set(['p', 'div', 'li', 'td', 'section', 'article', 'blockquote', 'span', 'dd']);

/** What is known of an element; its words and their phrases once somebody has asked. */
export interface Entry {
  measures: Measures;
  /** Whether it is the page's headline or holds it. */
  headline: boolean;
  hints: Hints;
  words?: string;
  marks?: PhraseMarks;
}

/** Every element of a copied page once, in document order, counted in one walk. */
export class Census {
  readonly elements: Element[] = [];
  /** What is known of each, in the same order. */
  readonly inOrder: Entry[] = [];
  readonly entries = new Map<Element, Entry>();
  /** Places of the elements of each name. */
  readonly byName = new Map<string, number[]>();
  readonly roles = new Map<Element, string>();
  /** Places of the first-level headings. */
  readonly headings: number[] = [];
  readonly hintBook = new HintBook();

  constructor(root: Element) {
    this.count(root, false);
  }

  private readNames(element: Element, name: string, order: number): Hints {
    // Most elements have no attributes: they need not be asked for each.
    if (!element.hasAttributes() && !name.includes('-')) return NO_HINTS;
    const role = element.getAttribute('role');
    if (role !== null) this.roles.set(element, role);
    return this.hintBook.read(element, order);
  }

  private count(element: Element, inLink: boolean): Measures {
    const measures: Measures = {
      order: this.elements.push(element) - 1,
      end: 0,
      text: 0,
      linkText: 0,
      links: 0,
      controls: 0,
      prose: 0,
    };
    const name = element.localName;
    const entry: Entry = { measures, headline: false, hints: this.readNames(element, name, measures.order) };
    this.entries.set(element, entry);
    this.inOrder.push(entry);
    const alike = this.byName.get(name);
    if (alike) alike.push(measures.order);
    else this.byName.set(name, [measures.order]);
    const link = inLink || name === 'a';
    if (name === 'a') measures.links = 1;
    else if (name === 'h1') this.headings.push(measures.order);
    else if (name === 'button' || name === 'input') measures.controls = 1;
    let own = 0;
    let inline = 0;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const words = condensed((child as Text).data);
        if (words === '') continue;
        const length = widthOf(words);
        own += length;
        measures.text += length;
        if (link) measures.linkText += length;
      } else if (child.nodeType === 1) {
        const inner = this.count(child as Element, link);
        measures.text += inner.text;
        measures.linkText += inner.linkText;
        measures.links += inner.links;
        measures.controls += inner.controls;
        measures.prose += inner.prose;
        if (!PARAGRAPH.has((child as Element).localName)) inline += inner.text - inner.linkText;
      }
    }
    if (PARAGRAPH.has(name) && measures.prose === 0 && own + inline >= SHORTEST_PROSE && own * 3 > measures.text) {
      measures.prose = measures.text;
    }
    measures.end = this.elements.length;
    return measures;
  }
}
