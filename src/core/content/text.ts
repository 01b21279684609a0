import type { Block, Figure, List, Phrasing } from '../article.ts';

/** One run of phrasing inside a block (a paragraph's, a list item's, a caption's), with where it starts in `textOf(block)`. */
export interface Leaf {
  children: Phrasing[];
  /** UTF-16 offset into the block's text. */
  start: number;
}

/** What stands between two leaves of a block in its text. */
const LEAF_SEPARATOR = '\n';

/** The words of a run of phrasing; a line break is "\n". Never throws. */
export function textOfPhrasing(children: readonly Phrasing[]): string {
  let out = '';
  for (const node of children) {
    if (node.type === 'break') out += '\n';
    else if ('value' in node) out += node.value;
    else out += textOfPhrasing(node.children);
  }
  return out;
}

/** Whether a run of phrasing has more than white space in it. Never throws. */
export const saysSomething = (children: readonly Phrasing[]): boolean =>
  children.some((node) =>
    'value' in node ? /\S/.test(node.value) : 'children' in node && saysSomething(node.children),
  );

/** The block's runs of phrasing in reading order: its own arrays; a code block's is made anew. */
export function phrasingRuns(block: Block): Phrasing[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.children];
    case 'blockquote':
      return block.children.flatMap(phrasingRuns);
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(phrasingRuns));
    case 'table':
      return block.children.flatMap((row) => row.children.map((cell) => cell.children));
    case 'figure':
      return [block.caption, block.credit].filter((run) => run !== undefined);
    case 'code':
      return [[{ type: 'text', value: block.value }]];
    case 'thematicBreak':
      return [];
  }
}

/**
 * The block's runs of phrasing in reading order, each with its offset in `textOf(block)`.
 * `children` are the block's own arrays, so a view can look a run up by identity; a code block's is made anew.
 */
export function leavesOf(block: Block): Leaf[] {
  let start = 0;
  return phrasingRuns(block).map((children) => {
    const leaf = { children, start };
    start += textOfPhrasing(children).length + LEAF_SEPARATOR.length;
    return leaf;
  });
}

/** The block's words: its runs joined by line feeds. Spans are UTF-16 offsets into this. Never throws. */
export function textOf(block: Block): string {
  return textOfRuns(phrasingRuns(block));
}

/** The words of a block's runs. Never throws. */
export const textOfRuns = (runs: readonly Phrasing[][]): string => runs.map(textOfPhrasing).join(LEAF_SEPARATOR);

/** The number of each item of an ordered list, as its page shows it. Never throws. */
export function numbersOf({ start, reversed, children }: List): number[] {
  const step = reversed ? -1 : 1;
  let next = start ?? 1;
  return children.map(({ value }) => {
    const number = value ?? next;
    next = number + step;
    return number;
  });
}

const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** How much a text says, in letters of alphabetic scripts: an East Asian character counts for three. Never throws. */
export function widthOf(text: string): number {
  return text.length + 2 * (text.match(EAST_ASIAN)?.length ?? 0);
}

/** Whether a text is of ASCII alone, as most are: simpler patterns then say the same in a fraction of the time. */
export const isAscii = (text: string): boolean => !/[^\t-~]/.test(text);

/**
 * Letters and their marks, for a class in a pattern: the scripts in use, by ranges. A browser prepares each pattern with `\\p{L}` for a
 * millisecond where these take a hundredth of it, and a page is read too seldom to make up for that.
 */
export const LETTER =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02ee\u0300-\u037d\u037f\u0386\u0388-\u0559\u0560-\u0588\u0591-\u05bd\u05bf\u05c1-\u05c5\u05c7-\u05f2\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u06fc\u06ff\u0710-\u0963\u0966-\u096f\u0971-\u0e3a\u0e40-\u0e4e\u0e50-\u0e59\u0e81-\u0f00\u0f18-\u0f39\u0f3e-\u1049\u1050-\u135f\u1369-\u166c\u166f-\u17d3\u17dc-\u17f9\u1810-\u1cbf\u1cd4-\u1ffc\u2c00-\u2dff\u3005-\u3007\u3021-\u302f\u3031-\u3035\u3041-\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u318f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\ua4d0-\ud7fb\uf900-\ufb28\ufb2a-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc';

/** The same with figures. */
export const WORD_CHARACTER = `0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u2189${LETTER}`;

/** What stands between words, and marks in them. */
export const BETWEEN_WORDS = new RegExp(`[^${WORD_CHARACTER}]+`, 'g');

/** What a link to a video, player, map or post says where its kind cannot be told in the reader's language: "youtube.com: The mill". Never throws. */
export const embedTitle = ({ url = '', alt = '' }: Figure): string => {
  const site = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return [site, alt].filter((part) => part !== '').join(': ');
};
