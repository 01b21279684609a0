import type { Article, Block, List, Phrasing, Table } from '../article.ts';
import { embedTitle, numbersOf, textOfPhrasing } from '../content/text.ts';
import { oneLine, visibleText } from '../content/visible-text.ts';
import { bracketed, type Exporter, raisedCharacters, sourceOf } from './exporter.ts';

/** Characters that mean something anywhere in a line. Entities, underscores and what only counts at a line's start are told apart below. */
const SPECIAL = /[\\`*[\]<~|]|&(?=#?\w+;)/g;
/** Between two word characters an underscore is only an underscore. */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What many readers of Markdown turn into links by themselves, with whatever follows: the sign after it is escaped. */
const BARE_ADDRESS = /(?<=https?)(?=:\/\/)|(?<=www)(?=\.)|(?=@\w)/gi;

/** A line's end with the white space around it. Looks for the beginning of a run only: else each of its places would be a beginning. */
const LINE_END = /(?<!\s)\s*\n\s*/g;

/** Escapes text so that it is read back as the same text. */
const escapeText = (text: string): string =>
  visibleText(text)
    .replace(LINE_END, ' ')
    .replace(SPECIAL, '\\$&')
    .replace(UNDERSCORE, '\\_')
    .replace(BARE_ADDRESS, '\\');

/** Escapes what would make a line something else than text: headings, lists, quotes, rules and tables. */
const escapeLineStart = (line: string): string =>
  line
    .replace(/^(?=[>]|#{1,6}(?:\s|$)|[-+](?:[\s:|-]|$)|=+\s*$|:-)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');

const address = (url: string): string | undefined =>
  /^(https?|mailto):/i.test(url)
    ? visibleText(url)
        .replace(/[\s<>()\\[\]*`|"]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/&(?=#?\w+;)/g, '\\&')
    : undefined;

/** Whether delimiters around words work where they stand: a reader of Markdown judges them by the characters on both sides. */
function delimits(mark: string, before: string, words: string, after: string): boolean {
  const open = (character: string) => character === '' || /[\s\p{P}]/u.test(character);
  const plain = (character: string) => /[^\s\p{P}\p{S}]/u.test(character);
  const first = String.fromCodePoint(words.codePointAt(0) ?? 32);
  const last = [...words.slice(-2)].at(-1) ?? ' ';
  return before !== mark[0] && (plain(first) || open(before)) && (plain(last) || open(after));
}

interface Place {
  /** The character before the phrasing, '' at the start of a line. */
  before: string;
  /** The character after the phrasing, '' at the end of a line. */
  after: string;
  /** Inside emphasis or a link there is no second. */
  inside?: 'emphasis' | 'link';
  isStruckOut?: boolean;
  /** In a table a bar ends the cell, in code too. */
  isCell?: boolean;
}

const LINE: Place = { before: '', after: '' };

const STRIKE = '~~';

function writeMarked(mark: string, children: readonly Phrasing[], place: Place): string {
  const isStrike = mark === STRIKE;
  const within: Place = isStrike ? { ...place, isStruckOut: true } : { ...place, inside: place.inside ?? 'emphasis' };
  const words = writePhrasing(children, within);
  const core = words.trim();
  const at = words.indexOf(core);
  const [lead, tail] = [words.slice(0, at), words.slice(at + core.length)];
  const works = core !== '' && delimits(mark, lead.slice(-1) || place.before, core, tail[0] ?? place.after);
  const isNested = isStrike ? place.isStruckOut : place.inside === 'emphasis';
  return works && !isNested ? `${lead}${mark}${core}${mark}${tail}` : words;
}

function writeCode(value: string, { before, isCell }: Place): string {
  const code = visibleText(value).replace(LINE_END, ' ');
  if (code.trim() === '' || before === '`' || (isCell && /[|\\]/.test(code))) return escapeText(code);
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(code) ? ' ' : '';
  return fence + pad + code + pad + fence;
}

function writePhrasing(nodes: readonly Phrasing[], place: Place): string {
  let out = '';
  nodes.forEach((node, index) => {
    const before = [...out.slice(-2)].at(-1) ?? place.before;
    const after = escapeText(textOfPhrasing(nodes.slice(index + 1)))[0] ?? place.after;
    const here = { ...place, before, after };
    if (node.type === 'text') out += escapeText(node.value);
    else if (node.type === 'break') out += '\n';
    else if (node.type === 'inlineCode') out += writeCode(node.value, here);
    else if (node.type === 'strong') out += writeMarked('**', node.children, here);
    else if (node.type === 'emphasis') out += writeMarked('*', node.children, here);
    else if (node.type === 'delete') out += writeMarked(STRIKE, node.children, here);
    else if (node.type === 'superscript' && node.isReading) out += bracketed(writePhrasing(node.children, here));
    else if (node.type === 'superscript') out += raisedCharacters(node, out) ?? writePhrasing(node.children, here);
    else if (node.type === 'subscript') out += writePhrasing(node.children, here);
    else if (node.type === 'link') {
      // An exclamation mark before a link would make it a picture: it is escaped below, or out of reach here.
      const barred = place.inside === 'link' || (out === '' && before === '!');
      const url = barred ? undefined : address(node.url);
      const words = writePhrasing(node.children, url ? { ...here, before: '[', after: ']', inside: 'link' } : here);
      out = url && words.trim() !== '' ? `${out.replace(/!$/, '\\!')}[${words}](${url})` : out + words;
    }
  });
  return out;
}

/** A paragraph's lines, joined by hard breaks. */
function writeParagraph(children: readonly Phrasing[]): string {
  const lines = writePhrasing(children, LINE)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map(escapeLineStart).join('\\\n');
}

const writeLine = (children: readonly Phrasing[], place = LINE): string =>
  writePhrasing(children, place).replace(LINE_END, ' ').trim();

function writeTable({ children }: Table): string {
  const rows = children.map((row) => row.children.map((cell) => writeLine(cell.children, { ...LINE, isCell: true })));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const line = (cells: string[]) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  // Markdown has no table without a head, nor a caption.
  const caption = width > 1 && rows.length > 1 && rows[0]?.length === 1 ? rows.shift()![0]! : '';
  const [head, ...body] = rows;
  if (head === undefined || width === 0) return '';
  const written = [line(head), line(Array(width).fill('---')), ...body.map(line)].join('\n');
  return caption === '' ? written : `${escapeLineStart(caption)}\n\n${written}`;
}

/** The numbers of a list as Markdown has them: none is negative. */
function writableNumbers(list: List): number[] {
  const numbers = numbersOf(list);
  const isWritable = numbers.every((number) => number >= 0 && number < 1e9);
  return isWritable ? numbers : numbers.map((_, at) => at + (numbers[0]! < 0 ? 0 : 1e8));
}

/** Whether each item of a list has to begin another one: a reader of Markdown counts up by itself. */
const beginsAnew = (list: List): boolean[] =>
  writableNumbers(list).map((number, at, all) => list.ordered && at > 0 && number !== all[at - 1]! + 1);

/** `other`: with the other marker, so that two lists in a row stay two. */
function writeList(list: List, other: boolean): string {
  const numbers = writableNumbers(list);
  const isNew = beginsAnew(list);
  let isOther = other;
  const items = list.children.map((item, index) => {
    if (isNew[index]) isOther = !isOther;
    const marker = list.ordered ? `${numbers[index]}${isOther ? ')' : '.'}` : isOther ? '+' : '-';
    const [first = '', ...rest] = writeBlocks(item.children).split('\n');
    const pad = ' '.repeat(marker.length + 1);
    return [`${marker} ${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : pad + line))].join('\n');
  });
  const loose = items.some((item) => item.includes('\n\n'));
  return items.join(loose ? '\n\n' : '\n');
}

function writeFence(value: string, lang = ''): string {
  const longest = Math.max(2, ...(value.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${lang.replace(/[^\w+#.-]/g, '')}\n${visibleText(value).replace(/\n+$/, '')}\n${fence}`;
}

function writeBlock(block: Block, other: boolean): string {
  switch (block.type) {
    case 'paragraph':
      return writeParagraph(block.children);
    case 'heading': {
      const words = writeLine(block.children).replace(/(?<!#)#+$/, '\\$&');
      return words === '' ? '' : `${'#'.repeat(Math.max(2, block.depth))} ${words}`;
    }
    case 'blockquote':
      // Not by a pattern's line starts: it takes U+2028 for one, Markdown does not.
      return writeBlocks(block.children)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'list':
      return writeList(block, other);
    case 'table':
      return writeTable(block);
    case 'code':
      return writeFence(block.value, block.lang);
    case 'thematicBreak':
      return '***';
    case 'figure': {
      const url = address(block.url ?? '');
      const words = block.media ? embedTitle(block) : (block.alt ?? '');
      const picture = url ? `${block.media ? '' : '!'}[${escapeText(words)}](${url})` : '';
      const legend = [block.caption ?? [], block.credit ?? []].map(writeParagraph);
      return [picture, legend.filter((part) => part !== '').join('\\\n')].filter((part) => part !== '').join('\n\n');
    }
  }
}

function writeBlocks(blocks: readonly Block[]): string {
  const written: string[] = [];
  let run = 0;
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    const same = block.type === 'list' && previous?.type === 'list' && previous.ordered === block.ordered;
    run = same ? run + 1 + beginsAnew(previous).filter(Boolean).length : 0;
    const text = writeBlock(block, run % 2 === 1);
    if (text !== '') written.push(text);
  });
  return written.join('\n\n');
}

/** CommonMark with GFM tables and no HTML: reading it back gives the article's own words. */
export default {
  name: 'Markdown',
  mimeType: 'text/markdown',
  extension: 'md',
  write(article: Article) {
    const title = escapeText(oneLine(article.title)).replace(/(?<!#)#+$/, '\\$&');
    const source = sourceOf(article).map(escapeText).join(' · ');
    const parts = [title && `# ${title}`, source && escapeLineStart(source), writeBlocks(article.blocks)];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  },
} satisfies Exporter;
