import type { ComponentChildren } from 'preact';
import type { Phrasing } from '../../core/article.ts';
import { type Mark, markPhrasing } from './mark-phrasing.ts';

function showNode(node: Phrasing, withLinks: boolean): ComponentChildren {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return <strong>{showPhrasing(node.children, withLinks)}</strong>;
    case 'emphasis':
      return <em>{showPhrasing(node.children, withLinks)}</em>;
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
  marks: readonly Mark[],
  withLinks: boolean,
): ComponentChildren {
  if (marks.length === 0) return showPhrasing(children, withLinks);
  return markPhrasing(children, start, marks).map(({ node, mark }) => {
    const shown = showNode(node, withLinks);
    if (!mark) return shown;
    if (mark.isSpeaker) return <span class="said-by">{shown}</span>;
    return (
      <mark data-quote={mark.quote} title={mark.title}>
        {shown}
      </mark>
    );
  });
}
