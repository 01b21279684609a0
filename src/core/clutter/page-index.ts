import { atOnce, type Interruptible } from '../interruptible.ts';
import type { ClutterTable } from '../languages/language.ts';
import { type BrokenLine, brokenLines } from './broken-lines.ts';
import { Census, type Measures } from './census.ts';
import { type Hints, meets } from './hints.ts';
import { hasKind, Phrasebook, type PhraseKind, type PhraseMarks } from './phrasebook.ts';
import { folded, tidy } from './short-text.ts';

/** Longest text that is surely not cut, so that it is the same for an element and its only child. Widths. */
const LONGEST_WRAPPED = 100;
/** Longest text of a label: a section's heading, a button. Widths. */
const LONGEST_LABEL = 60;
/** Longest text in which a rule looks for phrases. Widths. */
const LONGEST_LOOKED_UP = 420;
/** Elements whose phrases are looked up without a pause. */
const CHUNK = 500;
/** Longest text that `lines` knows of. Widths. */
const LONGEST_LINE = 120;

/** Numbers are sorted fastest in an array of their own type. */
const sorted = (orders: number[]): Uint32Array => new Uint32Array(orders).sort();

const NO_MARKS: PhraseMarks = { is: 0, starts: 0, within: 0 };
const NONE: Measures = { order: -1, end: -1, text: 0, linkText: 0, links: 0, controls: 0, prose: 0 };

/** The page as rules see it: every element once, in document order, with its measures. */
export class PageIndex {
  private readonly census: Census;
  readonly elements: readonly Element[];
  readonly phrases: Phrasebook;
  /** The lines that were asked for, by their greatest width: rules ask for the same. */
  private readonly byWidth = new Map<number, readonly Element[]>();
  /** What was asked for by names: rules ask for the same. */
  private readonly byNames = new Map<string, Element[]>();
  /** Elements that say a phrase of any kind and nothing else. */
  private phrased: Element[] | undefined;
  private broken: readonly BrokenLine[] | undefined;
  private readonly headlines: readonly number[];

  /** `byline`: names of the authors, comma-separated. */
  constructor(
    readonly root: Element,
    tables: readonly ClutterTable[],
    readonly title = '',
    readonly byline = '',
    readonly siteName = '',
    census = atOnce(Census.of(root)),
  ) {
    this.phrases = new Phrasebook(tables);
    this.census = census;
    this.elements = this.census.elements;
    this.headlines = this.ownHeadlines();
    for (const order of this.headlines) this.markHeadline(this.elements[order]!);
  }

  private markHeadline(headline: Element): void {
    for (let outer: Element | null = headline; outer; outer = outer.parentElement) {
      const entry = this.census.entries.get(outer);
      if (!entry || entry.headline) break;
      entry.headline = true;
    }
  }

  of(element: Element): Measures {
    return this.census.entries.get(element)?.measures ?? NONE;
  }

  /** Elements with one of these names, in document order. */
  named(...names: string[]): readonly Element[] {
    const key = names.join();
    let found = this.byNames.get(key);
    if (!found) {
      found = this.at(names.map((name) => this.census.byName.get(name) ?? []));
      this.byNames.set(key, found);
    }
    return found;
  }

  /** Elements with one of these words among their hints, in document order. */
  hinted(words: ReadonlySet<string>): Element[] {
    return this.at(this.census.hintBook.placesOf(words));
  }

  /** Elements with one of these values as their `role`, in document order. */
  withRole(roles: readonly string[]): Element[] {
    return [...this.census.roles].flatMap(([element, role]) => (roles.includes(role) ? [element] : []));
  }

  /** Elements that say something, in no more than so many characters, in document order; not the root. */
  lines(longest: number): readonly Element[] {
    let lines = this.byWidth.get(longest);
    if (!lines) {
      const most = Math.min(longest, LONGEST_LINE);
      lines = this.elements.filter((_, order) => {
        const { text } = this.census.inOrder[order]!.measures;
        return order > 0 && text > 0 && text <= most;
      });
      this.byWidth.set(longest, lines);
    }
    return lines;
  }

  /** How many elements an element holds, with itself. */
  sizeOf(element: Element): number {
    const { order, end } = this.of(element);
    return end - order;
  }

