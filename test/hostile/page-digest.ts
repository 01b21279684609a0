/** All of a document's nodes, attributes and texts in one string, without recursion: deep pages are among the tests. */
export function pageDigest(document: Document): string {
  const parts: string[] = [];
  const walker = document.createTreeWalker(document, 0xffffffff);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    parts.push(`${node.nodeType} ${node.nodeName} ${node.nodeValue ?? ''}`);
    if (node.nodeType !== 1) continue;
    for (const { name, value } of Element.prototype.getAttributeNames
      .call(node)
      .map((name: string) => ({ name, value: Element.prototype.getAttribute.call(node, name) })))
      parts.push(`${name}=${value}`);
  }
  return parts.join('\n');
}
