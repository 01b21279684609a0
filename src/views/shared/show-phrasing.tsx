import type { ComponentChildren } from 'preact';
import type { Phrasing } from '../../core/article.ts';
import { type HighlightMark, type MarkedPiece, markPhrasing, type QuoteMark } from './mark-phrasing.ts';

/** What is marked in the text. Highlights stand before quotes: they lie around them. */
export type TextMark = QuoteMark | HighlightMark;

function showNode(node: Phrasing, withLinks: boolean): ComponentChildren {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return <strong>{showPhrasing(node.children, withLinks)}</strong>;
    case 'emphasis':
      return <em>{showPhrasing(node.children, withLinks)}</em>;
    case 'delete':
      return <del>{showPhrasing(node.children, withLinks)}</del>;
    case 'superscript':
      return <sup>{showPhrasing(node.children, withLinks)}</sup>;
    case 'subscript':
      return <sub>{showPhrasing(node.children, withLinks)}</sub>;
    case 'link':
      return withLinks ? (
        <a href={node.url} target="_blank" rel="noopener noreferrer">
          {showPhrasing(node.children, withLinks)}
        </a>
      ) : (
        showPhrasing(node.children, withLinks)
      );
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
  }
}

const showPhrasing = (nodes: readonly Phrasing[], withLinks: boolean): ComponentChildren =>
  nodes.map((node) => showNode(node, withLinks));

/** A run of phrasing with its marks: quotes, and the names of those who are quoted. `start`: its offset in the block's text. */
export function showRun(
  children: readonly Phrasing[],
  start: number,
  marks: readonly TextMark[],
  withLinks: boolean,
): ComponentChildren {
  if (marks.length === 0) return showPhrasing(children, withLinks);
  return markPhrasing(children, start, marks).map((piece) =>
    outermost(piece.marks).reduceRight<ComponentChildren>(
      (inner, mark) => showMark(mark, piece, inner),
      showNode(piece.node, withLinks),
    ),
  );
}

/** The marks that count: of a quote and a name in it, what comes first. */
const outermost = (marks: readonly TextMark[]): TextMark[] => {
  const quote = marks.find((mark) => 'quote' in mark);
  return marks.filter((mark) => 'highlight' in mark || mark === quote);
};

function showMark(mark: TextMark, { start, end }: MarkedPiece<TextMark>, inner: ComponentChildren): ComponentChildren {
  if ('highlight' in mark) {
    const edges = [start === mark.start && 'start', end === mark.end && 'end'].filter(Boolean).join(' ');
    return (
      <mark data-highlight={mark.highlight} data-edges={edges} {...(mark.hasNote && { 'data-note': '' })}>
        {inner}
      </mark>
    );
  }
  if (mark.isSpeaker) return <span class="said-by">{inner}</span>;
  return (
    <mark data-quote={mark.quote} title={mark.title}>
      {inner}
    </mark>
  );
}
