import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Article, Block, List, Phrasing } from '../src/core/article.ts';
import { phrasingRuns, textOf } from '../src/core/content/text.ts';
import { visibleDocument, visibleText } from '../src/core/content/visible-text.ts';
import type { Exporter } from '../src/core/exporters/exporter.ts';
import html from '../src/core/exporters/html.ts';
import markdown from '../src/core/exporters/markdown.ts';
import text, { writeBody } from '../src/core/exporters/text.ts';
import { arbitraryArticle } from './arbitrary-article.ts';
import { HIDDEN, NEEDED } from './hostile/hidden-characters.ts';
import { sampleArticle } from './sample-article.ts';

const modules = import.meta.glob<{ default?: Exporter }>(['../src/core/exporters/*.ts', '!**/exporter.ts'], {
  eager: true,
});

const folder = join(import.meta.dirname, '../src/core/exporters');

describe.each(Object.entries(modules))('%s', (path, { default: exporter }) => {
  test('writes the sample article as the file beside it says', () => {
    const id = path.split('/').at(-1)?.replace('.ts', '');
    const file = `${id}.expected.${exporter?.extension}`;
    expect(readdirSync(folder), "the expected output, named by the format's extension").toContain(file);
    expect(exporter?.write(sampleArticle)).toBe(readFileSync(join(folder, file), 'utf8'));
  });

  test('writes an article with nothing in it', () => {
    const empty: Article = {
      url: 'https://a.example/',
      title: '',
      blocks: [],
      quotes: [],
      removals: [],
      omissions: [],
    };
    expect(exporter?.write(empty)).toMatch(/\n$/);
  });
});

/** The words in reading order, whatever stands between them. */
const words = (...parts: (string | undefined)[]) =>
  parts
    .map((part) => visibleText(part ?? ''))
    .join(' ')
    // Whether these do anything depends on what stands beside them, and marks may come between.
    .replace(/\p{Variation_Selector}|\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\s·]+/g, ' ')
    .trim();

/** An outlet that is its own author stands there once. */
const head = ({ title, byline, siteName }: Article) => [title, ...new Set([byline, siteName]), '2026-03-01'];

