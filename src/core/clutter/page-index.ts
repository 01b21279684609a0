import type { ClutterTable } from '../languages/language.ts';
import { Phrasebook } from './phrasebook.ts';

/** What rules ask about an element, counted once for all of them. Lengths are UTF-16 units without runs of white space. */
export interface Measures {
  /** Place in document order. */
  order: number;
  /** Order of the first element after this one that is not inside it. */
  end: number;
  text: number;
  linkText: number;
  links: number;
  /** Text in paragraphs that read as prose. */
  prose: number;
}

/** Shortest paragraph that counts as prose, in characters. */
const SHORTEST_PROSE = 80;

const PARAGRAPH = new Set(['p', 'div', 'li', 'td', 'section', 'article', 'blockquote', 'span', 'dd']);

/** The page as rules see it: every element once, in document order, with its measures. */
export class PageIndex {
  readonly elements: Element[] = [];
  readonly phrases: Phrasebook;
  private readonly measures = new Map<Element, Measures>();
  private readonly hintCache = new Map<Element, ReadonlySet<string>>();
  private readonly textCache = new Map<Element, string>();

  constructor(
    readonly root: Element,
    tables: readonly ClutterTable[],
    readonly title = '',
  ) {
    this.phrases = new Phrasebook(tables);
    this.count(root, false);
  }

  of(element: Element): Measures {
    return this.measures.get(element) ?? { order: -1, end: -1, text: 0, linkText: 0, links: 0, prose: 0 };
  }

  /** Elements with one of these names, in document order. */
  named(...names: string[]): Element[] {
    return this.elements.filter(({ localName }) => names.includes(localName));
  }

  /** The words of its class, id and component names, lower case. They are evidence, never proof. */
  hints(element: Element): ReadonlySet<string> {
    let hints = this.hintCache.get(element);
    if (!hints) {
      const names = ['class', 'id', 'data-testid', 'data-component'].map((name) => element.getAttribute(name) ?? '');
      const words = names
        .join(' ')
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}]+/u);
      hints = new Set(words.filter((word) => word !== ''));
      this.hintCache.set(element, hints);
    }
    return hints;
  }

  /** Its words with single spaces; long texts are cut after 400 characters. */
  text(element: Element): string {
    let text = this.textCache.get(element);
    if (text === undefined) {
      text = shortText(element).replace(/\s+/g, ' ').trim();
      this.textCache.set(element, text);
    }
    return text;
  }

  private count(element: Element, inLink: boolean): Measures {
    const measures: Measures = {
      order: this.elements.push(element) - 1,
      end: 0,
      text: 0,
      linkText: 0,
      links: 0,
      prose: 0,
    };
    this.measures.set(element, measures);
    const link = inLink || element.localName === 'a';
    if (element.localName === 'a') measures.links = 1;
    let own = 0;
    let inline = 0;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const length = (child as Text).data.replace(/\s+/g, ' ').trim().length;
        own += length;
        measures.text += length;
        if (link) measures.linkText += length;
      } else if (child.nodeType === 1) {
        const inner = this.count(child as Element, link);
        measures.text += inner.text;
        measures.linkText += inner.linkText;
        measures.links += inner.links;
        measures.prose += inner.prose;
        if (!PARAGRAPH.has((child as Element).localName)) inline += inner.text - inner.linkText;
      }
    }
    if (
      PARAGRAPH.has(element.localName) &&
      measures.prose === 0 &&
      own + inline >= SHORTEST_PROSE &&
      own * 3 > measures.text
    ) {
      measures.prose = measures.text;
    }
    measures.end = this.elements.length;
    return measures;
  }
}

function shortText(node: Node): string {
  let text = '';
  for (let child = node.firstChild; child && text.length < 400; child = child.nextSibling) {
    if (child.nodeType === 3) text += (child as Text).data;
    else if ((child as Element).localName === 'br') text += ' ';
    else
      text += ` ${shortText(child)} `.replace(
        /^ | $/g,
        (child as Element).localName.match(/^(?:a|b|i|em|strong|span)$/) ? '' : ' ',
      );
  }
  return text;
}
