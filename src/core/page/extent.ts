import type { PristineDom } from './pristine-dom.ts';

/** Levels from which browsers take seconds to answer what is rendered, and crash from some tens of thousands. */
const DEEP = 2000;
/** Nodes, shown or not, from which asking what is rendered takes a browser more than a second. Ten times the limit of what is read are hidden in no article. */
const LARGE = 250_000;

/**
 * Whether elements stand too far within one another, or are too many, for the browser to be asked what is rendered; shadow trees aside.
 * Asks nothing of layout itself, and recurses not. Never throws.
 */
export function extentOf(
  dom: PristineDom,
  root: Node,
  { deep = DEEP, large = LARGE } = {},
): 'usual' | 'deep' | 'large' {
  const next: (Node | null)[] = [dom.firstChild(root)];
  let nodes = 0;
  for (let depth = next.length; depth > 0; depth = next.length) {
    const node = next[depth - 1];
    if (!node) {
      next.pop();
      continue;
    }
    nodes += 1;
    if (depth > deep) return 'deep';
    if (nodes > large) return 'large';
    next[depth - 1] = dom.nextSibling(node);
    const child = dom.firstChild(node);
    if (child) next.push(child);
  }
  return 'usual';
}
