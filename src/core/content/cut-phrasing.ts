import type { Phrasing } from '../article.ts';
import { textOfPhrasing } from './text.ts';

/** The part of a run of phrasing between two UTF-16 offsets into its text, formatting kept. Never throws. */
export function cutPhrasing(nodes: readonly Phrasing[], start: number, end: number): Phrasing[] {
  const kept: Phrasing[] = [];
  let offset = 0;
  for (const node of nodes) {
    const length = textOfPhrasing([node]).length;
    const from = Math.max(0, start - offset);
    const to = Math.min(length, end - offset);
    if (from < to) kept.push(cutNode(node, from, to));
    offset += length;
  }
  return kept;
}

function cutNode(node: Phrasing, start: number, end: number): Phrasing {
  if (node.type === 'break') return node;
  if ('value' in node) return { ...node, value: node.value.slice(start, end) };
  return { ...node, children: cutPhrasing(node.children, start, end) };
}
