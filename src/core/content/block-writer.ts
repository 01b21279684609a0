import type { Block, Figure, ListItem } from '../article.ts';
import { codeLanguage } from './code-language.ts';
import { codeLines } from './code-lines.ts';
import { BLOCK, CONTROLS, levelOf } from './element-names.ts';
import { EMBEDS, toEmbed } from './embeds.ts';
import { captionBelow, isCreditInCaption, isFigure, toFigure } from './figures.ts';
import { isAnchorSign, isEditSign, withMark, withoutSelfLink } from './inline-marks.ts';
import { toList } from './list-numbers.ts';
import {
  contentOf,
  embedsOf,
  hasText,
  isCard,
  isTaken,
  type Memory,
  type Passage,
  sourcesOf,
  type Taken,
  textNodes,
  withEmbeds,
} from './passage.ts';
import { lineOf, type Mark, PhrasingRun } from './phrasing-run.ts';
import { isDataTable, toTable } from './tables.ts';
import { textOf } from './text.ts';

/** Quotations and lists within one another beyond this come out as the blocks in them: what carries an article has limits of depth, too. */
const DEEPEST = 12;

/** Writes a copied page, or a part of it, as passages in reading order. Mutates nothing. */
export class BlockWriter {
  protected readonly out: Passage[] = [];
  private readonly run = new PhrasingRun();
  /** Of the picture that was written last, where it stands after it. */
  private caption: Element | undefined;
  /** What stands after the line that is being written. */
  private embeds: Figure[] = [];

  constructor(
    protected container: Element,
    protected readonly taken: Taken,
    /** Quotations and lists around it. */
    protected readonly depth = 0,
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
    this.pushTaken(writer, rule);
  }

  protected pushTaken(writer: BlockWriter, rule: string): void {
    for (const passage of writer.finish()) this.out.push({ ...passage, takenBy: rule });
  }

  private writeElement(element: Element, marks: readonly Mark[], code: boolean): void {
    const name = element.localName;
    if (CONTROLS.has(name)) this.noteEmbed(element);
    if (CONTROLS.has(name) || (name === 'a' && isAnchorSign(element)) || isEditSign(element, name)) return;
    if (element === this.caption) return;
    if (name === 'br') this.run.addBreak();
    else if (name === 'img') {
      if (this.writeFigure(element)) this.caption = captionBelow(element);
    } else if (BLOCK.has(name) || isCreditInCaption(element, this.container)) this.writeBlock(element, name, marks);
    else this.writeChildren(element, withMark(element, name, marks), code || name === 'code' || name === 'kbd');
  }

  private writeChildren(element: Element, marks: readonly Mark[], code = false): void {
    for (let child = element.firstChild; child; child = child.nextSibling) this.write(child, marks, code);
  }

  private writeBlock(element: Element, name: string, marks: readonly Mark[]): void {
    const around = this.begin(element);
    if (!this.writeSpecial(element, name)) {
      this.writeChildren(element, withMark(element, name, marks));
      this.flush(levelOf(name));
    }
    this.container = around;
  }

  /** Begins a block; gives the one around it. */
  protected begin(element: Element): Element {
    this.flush();
    const around = this.container;
    this.container = element;
    return around;
  }

  /** Blocks that are more than a container; false where the element is only one. */
  protected writeSpecial(element: Element, name: string): boolean {
    switch (name) {
      case 'hr':
        return this.push({ type: 'thematicBreak' }, []);
      case 'pre':
        return this.writeCode(element);
      case 'blockquote':
        return this.depth < DEEPEST && this.writeQuote(element);
      case 'ul':
      case 'ol':
        return this.depth < DEEPEST && this.writeList(element);
      case 'table': {
        if (isFigure(element)) return this.writeFigure(element);
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

  protected readAll(part: Element, depth = this.depth): Passage[] {
    const known = this.memory.whole.get(part);
    if (known) return known;
    const writer = new BlockWriter(part, this.taken, depth, this.memory);
    writer.write(part, []);
    const passages = writer.finish();
    this.memory.whole.set(part, passages);
    return passages;
  }

  private writeCode(element: Element): boolean {
    const value = codeLines(element).trimEnd().replace(/^\n/, '');
    if (value === '') return true;
    const lang = codeLanguage(element);
    const last = this.out.at(-1);
    // The name of the language in the box's head is the box's, not the text's.
    if (lang && last?.block.type === 'paragraph' && textOf(last.block).toLowerCase() === lang)
      last.takenBy ??= 'page-furniture';
    return this.push({ type: 'code', ...(lang && { lang }), value }, textNodes(element));
  }

  private writeQuote(element: Element): boolean {
    const all = this.childPassages(element);
    const inner = all.filter(({ takenBy }) => !takenBy);
    if (inner.some(hasText)) this.push({ type: 'blockquote', children: inner.flatMap(withEmbeds) }, sourcesOf(inner));
    else this.embeds.push(...inner.flatMap(embedsOf));
    for (const passage of all) if (passage.takenBy) this.out.push(passage);
    return true;
  }

  protected childPassages(element: Element): Passage[] {
    const known = this.memory.inside.get(element);
    if (known) return known;
    const writer = new BlockWriter(element, this.taken, this.depth + 1, this.memory);
    for (let child = element.firstChild; child; child = child.nextSibling) writer.write(child, []);
    const passages = writer.finish();
    for (const block of writer.embeds) passages.push({ block, element, sources: [] });
    this.memory.inside.set(element, passages);
    return passages;
  }

  protected itemPassages(item: Element): Passage[] {
    const rule = this.taken.get(item);
    const passages = this.childPassages(item);
    return rule === undefined ? passages : passages.map((passage) => ({ ...passage, takenBy: rule }));
  }

  /** Items that are cards come out as blocks. */
  private writeList(element: Element): boolean {
    const items: ListItem[] = [];
    const elements: Element[] = [];
    const all: Passage[] = [];
    const clutter: Passage[] = [];
    for (const child of element.children) {
      // A list beside the items belongs to the one before it.
      const isList = (child.localName === 'ul' || child.localName === 'ol') && !this.taken.has(child);
      const inside = isList ? this.readAll(child, this.depth + 1) : this.itemPassages(child);
      const inner = contentOf(inside);
      if (isCard(inner)) return false;
      for (const passage of inside) if (passage.takenBy) clutter.push(passage);
      if (inner.length === 0) continue;
      const last = isList ? items.at(-1) : undefined;
      if (last) last.children.push(...inner.flatMap(withEmbeds));
      else {
        items.push({ type: 'listItem', children: inner.flatMap(withEmbeds) });
        elements.push(child);
      }
      all.push(...inner);
    }
    if (items.length === 0) return false;
    for (const passage of clutter) this.out.push(passage);
    if (!all.some(hasText)) {
      this.embeds.push(...all.flatMap(embedsOf));
      return true;
    }
    const [only, ...more] = items.length === 1 ? items[0]!.children : [];
    // A list that is all there is of another is that list.
    const isWrapped = only?.type === 'list' && more.length === 0;
    return this.push(isWrapped ? only : toList(element, items, elements), sourcesOf(all));
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

  protected flush(depth?: 1 | 2 | 3 | 4 | 5 | 6): void {
    for (const { children, sources } of this.run.take()) {
      const heading = depth && { type: 'heading' as const, depth, children: withoutSelfLink(children, this.container) };
      this.push(heading ?? lineOf(children, this.container), sources);
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