describe('visibleText', () => {
  test.each([
    ['control characters', 'a\0b\x1B[31mc\x7F\x9B', 'ab[31mc'],
    ['lone surrogates', 'a\uD83Db\uDE00', 'ab'],
    ['bidirectional overrides, embeddings and isolates', '\u202Eabc\u202C\u2066d\u2069', 'abcd'],
    ['tag characters', 'a\u{E0001}\u{E0068}\u{E0069}b', 'ab'],
    ['what follows the first of a run of variation selectors', '❤\uFE0F\u{E0100}\u{E0101}!', '❤\uFE0F!'],
    ['byte order marks', '\uFEFFa', 'a'],
  ])('drops %s', (_, given, expected) => expect(visibleText(given)).toBe(expected));

  test.each([
    ['joiners of Persian and Hindi', 'می\u200Cخواهم क्\u200Dष'],
    ['direction marks', 'abc\u200F \u200E'],
    ['emoji', '👩‍💻 ❤\uFE0F 🏳\uFE0F‍🌈 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['variants of ideographs', '葛\u{E0100}城'],
    ['tabs and line feeds', 'a\tb\nc'],
  ])('keeps %s', (_, given) => expect(visibleText(given)).toBe(given));

  test.each(HIDDEN)('of a whole document, %s go', (_, characters) =>
    expect(visibleDocument(`The fer${characters}ry.`)).toBe('The ferry.'),
  );

  test.each(NEEDED)('of a whole document, what %s needs stays', (_, sentence) =>
    expect(visibleDocument(sentence)).toBe(sentence),
  );
});

/** An article of nothing but this. */
const onlyBlocks = (...blocks: Block[]): Article => ({
  url: '',
  title: '',
  blocks,
  quotes: [],
  removals: [],
  omissions: [],
});
const say = (...children: Phrasing[]): Block => ({ type: 'paragraph', children });
const plain = (value: string): Phrasing => ({ type: 'text', value });

describe('what is struck out', () => {
  const line = (): Article =>
    onlyBlocks(say(plain('It costs '), { type: 'delete', children: [plain('forty')] }, plain(' thirty.')));

  test.each([
    ['plain text', text, 'It costs ~~forty~~ thirty.'],
    ['Markdown', markdown, 'It costs ~~forty~~ thirty.'],
    ['HTML', html, '<p>It costs <del>forty</del> thirty.</p>'],
  ])('reads as such in %s', (_, exporter, expected) => expect(exporter.write(line())).toContain(expected));

  test('does so in bold words, too, once', () => {
    const deleted = (inner: Phrasing): Phrasing => ({ type: 'delete', children: [inner] });
    const bold = say({ type: 'strong', children: [plain('all '), deleted(deleted(plain('gone')))] });
    expect(markdown.write(onlyBlocks(bold))).toBe('**all ~~gone~~**\n');
  });
});

describe('numbers of a list', () => {
  const list = (rest: Partial<List>, ...values: (number | undefined)[]): Article =>
    onlyBlocks({
      type: 'list',
      ordered: true,
      children: values.map((value, at) => ({
        type: 'listItem',
        ...(value !== undefined && { value }),
        children: [say(plain('abc'[at] as string))],
      })),
      ...rest,
    });
  const down = list({ start: 3, reversed: true }, undefined, undefined, undefined);
  const jumping = list({}, undefined, 7, undefined);

  test('are those of its page in plain text', () => {
    expect(text.write(down)).toBe('3. a\n2. b\n1. c\n');
    expect(text.write(jumping)).toBe('1. a\n7. b\n8. c\n');
  });

  test('are those of its page for a reader of Markdown, which counts by itself', () => {
    const starts = (article: Article): unknown[] =>
      nodes(parse(markdown.write(article))).flatMap((node) => {
        const { start, children = [] } = node as Node & { start?: number };
        return node.type === 'list' ? [[start, children.length]] : [];
      });
    const one = [1, 1];
    expect(starts(down)).toEqual([[3, 1], [2, 1], one]);
    expect(starts(jumping)).toEqual([one, [7, 2]]);
    expect(starts({ ...jumping, blocks: [...jumping.blocks, ...jumping.blocks] })).toEqual([one, [7, 2], one, [7, 2]]);
  });

  test('are those of its page in HTML', () => {
    expect(html.write(down)).toContain('<ol reversed>\n<li><p>a');
    expect(html.write(list({ start: 9, reversed: true }, undefined))).toContain('<ol reversed start="9">');
    expect(html.write(jumping)).toContain('<li value="7"><p>b');
  });
});

describe('plain text', () => {
  test('without a title and its line, the body is what is written', () => {
    const bare: Article = { url: '', title: '', blocks: sampleArticle.blocks, quotes: [], removals: [], omissions: [] };
    expect(text.write(bare)).toBe(`${writeBody(bare)}\n`);
  });
});

interface Node {
  type: string;
  value?: string;
  alt?: string | null;
  url?: string;
  children?: Node[];
}

const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
const wordsOf = (node: Node): string => {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return '';
  const inner = node.children
    ?.map(wordsOf)
    .join(/^(text|strong|emphasis|delete|link|paragraph|heading|tableCell)$/.test(node.type) ? '' : ' ');
  return inner ?? node.value ?? '';
};

const allBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.type === 'blockquote') return [block, ...allBlocks(block.children)];
    if (block.type === 'list') return [block, ...block.children.flatMap((item) => allBlocks(item.children))];
    return [block];
  });

/** How many runs of words are marked so. */
const marked = (blocks: readonly Block[], type: Phrasing['type']): number => {
  const count = (nodes: readonly Phrasing[]): number =>
    nodes.reduce((sum, node) => sum + Number(node.type === type) + ('children' in node ? count(node.children) : 0), 0);
  return blocks.flatMap(phrasingRuns).reduce((sum, run) => sum + count(run), 0);
};

const parse = (source: string): Node =>
  fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;

