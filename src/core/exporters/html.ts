import type { Article, Block, Figure, List, Phrasing, Table } from '../article.ts';
import { embedTitle } from '../content/text.ts';
import { oneLine, visibleText } from '../content/visible-text.ts';
import { type Exporter, sourceOf } from './exporter.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string =>
  visibleText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

/** ` name="value"`, or nothing for an absent value. */
const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined || value === '' ? '' : ` ${name}="${escapeHtml(String(value))}"`;

const isSafe = (url: string | undefined): url is string => /^(https?|mailto):/i.test(url ?? '');

function writeNode(node: Phrasing): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'strong':
      return `<strong>${writePhrasing(node.children)}</strong>`;
    case 'emphasis':
      return `<em>${writePhrasing(node.children)}</em>`;
    case 'delete':
      return `<del>${writePhrasing(node.children)}</del>`;
    case 'superscript':
      return `<sup>${writePhrasing(node.children)}</sup>`;
    case 'subscript':
      return `<sub>${writePhrasing(node.children)}</sub>`;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'break':
      return '<br>';
    case 'link': {
      const words = writePhrasing(node.children);
      return isSafe(node.url) ? `<a${attribute('href', node.url)}>${words}</a>` : words;
    }
  }
}

const writePhrasing = (nodes: readonly Phrasing[]): string => nodes.map(writeNode).join('');

function writeList({ ordered, start = 1, reversed, children }: List): string {
  const tag = ordered ? 'ol' : 'ul';
  const items = children.map(
    (item) => `<li${ordered ? attribute('value', item.value) : ''}>${writeBlocks(item.children)}</li>`,
  );
  // One that counts down begins, unless it says otherwise, with how many items there are.
  const first = start === (reversed ? children.length : 1) ? undefined : start;
  const counting = ordered ? (reversed ? ' reversed' : '') + attribute('start', first) : '';
  return `<${tag}${counting}>\n${items.join('\n')}\n</${tag}>`;
}

function writeTable({ children }: Table): string {
  const rows = children.map(({ children: cells }) => {
    const written = cells.map(({ header, children: words }) => {
      const tag = header ? 'th' : 'td';
      return `<${tag}>${writePhrasing(words)}</${tag}>`;
    });
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table>\n${rows.join('\n')}\n</table>`;
}

const writeEmbed = (figure: Figure): string =>
  isSafe(figure.url) ? `<a${attribute('href', figure.url)}>${escapeHtml(embedTitle(figure))}</a>` : '';

function writeFigure(figure: Figure): string {
  const { url, alt, width, height, caption = [], credit = [] } = figure;
  const size = attribute('width', width) + attribute('height', height);
  const picture = figure.media
    ? writeEmbed(figure)
    : isSafe(url)
      ? `<img${attribute('src', url)} alt="${escapeHtml(alt ?? '')}"${size}>`
      : '';
  const words = [caption, credit].map(writePhrasing).filter((part) => part !== '');
  const legend = words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : '';
  return picture + legend === '' ? '' : `<figure>${picture}${legend}</figure>`;
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${writePhrasing(block.children)}</p>`;
    case 'heading': {
      // The title is the first heading; the text's own start one below it.
      const depth = Math.max(2, block.depth);
      return `<h${depth}>${writePhrasing(block.children)}</h${depth}>`;
    }
    case 'blockquote':
      return `<blockquote>\n${writeBlocks(block.children)}\n</blockquote>`;
    case 'list':
      return writeList(block);
    case 'table':
      return writeTable(block);
    case 'figure':
      return writeFigure(block);
    case 'code':
      // The parser drops one line feed at the beginning.
      return `<pre><code>${block.value.startsWith('\n') ? '\n' : ''}${escapeHtml(block.value)}</code></pre>`;
    case 'thematicBreak':
      return '<hr>';
  }
}

const writeBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map(writeBlock)
    .filter((html) => html !== '')
    .join('\n');

function writeHead(article: Article): string {
  const title = escapeHtml(oneLine(article.title));
  const source = sourceOf(article).map(escapeHtml).join(' · ');
  return (title && `<h1>${title}</h1>\n`) + (source && `<p>${source}</p>\n`);
}

/**
 * HTML made of the blocks and nothing else: text is escaped, links are http(s) or mailto, pictures http(s), and no attribute
 * but href, src, alt, width, height, start, reversed, value, lang and dir is written. The only place in the product where HTML is a string; nothing parses it.
 */
export default {
  name: 'HTML',
  mimeType: 'text/html',
  extension: 'html',
  write(article) {
    const attributes = attribute('lang', article.lang) + attribute('dir', article.dir);
    return `<article${attributes}>\n${writeHead(article)}${writeBlocks(article.blocks)}\n</article>\n`;
  },
} satisfies Exporter;
