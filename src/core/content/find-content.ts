import Readability from '@mozilla/readability/Readability.js';

/** What Readability takes for the article: its texts, each with how often it occurs. */
export interface FoundContent {
  texts: Map<string, number>;
}

/** Larger pages take it seconds. Elements. */
const LARGEST = 60_000;

/**
 * Readability's choice. It works on the document itself and leaves it in pieces: hand it a copy. Absent where it finds nothing,
 * gives up, or the page is too large for it. Never throws.
 */
export function findContent(document: Document): FoundContent | undefined {
  if (document.getElementsByTagName('*').length > LARGEST) return undefined;
  try {
    const read = new Readability<Node>(document, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node,
    });
    const found = read.parse();
    if (!found?.content) return undefined;
    const texts = new Map<string, number>();
    count(found.content, texts);
    return { texts };
  } catch {
    // Whatever it trips over in a stranger's page: the judgement goes on without it.
    return undefined;
  }
}

function count(node: Node, texts: Map<string, number>): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const { data } = child as Text;
      if (data.trim()) texts.set(data, (texts.get(data) ?? 0) + 1);
    } else count(child, texts);
  }
}
