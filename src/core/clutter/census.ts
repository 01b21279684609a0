import { widthOf } from '../content/text.ts';
import type { Interruptible } from '../interruptible.ts';
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

/** Elements within one that is counted in parts, and those that are counted without a pause. */
const LARGE = 500;
const CHUNK = 2000;

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

  /** Counts a page, with pauses where it is large. */
  static *of(root: Element): Interruptible<Census> {
    const census = new Census();
    yield* census.countInParts(root, false);
    return census;
  }

  private *countInParts(element: Element, inLink: boolean): Interruptible<Measures> {
    if (element.getElementsByTagName('*').length < LARGE) return this.count(element, inLink);
    const counted = this.begin(element, inLink);
    let paused = counted.measures.order;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) addText(counted, child as Text);
      else if (child.nodeType === 1)
        addElement(counted, child as Element, yield* this.countInParts(child as Element, counted.inLink));
      if (this.elements.length < paused + CHUNK) continue;
      paused = this.elements.length;
      yield;
    }
    return this.end(counted);
  }

  private readNames(element: Element, name: string, order: number): Hints {
    // Most elements have no attributes: they need not be asked for each.
    if (!element.hasAttributes() && !name.includes('-')) return NO_HINTS;
    const role = element.getAttribute('role');
    if (role !== null) this.roles.set(element, role);
    return this.hintBook.read(element, order);
  }

  private count(element: Element, inLink: boolean): Measures {
    const counted = this.begin(element, inLink);
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) addText(counted, child as Text);
      else if (child.nodeType === 1)
        addElement(counted, child as Element, this.count(child as Element, counted.inLink));
    }
    return this.end(counted);
  }

  private begin(element: Element, inLink: boolean): Counted {
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
    if (name === 'a') measures.links = 1;
    else if (name === 'h1') this.headings.push(measures.order);
    else if (name === 'button' || name === 'input') measures.controls = 1;
    return { measures, isParagraph: PARAGRAPH.has(name), inLink: inLink || name === 'a', own: 0, inline: 0 };
  }

  private end({ measures, isParagraph, own, inline }: Counted): Measures {
    if (isParagraph && measures.prose === 0 && own + inline >= SHORTEST_PROSE && own * 3 > measures.text)
      measures.prose = measures.text;
    measures.end = this.elements.length;
    return measures;
  }
}

/** An element while its children are counted. */
interface Counted {
  measures: Measures;
  isParagraph: boolean;
  /** Whether it is a link or in one. */
  inLink: boolean;
  /** Widths of its own texts, and of what is in inline elements and no link. */
  own: number;
  inline: number;
}

function addText(counted: Counted, { data }: Text): void {
  const words = condensed(data);
  if (words === '') return;
  const length = widthOf(words);
  counted.own += length;
  counted.measures.text += length;
  if (counted.inLink) counted.measures.linkText += length;
}

function addElement(counted: Counted, child: Element, inner: Measures): void {
  const { measures } = counted;
  measures.text += inner.text;
  measures.linkText += inner.linkText;
  measures.links += inner.links;
  measures.controls += inner.controls;
  measures.prose += inner.prose;
  if (!PARAGRAPH.has(child.localName)) counted.inline += inner.text - inner.linkText;
}
