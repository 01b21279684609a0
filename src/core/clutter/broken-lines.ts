import { condensed } from './short-text.ts';

/** A line of a text that is divided by line breaks rather than by paragraphs. */
export interface BrokenLine {
  holder: Element;
  /** With single spaces. */
  text: string;
  /** UTF-16 units of its text that are links. */
  linkText: number;
  links: Element[];
  /** Its pieces of text, in order. */
  texts: Text[];
}

/** Elements that begin lines of their own. */
const BLOCK = new Set(
  'p div ul ol li dl table tr td section article aside header footer figure blockquote form pre hr h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

/** The lines between line breaks and blocks of every element that has two of them or more. */
export function* brokenLines(breaks: readonly Element[]): Generator<BrokenLine> {
  const holders = new Set(breaks.map((line) => line.parentElement));
  for (const holder of holders) {
    if (!holder) continue;
    let nodes: Node[] = [];
    for (let node = holder.firstChild; ; node = node.nextSibling) {
      const name = node?.nodeType === 1 ? (node as Element).localName : '';
      if (node && name !== 'br' && !BLOCK.has(name)) {
        nodes.push(node);
        continue;
      }
      const line = lineOf(holder, nodes);
      if (line.texts.length > 0) yield line;
      if (!node) break;
      nodes = [];
    }
  }
}

function lineOf(holder: Element, nodes: readonly Node[]): BrokenLine {
  const line: BrokenLine = { holder, text: '', linkText: 0, links: [], texts: [] };
  for (const node of nodes) gather(node, line, false);
  line.text = condensed(line.text);
  return line;
}

function gather(node: Node, line: BrokenLine, inLink: boolean): void {
  if (node.nodeType === 3) {
    const { data } = node as Text;
    line.text += data;
    if (!/\S/.test(data)) return;
    line.texts.push(node as Text);
    if (inLink) line.linkText += condensed(data).length;
    return;
  }
  const isLink = node.nodeType === 1 && (node as Element).localName === 'a';
  if (isLink) line.links.push(node as Element);
  for (let child = node.firstChild; child; child = child.nextSibling) gather(child, line, inLink || isLink);
}
