import type { Article, Block, List, Phrasing } from '../article.ts';
import { numbersOf } from '../content/text.ts';
import { oneLine, visibleText } from '../content/visible-text.ts';
import { bracketed, type Exporter, raisedCharacters, sourceOf } from './exporter.ts';

/** The words, with powers as such; a line break is "\n". `before`: what stands before them. */
function wordsOf(children: readonly Phrasing[], before = ''): string {
  const parts: string[] = [];
  for (const node of children) {
    const last = parts.at(-1) ?? before;
    if (node.type === 'break') parts.push('\n');
    else if ('value' in node) parts.push(node.value);
    else if (node.type === 'delete') parts.push(struckOut(wordsOf(node.children, last)));
    else if (node.type === 'superscript' && node.isReading) parts.push(bracketed(wordsOf(node.children)));
    else parts.push((node.type === 'superscript' && raisedCharacters(node, last)) || wordsOf(node.children, last));
  }
  return parts.join('');
}

/** What no longer holds must not read as if it did. */
const struckOut = (words: string): string => words.replace(/\S(?:.*\S)?/gs, '~~$&~~');

const lines = (children: readonly Phrasing[]): string => visibleText(wordsOf(children)).trim();

const indent = (text: string, first: string, rest: string): string => first + text.replace(/\n(?!\n)/g, `\n${rest}`);

function writeList(list: List): string {
  const numbers = numbersOf(list);
  const items = list.children.map((item, index) => {
    const marker = list.ordered ? `${numbers[index]}. ` : '• ';
    return indent(writeBlocks(item.children, '\n'), marker, ' '.repeat(marker.length));
  });
  return items.join('\n');
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return lines(block.children);
    case 'blockquote':
      return writeBlocks(block.children, '\n\n')
        .replace(/^(?=.)/gm, '> ')
        .replace(/^$/gm, '>');
    case 'list':
      return writeList(block);
    case 'table':
      return block.children
        .map((row) => row.children.map((cell) => lines(cell.children).replaceAll('\n', ' ')).join(' | '))
        .join('\n');
    case 'code':
      return visibleText(block.value).replace(/\n+$/, '');
    case 'thematicBreak':
      return '* * *';
    case 'figure':
      return '';
  }
}

const writeBlocks = (blocks: readonly Block[], separator: string): string =>
  blocks
    .map(writeBlock)
    .filter((text) => text.trim() !== '')
    .join(separator);

/** The article's blocks alone, separated by blank lines; '' where it has none. Pictures and their captions are left out. Never throws. */
export const writeBody = ({ blocks }: Pick<Article, 'blocks'>): string => writeBlocks(blocks, '\n\n');

/** Text for any field that takes text: the title, a line that says who wrote it, where and when, and the blocks. */
export default {
  name: 'Plain text',
  mimeType: 'text/plain',
  extension: 'txt',
  write(article) {
    const head = [oneLine(article.title), sourceOf(article).join(' · ')].filter((line) => line !== '');
    return `${[head.join('\n'), writeBody(article)].filter((part) => part !== '').join('\n\n')}\n`;
  },
} satisfies Exporter;