describe('Markdown', () => {
  test('is read back with the same words, no HTML and only safe links', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const tree = parse(markdown.write(article));
        const all = nodes(tree);
        expect(words(wordsOf(tree))).toBe(words(...head(article), ...article.blocks.map(textOf)));
        expect(all.filter((node) => node.type === 'html')).toEqual([]);
        for (const { url } of all) if (url !== undefined) expect(url).toMatch(/^(https?|mailto):/i);
      }),
      { numRuns: 250 },
    );
  }, 60_000);

  test('of a video is a link with its title, whatever that holds', () => {
    fc.assert(
      fc.property(arbitraryArticle, ({ title: alt, ...article }) => {
        const video = { type: 'figure' as const, media: 'video' as const, url: 'https://vimeo.com/1', alt };
        const tree = parse(markdown.write({ ...article, title: '', blocks: [video] }));
        expect(words(wordsOf(tree))).toBe(
          words(...head({ ...article, title: '' }), 'vimeo.com', alt && `: ${alt}`).replace(
            'vimeo.com :',
            'vimeo.com:',
          ),
        );
        expect(
          nodes(tree)
            .map(({ url }) => url)
            .filter((url) => url !== undefined),
        ).toContain(video.url);
        expect(nodes(tree).filter(({ type }) => type === 'html')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('writes a caption above its table, and code with bars as code outside of tables', () => {
    const code = { type: 'inlineCode' as const, value: 'a | b\\c' };
    const row = (...cells: (string | typeof code)[]) => ({
      type: 'tableRow' as const,
      children: cells.map((cell) => ({
        type: 'tableCell' as const,
        children: [typeof cell === 'string' ? { type: 'text' as const, value: cell } : cell],
      })),
    });
    const blocks: Block[] = [
      { type: 'paragraph', children: [code] },
      { type: 'table', children: [row('Fares'), row('Line', 'Crowns'), row('North', code)] },
    ];
    const { title: _, byline: __, siteName: ___, publishedTime: ____, ...bare } = sampleArticle;
    expect(markdown.write({ ...bare, title: '', blocks })).toBe(
      '`a | b\\c`\n\nFares\n\n| Line | Crowns |\n| --- | --- |\n| North | a \\| b\\\\c |\n',
    );
  });

  test('keeps a line separator inside a quotation a part of its line', () => {
    const children = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'one\u2028two' }] }];
    const written = markdown.write({ ...sampleArticle, blocks: [{ type: 'blockquote', children }] });
    expect(written.match(/> /g)).toEqual(['> ']);
  });

  test('has no heading, list, quote, rule, table or code that the article does not have', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const all = nodes(parse(markdown.write(article)));
        const given = allBlocks(article.blocks);
        const atMost = (type: string, count: number) =>
          expect(all.filter((node) => node.type === type).length, type).toBeLessThanOrEqual(count);
        atMost('heading', given.filter((block) => block.type === 'heading').length + 1);
        // A list whose numbers do not follow one another has to be written as several.
        const lists = given.map((block) => (block.type !== 'list' ? 0 : block.ordered ? block.children.length : 1));
        atMost(
          'list',
          lists.reduce<number>((sum, count) => sum + count, 0),
        );
        for (const type of ['blockquote', 'table', 'code', 'thematicBreak']) {
          atMost(type, given.filter((block) => block.type === type).length);
        }
        atMost('image', given.filter((block) => block.type === 'figure').length);
        atMost('delete', marked(article.blocks, 'delete'));
      }),
      { numRuns: 250 },
    );
  }, 60_000);
});

describe('HTML', () => {
  test('is read back with the same words, and nothing in it can run or load unsafely', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const { body } = new DOMParser().parseFromString(html.write(article), 'text/html');
        for (const breaker of body.querySelectorAll('br')) breaker.replaceWith('\n');
        const parts = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6, p, pre, td, th, figcaption')];
        const given = words(...head(article), ...article.blocks.map(textOf));
        expect(words(...parts.map((part) => part.textContent ?? '')).replace(/\s/g, '')).toBe(given.replace(/\s/g, ''));
        for (const element of body.querySelectorAll('*')) {
          expect(element.localName).toMatch(
            /^(article|h[1-6]|p|a|strong|em|del|sup|sub|code|pre|br|ul|ol|li|table|tbody|tr|td|th|figure|figcaption|img|hr|blockquote)$/,
          );
          for (const { name, value } of element.attributes) {
            expect(name).toMatch(/^(href|src|alt|width|height|start|reversed|value|lang|dir)$/);
            if (name === 'href' || name === 'src') expect(value).toMatch(/^(https?|mailto):/i);
          }
        }
      }),
      { numRuns: 250 },
    );
  }, 60_000);
});
