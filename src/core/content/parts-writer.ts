import type { Interruptible } from '../interruptible.ts';
import { BlockWriter } from './block-writer.ts';
import { BLOCK, levelOf } from './element-names.ts';
import { contentOf, isCard } from './passage.ts';
import { isDataTable } from './tables.ts';

/** Passages that are written without a pause, items of a list and cells of a table that are read so. */
const CHUNK = 500;

/** Writes what is large with pauses. */
export class PartsWriter extends BlockWriter {
  /** Passages written before the last pause. */
  private paused = 0;

  /** `write` with pauses between the parts of what is large and a container, a list or a table, clutter or not. */
  *writeInParts(element: Element, isLarge: (element: Element) => boolean): Interruptible<void> {
    const name = element.localName;
    const rule = this.taken.get(element);
    if (rule !== undefined) {
      this.flush();
      const writer = new PartsWriter(this.container, new Map(), this.depth);
      yield* writer.writeInParts(element, isLarge);
      return this.pushTaken(writer, rule);
    }
    if (!BLOCK.has(name)) return this.write(element, []);
    const around = this.begin(element);
    yield* this.readAhead(element, name);
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

  /** Reads the items of a list and the cells of a table, with pauses; whoever writes them finds them read. */
  private *readAhead(element: Element, name: string): Interruptible<void> {
    const isList = name === 'ul' || name === 'ol';
    if (!isList && (name !== 'table' || !isDataTable(element))) return;
    let read = 0;
    for (const part of isList ? element.children : element.querySelectorAll('caption, td, th')) {
      if (isList && isCard(contentOf(this.itemPassages(part)))) return;
      if (!isList) this.readAll(part);
      if (++read % CHUNK === 0) yield;
    }
  }
}
