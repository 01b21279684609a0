import { widthOf } from '../content/text.ts';
import type { ClutterTable } from '../languages/language.ts';
import { hasKind, Phrasebook, type PhraseKind, type PhraseMarks } from './phrasebook.ts';

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
const SHORTEST_PROSE = 80;

const PARAGRAPH = new Set(['p', 'div', 'li', 'td', 'section', 'article', 'blockquote', 'span', 'dd']);

interface Entry {
  measures: Measures;
  words?: string;
  marks?: PhraseMarks;
}

const NONE: Measures = { order: -1, end: -1, text: 0, linkText: 0, links: 0, controls: 0, prose: 0 };

/** The page as rules see it: every element once, in document order, with its measures. */
export class PageIndex {
  readonly elements: Element[] = [];
  readonly phrases: Phrasebook;
  private readonly entries = new Map<Element, Entry>();
  private headlines: number[] = [];
  private readonly hintsByNames = new Map<string, ReadonlySet<string>>();

  constructor(
    readonly root: Element,
    tables: readonly ClutterTable[],
    readonly title = '',
    /** Names of the authors, comma-separated. */
    readonly byline = '',
  ) {
    this.phrases = new Phrasebook(tables);
    this.count(root, false);
    this.headlines = this.ownHeadlines();
  }

  of(element: Element): Measures {
    return this.entries.get(element)?.measures ?? NONE;
  }

  /** Elements with one of these names, in document order. */
  named(...names: string[]): Element[] {
    return this.elements.filter(({ localName }) => names.includes(localName));
  }

  /** The elements of a kind, in document order, without those inside another of them; never one that holds the page's headline. */
  *outermost(isWanted: (element: Element) => boolean): Generator<Element> {
    for (let order = 1; order < this.elements.length; ) {
      const element = this.elements[order]!;
      const isFound = !this.holdsHeadline(element) && isWanted(element);
      if (isFound) yield element;
      order = isFound ? this.of(element).end : order + 1;
    }
  }

  /**
   * Whether the element is the page's root, or is or holds its headline: the first-level heading that says the page's title; where none
   * does, any.
   */
  holdsHeadline(element: Element): boolean {
    const { order, end } = this.of(element);
    return order === 0 || this.headlines.some((headline) => headline >= order && headline < end);
  }

  /** The headline's element; absent where the page has no first-level heading. */
  get headline(): Element | undefined {
    return this.elements[this.headlines[0] ?? -1];
  }

  private ownHeadlines(): number[] {
    const title = folded(this.title);
    const own = this.headlines.filter((order) => title !== '' && folded(this.text(this.elements[order]!)) === title);
    return own.length > 0 ? own.slice(0, 1) : this.headlines;
  }

  /** The words of its class, id and component names, and of a custom element's own, lower case. They are evidence, never proof. */
  hints(element: Element): ReadonlySet<string> {
    let names = element.localName.includes('-') ? element.localName : '';
    for (const attribute of ['class', 'id', 'data-testid', 'data-component']) {
      const value = element.getAttribute(attribute);
      if (value) names += ` ${value}`;
    }
    let hints = this.hintsByNames.get(names);
    if (!hints) {
      hints = new Set(
        names
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .toLowerCase()
          .match(/\p{L}+/gu),
      );
      this.hintsByNames.set(names, hints);
    }
    return hints;
  }

  /** Its words with single spaces; long texts are cut after 400 characters. */
  text(element: Element): string {
    const entry = this.entries.get(element);
    if (!entry) return tidy(element);
    entry.words ??= tidy(element);
    return entry.words;
  }

  /** Whether the element's text is one of the tables' phrases and nothing else, but for case, marks and counts: "Comments (12):". */
  is(kind: PhraseKind, element: Element): boolean {
    return hasKind(this.marks(element).is, kind);
  }

  /** Whether the element's text begins with one of the tables' phrases. */
  starts(kind: PhraseKind, element: Element): boolean {
    return hasKind(this.marks(element).starts, kind);
  }

  /** Whether one of the tables' phrases stands near the beginning of the element's text. */
  within(kind: PhraseKind, element: Element): boolean {
    return hasKind(this.marks(element).within, kind);
  }

  private marks(element: Element): PhraseMarks {
    const entry = this.entries.get(element);
    if (!entry) return this.phrases.marks(tidy(element));
    entry.marks ??= this.phrases.marks(this.text(element));
    return entry.marks;
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
    this.entries.set(element, { measures });
    const name = element.localName;
    const link = inLink || name === 'a';
    if (name === 'a') measures.links = 1;
    else if (name === 'h1') this.headlines.push(measures.order);
    else if (name === 'button' || name === 'input') measures.controls = 1;
    let own = 0;
    let inline = 0;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const length = widthOf((child as Text).data.replace(/\s+/g, ' ').trim());
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

const INLINE = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'small', 'sup', 'sub']);

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const tidy = (element: Element): string => shortText(element).slice(0, 600).replace(/\s+/g, ' ').trim();

/** The beginning of an element's text, words in different blocks set apart. */
function shortText(node: Node): string {
  if (node.nodeType === 1 && !(node as Element).firstElementChild) return node.textContent ?? '';
  let text = '';
  for (let child = node.firstChild; child && text.length < 400; child = child.nextSibling) {
    if (child.nodeType === 3) text += (child as Text).data;
    else if (INLINE.has((child as Element).localName)) text += shortText(child);
    else text += ` ${shortText(child)} `;
  }
  return text;
}
