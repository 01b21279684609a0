import type { Article, Block, Phrasing } from '../../src/core/article.ts';
import { cleanText } from '../../src/core/content/clean-text.ts';
import { textOf } from '../../src/core/content/text.ts';

/** The text, what was taken out and what was left out, together. */
export const allBlocks = ({ blocks, removals, omissions }: Article): Block[] =>
  [blocks, ...removals.map((entry) => entry.blocks), ...omissions.map((entry) => entry.blocks)].flat();

/** Signs by which a formula is written out in a line. */
const FORMULA_SIGNS = /[\s/^_()√²³]+/;

/** Words of an article that its page never held; of a page with formulas without the signs that write them out. */
export function strangers(article: Article, page: Document): string[] {
  const known = cleanText(page.documentElement.textContent).replace(/\s/g, '');
  const between = page.querySelector('math') ? FORMULA_SIGNS : /\s/;
  const words = new Set(allBlocks(article).flatMap((block) => cleanText(textOf(block)).split(between)));
  return [...words].filter((word) => !known.includes(word));
}

/** Shorter pieces are in every page: of these only the ends of its texts count. UTF-16 units. */
const SHORTEST_PIECE = 3;

/** The first and the last word of every text of a page. */
function edgesOf(page: Document): Set<string> {
  const edges = new Set<string>();
  const walker = page.createTreeWalker(page.documentElement, 0x4);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const words = cleanText(text.nodeValue ?? '').split(/\s/);
    for (const word of [words[0], words.at(-1)]) if (word) edges.add(word);
  }
  return edges;
}

/** Whether a word is made of pieces of the page one after the other: what stood between them was no text to be read, and no space stood beside it. */
export function isGlued(word: string, page: Document): boolean {
  const known = cleanText(page.documentElement.textContent).replace(/\s/g, '');
  const edges = edgesOf(page);
  const isPiece = (piece: string, isLast: boolean): boolean =>
    piece.length >= SHORTEST_PIECE || isLast ? known.includes(piece) : edges.has(piece);
  for (let rest = word; rest !== ''; ) {
    let length = rest.length;
    while (length > 0 && !isPiece(rest.slice(0, length), length === rest.length)) length -= 1;
    if (length === 0) return false;
    rest = rest.slice(length);
  }
  return true;
}

const addressesIn = (nodes: readonly Phrasing[] = []): string[] =>
  nodes.flatMap((node) => {
    const inner = 'children' in node ? addressesIn(node.children) : [];
    return node.type === 'link' ? [node.url, ...inner] : inner;
  });

/** Every address in a block, of links and of pictures. */
export function addressesOf(block: Block): string[] {
  switch (block.type) {
    case 'figure':
      return [...(block.url ? [block.url] : []), ...addressesIn(block.caption), ...addressesIn(block.credit)];
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(addressesOf));
    case 'blockquote':
      return block.children.flatMap(addressesOf);
    case 'table':
      return block.children.flatMap((row) => row.children.flatMap((cell) => addressesIn(cell.children)));
    case 'paragraph':
    case 'heading':
      return addressesIn(block.children);
    default:
      return [];
  }
}
