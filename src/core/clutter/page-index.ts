import { isAscii, widthOf } from '../content/text.ts';
import type { ClutterTable } from '../languages/language.ts';
import { hasKind, Phrasebook, type PhraseKind, type PhraseMarks } from './phrasebook.ts';
import { condensed, folded, tidy } from './short-text.ts';

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
  /** Whether it is the page's headline or holds it. */
  headline: boolean;
  hints?: Hints;
  words?: string;
  marks?: PhraseMarks;
}

const NO_MARKS: PhraseMarks = { is: 0, starts: 0, within: 0 };
/** The words of an element's names, and which lists of words were found to have one of them. */
interface Hints {
  words: ReadonlySet<string>;
  asked: Map<ReadonlySet<string>, boolean>;
}

const NO_HINTS: Hints = { words: new Set(), asked: new Map() };

/** Longer texts are cut, and where depends on the white space before them. Widths. */
const LONGEST_WRAPPED = 100;

/** Longest text of a label: a section's heading, a button. Widths. */
const LONGEST_LABEL = 60;

const NONE: Measures = { order: -1, end: -1, text: 0, linkText: 0, links: 0, controls: 0, prose: 0 };

/** The page as rules see it: every element once, in document order, with its measures. */
export class PageIndex {
  readonly elements: Element[] = [];
  /** What is known of each, in the same order. */
  private readonly inOrder: Entry[] = [];
  /** Places of the elements of each name, in the same order. */
  private readonly byName = new Map<string, number[]>();
  readonly phrases: Phrasebook;
  private readonly entries = new Map<Element, Entry>();
  /** Elements that say a phrase of any kind and nothing else. */
  private short: Element[] | undefined;
  private headlines: number[] = [];
  private readonly hintsByNames = new Map<string, Hints>();

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
    for (const order of this.headlines) this.markHeadline(this.elements[order]!);
  }

  private markHeadline(headline: Element): void {
    for (let outer: Element | null = headline; outer; outer = outer.parentElement) {
      const entry = this.entries.get(outer);
      if (!entry || entry.headline) break;
      entry.headline = true;
    }
  }

  of(element: Element): Measures {
    return this.entries.get(element)?.measures ?? NONE;
  }

  /** Elements with one of these names, in document order. */
  named(...names: string[]): Element[] {
    const orders = names.flatMap((name) => this.byName.get(name) ?? []);
    if (names.length > 1) orders.sort((a, b) => a - b);
    return orders.map((order) => this.elements[order]!);
  }

  /** The elements of a kind, in document order, without those inside another of them; never one that holds the page's headline. */
  *outermost(isWanted: (element: Element, measures: Measures) => boolean): Generator<Element> {
    for (let order = 1; order < this.elements.length; ) {
      const element = this.elements[order]!;
      const { measures, headline } = this.inOrder[order]!;
      const isFound = !headline && isWanted(element, measures);
      if (isFound) yield element;
      order = isFound ? measures.end : order + 1;
    }
  }

  /**
   * Whether the element is the page's root, or is or holds its headline: the first-level heading that says the page's title; where none
   * does, any.
   */
  holdsHeadline(element: Element): boolean {
    return element === this.root || (this.entries.get(element)?.headline ?? false);
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
    return this.hintsOf(element).words;
  }

  /** Whether one of these words is among its hints. Most elements share their names, so an answer is kept with the names. */
  hasHint(element: Element, words: ReadonlySet<string>): boolean {
    const hints = this.hintsOf(element);
    if (hints === NO_HINTS) return false;
    let answer = hints.asked.get(words);
    if (answer === undefined) {
      answer = false;
      for (const hint of hints.words) answer ||= words.has(hint);
      hints.asked.set(words, answer);
    }
    return answer;
  }

  private hintsOf(element: Element): Hints {
    const entry = this.entries.get(element);
    if (!entry) return this.readHints(element);
    entry.hints ??= this.readHints(element);
    return entry.hints;
  }

  private readHints(element: Element): Hints {
    let names = element.localName.includes('-') ? element.localName : '';
    for (const attribute of ['class', 'id', 'data-testid', 'data-component']) {
      const value = element.getAttribute(attribute);
      if (value) names += ` ${value}`;
    }
    if (names === '') return NO_HINTS;
    let hints = this.hintsByNames.get(names);
    if (!hints) {
      const parted = names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
      hints = { words: new Set(parted.match(isAscii(parted) ? /[a-z]+/g : /\p{L}+/gu)), asked: new Map() };
      this.hintsByNames.set(names, hints);
    }
    return hints;
  }

  /** Its words with single spaces; long texts are cut after 400 characters. */
  text(element: Element): string {
    const entry = this.entries.get(element);
    if (!entry) return tidy(element);
    entry.words ??= this.wordsOf(element, entry.measures.text);
    return entry.words;
  }

  /** What one child says alone is said once. */
  private wordsOf(element: Element, width: number): string {
    if (width === 0) return '';
    if (width > LONGEST_WRAPPED) return tidy(element);
    let child = element.firstElementChild;
    while (child && this.of(child).text === 0) child = child.nextElementSibling;
    return child && this.of(child).text === width ? this.text(child) : tidy(element);
  }

  /** Whether the element's text is one of the tables' phrases and nothing else, but for case, marks and counts: "Comments (12):". */
  is(kind: PhraseKind, element: Element): boolean {
    return hasKind(this.marks(element).is, kind);
  }

  /** Whether the element's text begins with one of the tables' phrases. */
  starts(kind: PhraseKind, element: Element): boolean {
    return hasKind(this.marks(element).starts, kind);
  }

  /** The elements that say one of the tables' phrases and nothing else, in document order. */
  *labels(kind: PhraseKind): Generator<Element> {
    this.short ??= this.elements.filter((element, order) => {
      const { text } = this.of(element);
      return order > 0 && text > 0 && text <= LONGEST_LABEL && this.marks(element).is > 0;
    });
    for (const element of this.short) if (this.is(kind, element)) yield element;
  }

  /** Whether one of the tables' phrases stands near the beginning of the element's text. */
  within(kind: PhraseKind, element: Element): boolean {
    return hasKind(this.marks(element).within, kind);
  }

  private marks(element: Element): PhraseMarks {
    const entry = this.entries.get(element);
    if (!entry) return this.phrases.marks(tidy(element));
    entry.marks ??= entry.measures.text > 0 ? this.phrases.marks(this.text(element)) : NO_MARKS;
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
    const entry: Entry = { measures, headline: false };
    this.entries.set(element, entry);
    this.inOrder.push(entry);
    const name = element.localName;
    const alike = this.byName.get(name);
    if (alike) alike.push(measures.order);
    else this.byName.set(name, [measures.order]);
    const link = inLink || name === 'a';
    if (name === 'a') measures.links = 1;
    else if (name === 'h1') this.headlines.push(measures.order);
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
