import type { Block, Figure, ListItem } from '../article.ts';
import type { Interruptible } from '../interruptible.ts';
import { EMBEDS, toEmbed } from './embeds.ts';
import { isCreditInCaption, isFigure, toFigure } from './figures.ts';
import { isAnchorSign, isEditSign, withMark } from './inline-marks.ts';
import { embedsOf, hasText, isEmbed, type Passage, sourcesOf, type Taken, textNodes, withEmbeds } from './passage.ts';
import { lineOf, type Mark, PhrasingRun } from './phrasing-run.ts';
import { isDataTable, toTable } from './tables.ts';

/** Elements that end the line before and after them. */
const BLOCK = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr
  ul`.split(/\s+/),
);

/** Controls: what they say is never the article's text. */
const CONTROLS = new Set('button input iframe video audio embed progress meter'.split(' '));

/** Quotations and lists within one another beyond this come out as the blocks in them: what carries an article has limits of depth, too. */
const DEEPEST = 12;

/** Passages that are written without a pause. */
const CHUNK = 500;

/**
 * What has been read. A list that turns out to be cards, and a figure around something else, are read a second time as containers:
 * without memory, nests of them would take time that doubles with each level.
 */
interface Memory {
  inside: Map<Element, Passage[]>;
  whole: Map<Element, Passage[]>;
}

/** Writes a copied page, or a part of it, as passages in reading order. Mutates nothing. */
export class BlockWriter {
  private readonly out: Passage[] = [];
  /** Passages written before the last pause. */
  private paused = 0;
  private readonly run = new PhrasingRun();
  /** What stands after the line that is being written. */
  private embeds: Figure[] = [];

  constructor(
    private container: Element,
    private readonly taken: Taken,
    /** Quotations and lists around it. */
    private readonly depth = 0,
    private readonly memory: Memory = { inside: new Map(), whole: new Map() },
  ) {}

  finish(): Passage[] {
    this.flush();
    return this.out;
  }

  /** `marks`: what the inline elements around the node mean, outermost first. */
  write(node: Node, marks: readonly Mark[], code = false): void {
    const rule = this.taken.get(node);
    if (rule !== undefined) this.writeTaken(node, rule);
    else if (node.nodeType === 3) this.run.addText(node as Text, marks, code);
    else if (node.nodeType === 1) this.writeElement(node as Element, marks, code);
  }

  /** `write` with pauses between the parts of what is large and a mere container. */
  *writeInParts(element: Element, isLarge: (element: Element) => boolean): Interruptible<void> {
    const name = element.localName;
    if (!BLOCK.has(name) || this.taken.has(element)) return this.write(element, []);
    const around = this.begin(element);
    if (!this.writeSpecial(element, name)) {
      for (let child = element.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === 1 && isLarge(child as Element)) yield* this.writeInParts(child as Element, isLarge);
        else this.write(child, []);
        if (this.out.length < this.paused + CHUNK) continue;
        this.paused = this.out.length;
        yield;
      }
      this.flush(levelOf(name));
    }
    this.container = around;
  }

  /** Clutter ends the line like a block, so that it can be shown and put back by itself. */
  private writeTaken(node: Node, rule: string): void {
    this.flush();
    const writer = new BlockWriter(this.container, new Map(), this.depth);
    writer.write(node, []);
    for (const passage of writer.finish()) this.out.push({ ...passage, takenBy: rule });
  }

  private writeElement(element: Element, marks: readonly Mark[], code: boolean): void {
    const name = element.localName;
    if (CONTROLS.has(name)) this.noteEmbed(element);
    if (CONTROLS.has(name) || (name === 'a' && isAnchorSign(element)) || isEditSign(element, name)) return;
    if (name === 'br') this.run.addBreak();
    else if (name === 'img') this.writeFigure(element);
    else if (BLOCK.has(name) || isCreditInCaption(element, this.container)) this.writeBlock(element, name, marks);
    else this.writeChildren(element, withMark(element, name, marks), code || name === 'code' || name === 'kbd');
  }

  private writeChildren(element: Element, marks: readonly Mark[], code = false): void {
    for (let child = element.firstChild; child; child = child.nextSibling) this.write(child, marks, code);
  }

  private writeBlock(element: Element, name: string, marks: readonly Mark[]): void {
    const around = this.begin(element);
    if (!this.writeSpecial(element, name)) {
      this.writeChildren(element, marks);
      this.flush(levelOf(name));
    }
    this.container = around;
  }

  /** Begins a block; gives the one around it. */
  private begin(element: Element): Element {
    this.flush();
    const around = this.container;
    this.container = element;
    return around;
  }

  /** Blocks that are more than a container; false where the element is only one. */
  private writeSpecial(element: Element, name: string): boolean {
    switch (name) {
      case 'hr':
        return this.push({ type: 'thematicBreak' }, []);
      case 'pre':
        return this.writeCode(element);
      case 'blockquote':
        return this.depth < DEEPEST && this.writeQuote(element);
      case 'ul':
      case 'ol':
        return this.depth < DEEPEST && this.writeList(element, name === 'ol');
      case 'table': {
        if (!isDataTable(element)) return false;
        const table = toTable(element, this.read);
        const cells = [...element.querySelectorAll('caption, td, th')];
        return this.push(table.block, table.sources, cells.flatMap((cell) => this.readAll(cell)).filter(isTaken));
      }
      default:
        return isFigure(element) && this.writeFigure(element);
    }
  }

  /** A part by itself, without what is clutter in it. */
  private readonly read = (part: Element): Passage[] => this.readAll(part).filter(({ takenBy }) => !takenBy);

  private readAll(part: Element): Passage[] {
    const known = this.memory.whole.get(part);
    if (known) return known;
    const writer = new BlockWriter(part, this.taken, this.depth, this.memory);
    writer.write(part, []);
    const passages = writer.finish();
    this.memory.whole.set(part, passages);
    return passages;
  }

  private writeCode(element: Element): boolean {
    const value = element.textContent.trimEnd().replace(/^\n/, '');
    return value === '' || this.push({ type: 'code', value }, textNodes(element));
  }

  private writeQuote(element: Element): boolean {
    const all = this.childPassages(element);
    const inner = all.filter(({ takenBy }) => !takenBy);
    if (inner.some(hasText)) this.push({ type: 'blockquote', children: inner.flatMap(withEmbeds) }, sourcesOf(inner));
    else this.embeds.push(...inner.flatMap(embedsOf));
    for (const passage of all) if (passage.takenBy) this.out.push(passage);
    return true;
  }

  private childPassages(element: Element): Passage[] {
    const known = this.memory.inside.get(element);
    if (known) return known;
    const writer = new BlockWriter(element, this.taken, this.depth + 1, this.memory);
    for (let child = element.firstChild; child; child = child.nextSibling) writer.write(child, []);
    const passages = writer.finish();
    for (const block of writer.embeds) passages.push({ block, element, sources: [] });
    this.memory.inside.set(element, passages);
    return passages;
  }

  private itemPassages(item: Element): Passage[] {
    const rule = this.taken.get(item);
    const passages = this.childPassages(item);
    return rule === undefined ? passages : passages.map((passage) => ({ ...passage, takenBy: rule }));
  }

  /** Items that are cards or sections of their own (headings, several blocks) come out as blocks. */
  private writeList(element: Element, ordered: boolean): boolean {
    const items: ListItem[] = [];
    const all: Passage[] = [];
    const clutter: Passage[] = [];
    for (const child of element.children) {
      const inside = this.itemPassages(child);
      const inner = inside.filter((passage) => !passage.takenBy && (hasText(passage) || isEmbed(passage.block)));
      if (inner.some(({ block }) => block.type === 'heading') || inner.length > 3) return false;
      for (const passage of inside) if (passage.takenBy) clutter.push(passage);
      if (inner.length === 0) continue;
      items.push({ type: 'listItem', children: inner.flatMap(withEmbeds) });
      all.push(...inner);
    }
    if (items.length === 0) return false;
    for (const passage of clutter) this.out.push(passage);
    if (!all.some(hasText)) {
      this.embeds.push(...all.flatMap(embedsOf));
      return true;
    }
    const start = Number.parseInt(element.getAttribute('start') ?? '', 10);
    return this.push({ type: 'list', ordered, ...(start > 1 ? { start } : {}), children: items }, sourcesOf(all));
  }

  private writeFigure(element: Element): boolean {
    const clutter: Passage[] = [];
    const figure = toFigure(element, (part) => {
      const all = part === element ? this.childPassages(part) : this.readAll(part);
      clutter.push(...all.filter(isTaken));
      return all.filter(({ takenBy }) => !takenBy);
    });
    if (!figure) return false;
    this.flush();
    return this.push(figure.block, figure.sources, clutter);
  }

  /** Beside the passages, and none itself: the judges are fitted to pages without. */
  private noteEmbed(element: Element): void {
    const embed = element.matches(EMBEDS) && toEmbed(element);
    if (embed) this.embeds.push(embed);
  }

  private flush(depth?: 1 | 2 | 3 | 4 | 5 | 6): void {
    for (const { children, sources } of this.run.take()) {
      this.push(depth ? { type: 'heading', depth, children } : lineOf(children, this.container), sources);
    }
    const last = this.out.at(-1);
    if (!last || this.embeds.length === 0) return;
    last.embeds = [...(last.embeds ?? []), ...this.embeds];
    this.embeds = [];
  }

  private push(block: Block, sources: Text[], clutter: readonly Passage[] = []): true {
    this.out.push({ block, element: this.container, sources }, ...clutter);
    return true;
  }
}

const isTaken = ({ takenBy }: Passage): boolean => takenBy !== undefined;

const levelOf = (name: string): 1 | undefined => (/^h[1-6]$/.test(name) ? (Number(name[1]) as 1) : undefined);
