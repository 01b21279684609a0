import type { ComponentChildren, JSX } from 'preact';
import type { Article, Block, Figure, Phrasing, Quote } from '../../core/article.ts';
import { leavesOf } from '../../core/content/text.ts';
import { type HighlightMark, type MarkedPiece, markPhrasing, type QuoteMark } from './mark-phrasing.ts';
import { useTranslate } from './translate.ts';

/** Shows one figure; the popup and the reading view differ in what they may load. */
export type FigureView = (props: { figure: Figure; caption: ComponentChildren }) => JSX.Element | null;

type Runs = Map<readonly Phrasing[], ComponentChildren>;

function showNode(node: Phrasing): ComponentChildren {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return <strong>{showPhrasing(node.children)}</strong>;
    case 'emphasis':
      return <em>{showPhrasing(node.children)}</em>;
    case 'link':
      return (
        <a href={node.url} target="_blank" rel="noopener noreferrer">
          {showPhrasing(node.children)}
        </a>
      );
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
  }
}

const showPhrasing = (nodes: readonly Phrasing[]): ComponentChildren => nodes.map(showNode);

type BodyMark = QuoteMark | HighlightMark;

function showRun(children: readonly Phrasing[], start: number, marks: readonly BodyMark[]): ComponentChildren {
  if (marks.length === 0) return showPhrasing(children);
  return markPhrasing(children, start, marks).map((piece) =>
    piece.marks.reduceRight<ComponentChildren>(
      (inner, mark) => showMark(mark, piece, inner),
      showPhrasing([piece.node]),
    ),
  );
}

function showMark(mark: BodyMark, { start, end }: MarkedPiece<BodyMark>, inner: ComponentChildren): ComponentChildren {
  if ('quote' in mark) return <mark data-quote={mark.quote}>{inner}</mark>;
  const edges = [start === mark.start && 'start', end === mark.end && 'end'].filter(Boolean).join(' ');
  return (
    <mark data-highlight={mark.highlight} data-edges={edges} {...(mark.hasNote && { 'data-note': '' })}>
      {inner}
    </mark>
  );
}

const shownRuns = (block: Block, marks: readonly BodyMark[]): Runs =>
  new Map(leavesOf(block).map((leaf) => [leaf.children, showRun(leaf.children, leaf.start, marks)]));

function BlockView({ block, runs, FigureView }: { block: Block; runs: Runs; FigureView: FigureView }) {
  const run = (children: readonly Phrasing[] | undefined) => children && runs.get(children);
  const nested = (blocks: readonly Block[]) =>
    blocks.map((child) => <BlockView block={child} runs={runs} FigureView={FigureView} />);
  switch (block.type) {
    case 'paragraph':
      return <p dir="auto">{run(block.children)}</p>;
    case 'heading': {
      // The article's title is the page's first heading; the text's own start one below.
      const Tag = `h${Math.min(6, Math.max(2, block.depth))}` as 'h2';
      return <Tag dir="auto">{run(block.children)}</Tag>;
    }
    case 'blockquote':
      return <blockquote>{nested(block.children)}</blockquote>;
    case 'list': {
      const items = block.children.map((item) => <li>{nested(item.children)}</li>);
      return block.ordered ? <ol start={block.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <TableView block={block} run={run} />;
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <pre tabIndex={0} dir="ltr">
          <code>{block.value}</code>
        </pre>
      );
    case 'figure':
      return <FigureView figure={block} caption={captionWithCredit(run(block.caption), run(block.credit))} />;
    case 'thematicBreak':
      return <hr />;
  }
}

/** The two told apart by their looks, and by a space in what is copied from the screen; empty where there is neither. */
function captionWithCredit(caption: ComponentChildren, credit: ComponentChildren): ComponentChildren[] {
  return [caption, caption && credit && ' ', credit && <small class="credit">{credit}</small>].filter(Boolean);
}

interface TableProps {
  block: Extract<Block, { type: 'table' }>;
  run: (children: readonly Phrasing[]) => ComponentChildren;
}

function TableView({ block, run }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div class="table" tabIndex={0}>
      <table>
        <tbody>
          {block.children.map((row) => (
            <tr>
              {row.children.map((cell) =>
                cell.header ? <th>{run(cell.children)}</th> : <td>{run(cell.children)}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The marks of a block, in which a highlight may lie around a quote and the other way round. */
export type HighlightMarks = ReadonlyMap<number, readonly HighlightMark[]>;

function marksOfKeyQuotes(quotes: readonly Quote[]): Map<number, QuoteMark[]> {
  const marks = new Map<number, QuoteMark[]>();
  quotes.forEach((quote, index) => {
    if (!quote.key) return;
    for (const { block, start, end } of quote.content) {
      marks.set(block, [...(marks.get(block) ?? []), { start, end, quote: index }]);
    }
  });
  return marks;
}

interface ArticleBodyProps {
  article: Article;
  FigureView: FigureView;
  /** What the reader marked, by the index of its block. */
  highlights?: HighlightMarks;
}

/** The clean text with its key quotes and what the reader marked. */
export function ArticleBody({ article, FigureView, highlights }: ArticleBodyProps) {
  const quotes = marksOfKeyQuotes(article.quotes);
  const marksOf = (index: number) => [...(highlights?.get(index) ?? []), ...(quotes.get(index) ?? [])];
  return (
    <div class="text" lang={article.lang} dir={article.dir}>
      {article.blocks.map((block, index) => (
        <BlockView block={block} runs={shownRuns(block, marksOf(index))} FigureView={FigureView} />
      ))}
    </div>
  );
}

/** A figure without its picture: the popup loads nothing. */
export const CaptionOnly: FigureView = ({ figure, caption }) => {
  const t = useTranslate();
  const words = Array.isArray(caption) && caption.length > 0;
  if (!words && !figure.alt) return null;
  return (
    <figure class="caption-only">
      <span class="figure-kind">{t('picture')}</span>
      <figcaption dir="auto">{words ? caption : figure.alt}</figcaption>
    </figure>
  );
};
