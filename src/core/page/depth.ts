import type { PristineDom } from './pristine-dom.ts';

/** Whether elements stand within one another more than so many levels below `root`, shadow trees aside. Without recursion. Never throws. */
export function isDeeperThan(dom: PristineDom, root: Node, levels: number): boolean {
  const next: (Node | null)[] = [dom.firstChild(root)];
  for (let depth = next.length; depth > 0; depth = next.length) {
    const node = next[depth - 1];
    if (!node) {
      next.pop();
      continue;
    }
    if (depth > levels) return true;
    next[depth - 1] = dom.nextSibling(node);
    const child = dom.firstChild(node);
    if (child) next.push(child);
  }
  return false;
}
