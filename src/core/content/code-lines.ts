import { BLOCK, CONTROLS } from './element-names.ts';

/** The words of a `<pre>` as they stand: breaks and blocks in it end lines, what its buttons say is none of it. For the bounded copy of a page: recurses. */
export function codeLines(element: Element): string {
  let lines = '';
  const endLine = (): void => {
    if (lines !== '' && !lines.endsWith('\n')) lines += '\n';
  };
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) lines += (child as Text).data;
    if (child.nodeType !== 1) continue;
    const name = (child as Element).localName;
    if (name === 'br') lines += '\n';
    if (CONTROLS.has(name)) continue;
    if (BLOCK.has(name)) endLine();
    lines += codeLines(child as Element);
    if (BLOCK.has(name)) endLine();
  }
  return lines;
}