  /** The lines between line breaks. */
  get brokenLines(): readonly BrokenLine[] {
    this.broken ??= [...brokenLines(this.named('br'))];
    return this.broken;
  }

  /** The same, together with those beside them. */
  get linesByHolder(): ReadonlyMap<Element, readonly BrokenLine[]> {
    const byHolder = new Map<Element, BrokenLine[]>();
    for (const line of this.brokenLines) {
      const beside = byHolder.get(line.holder);
      if (beside) beside.push(line);
      else byHolder.set(line.holder, [line]);
    }
    return byHolder;
  }

  /** The elements, each once, in document order; without those outside the page's root. */
  inDocumentOrder(elements: Iterable<Element>): Element[] {
    const orders = [...new Set(elements)].map((element) => this.of(element).order).filter((order) => order >= 0);
    return this.at([[...sorted(orders)]]);
  }

  /** Each list is in document order. */
  private at(lists: readonly (readonly number[])[]): Element[] {
    const orders = lists.length === 1 ? lists[0]! : sorted(lists.flat());
    const found: Element[] = [];
    for (let i = 0; i < orders.length; i++) found.push(this.elements[orders[i]!]!);
    return found;
  }

  /**
   * The elements of a kind, in document order, without those inside another of them; never one that holds the page's headline. `among`: those that may
   * be of the kind, in document order.
   */
  *outermost(
    isWanted: (element: Element, measures: Measures) => boolean,
    among: readonly Element[] = this.elements,
  ): Generator<Element> {
    let from = 1;
    for (let i = 0; i < among.length; i++) {
      const element = among[i]!;
      const { measures, headline } =
        among === this.elements ? this.census.inOrder[i]! : this.census.entries.get(element)!;
      if (headline || measures.order < from || !isWanted(element, measures)) continue;
      yield element;
      from = measures.end;
    }
  }

  /**
   * Whether the element is the page's root, or is or holds its headline: the first-level heading that says the page's title; where none
   * does, any.
   */
  holdsHeadline(element: Element): boolean {
    return element === this.root || (this.census.entries.get(element)?.headline ?? false);
  }

  /** The headline's element; absent where the page has no first-level heading. */
  get headline(): Element | undefined {
    return this.elements[this.headlines[0] ?? -1];
  }

  private ownHeadlines(): readonly number[] {
    const title = folded(this.title);
    const own = this.census.headings.filter(
      (order) => title !== '' && folded(this.text(this.elements[order]!)) === title,
    );
    return own.length > 0 ? own.slice(0, 1) : this.census.headings;
  }

  /** The words of its class, id and component names, and of a custom element's own, lower case. They are evidence, never proof. */
  hints(element: Element): ReadonlySet<string> {
    return this.hintsOf(element).words;
  }

  /** Whether one of these words is among its hints. Most elements share their names, so an answer is kept with the names. */
  hasHint(element: Element, words: ReadonlySet<string>): boolean {
    return meets(this.hintsOf(element), words);
  }

  private hintsOf(element: Element): Hints {
    return this.census.entries.get(element)?.hints ?? this.census.hintBook.read(element);
  }

  /** Its words with single spaces; long texts are cut after 400 characters. */
  text(element: Element): string {
    const entry = this.census.entries.get(element);
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
    this.phrased ??= this.lines(LONGEST_LABEL).filter((element) => this.marks(element).is > 0);
    for (const element of this.phrased) if (this.is(kind, element)) yield element;
  }

  /** Whether one of the tables' phrases stands near the beginning of the element's text. */
  within(kind: PhraseKind, element: Element): boolean {
    return hasKind(this.marks(element).within, kind);
  }

  /** Looks up what rules ask for, with pauses: most of what they cost is in that. */
  *lookUpPhrases(): Interruptible<void> {
    const { inOrder } = this.census;
    for (let order = 0; order < inOrder.length; order++) {
      if (order % CHUNK === CHUNK - 1) yield;
      const { text } = inOrder[order]!.measures;
      if (text > 0 && text <= LONGEST_LOOKED_UP) this.marks(this.elements[order]!);
    }
  }

  private marks(element: Element): PhraseMarks {
    const entry = this.census.entries.get(element);
    if (!entry) return this.phrases.marks(tidy(element));
    entry.marks ??= entry.measures.text > 0 ? this.phrases.marks(this.text(element)) : NO_MARKS;
    return entry.marks;
  }
}
