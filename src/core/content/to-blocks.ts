import type { Block, Figure, ListItem } from '../article.ts';
import { EMBEDS, toEmbed } from './embeds.ts';
import { isCredit, toFigure } from './figures.ts';
import { isAnchorSign, isEditSign, withMark } from './inline-marks.ts';
import { embedsOf, hasText, isEmbed, type Passage, sourcesOf, withEmbeds } from './passage.ts';
import { type Mark, PhrasingRun } from './phrasing-run.ts';
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

/** Nodes whose words are clutter, each with the id of the rule that says so. */
type Taken = ReadonlyMap<Node, string>;

/**
 * The blocks of a copied page, or of a part of it, in reading order, each with its source; those under a `taken` node carry its
 * rule. Mutates nothing. Data tables, lists and quoted blocks come out whole; layout tables and lists of cards as the blocks in
 * them. Never throws.
 */
export function toPassages(root: Element, taken: Taken = new Map()): Passage[] {
  const writer = new BlockWriter(root, taken);
  writer.write(root, []);
  return writer.finish();
}

/**
 * What has been read. A list that turns out to be cards, and a figure around something else, are read a second time as containers:
 * without memory, nests of them would take time that doubles with each level.
 */
interface Memory {
  inside: Map<Element, Passage[]>;
  whole: Map<Element, Passage[]>;
}

class BlockWriter {
  private readonly out: Passage[] = [];
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
    else if (name === 'img') this.writeImage(element);
    else if (BLOCK.has(name) || isCreditInCaption(element, this.container)) this.writeBlock(element, name, marks);
    else this.writeChildren(element, withMark(element, name, marks), code || name === 'code' || name === 'kbd');
  }

  private writeChildren(element: Element, marks: readonly Mark[], code = false): void {
    for (let child = element.firstChild; child; child = child.nextSibling) this.write(child, marks, code);
  }

  private writeBlock(element: Element, name: string, marks: readonly Mark[]): void {
    this.flush();
    const around = this.container;
    this.container = element;
    if (!this.writeSpecial(element, name)) {
      this.writeChildren(element, marks);
      this.flush(/^h[1-6]$/.test(name) ? (Number(name[1]) as 1) : undefined);
    }
    this.container = around;
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
        this.push(table.block, table.sources);
        for (const cell of element.querySelectorAll('caption, td, th'))
          for (const passage of this.readAll(cell)) if (passage.takenBy) this.out.push(passage);
        return true;
      }
      case 'figure': {
        const figure = toFigure(element, this.read);
        return figure ? this.push(figure.block, figure.sources) : false;
      }
      default:
        return false;
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

  private writeImage(element: Element): void {
    const figure = toFigure(element, this.read);
    if (!figure) return;
    this.flush();
    this.push(figure.block, figure.sources);
  }

  /** Beside the passages, and none itself: the judges are fitted to pages without. */
  private noteEmbed(element: Element): void {
    const embed = element.matches(EMBEDS) && toEmbed(element);
    if (embed) this.embeds.push(embed);
  }

  private flush(depth?: 1 | 2 | 3 | 4 | 5 | 6): void {
    for (const { children, sources } of this.run.take()) {
      this.push(depth ? { type: 'heading', depth, children } : { type: 'paragraph', children }, sources);
    }
    const last = this.out.at(-1);
    if (!last || this.embeds.length === 0) return;
    last.embeds = [...(last.embeds ?? []), ...this.embeds];
    this.embeds = [];
  }

  private push(block: Block, sources: Text[]): true {
    this.out.push({ block, element: this.container, sources });
    return true;
  }
}

/** A credit in a caption's line is told apart from it. */
const isCreditInCaption = (element: Element, container: Element): boolean =>
  isCredit(element) && container.closest('figcaption') !== null;

/** The text nodes under an element in reading order. */
export function textNodes(element: Node, out: Text[] = []): Text[] {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) out.push(child as Text);
    else textNodes(child, out);
  }
  return out;
}
