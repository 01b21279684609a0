/** Paths of front pages, searches and shops; of sections and topics themselves, but not of stories that are filed below them. */
const LIST =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$|^\/(?:search|suche|shop|cart|products?|login|account)(?:\/|$)/i;
const SECTION = /^\/(?:tags?|topics?|category|categories|authors?|sections?)(?:\/[^/-]*(?:-[^/-]*)?)?\/?$/i;
/** The number of a story where a front page's path is that of all stories: "/?p=123", "/index.php?id=7". */
const NUMBERED = /[?&](?:p|id|\w*(?:article|artikel|story|news|post)\w*)=\d+/i;

/** An article has at least this much in blocks of prose; one that declares itself an article half of it. Characters of Latin script. */
const LEAST_PROSE = 500;
/** Shorter blocks are captions and teasers. Characters of Latin script. */
const SHORTEST = 70;
/** Nodes looked at: enough to tell, and bounded. */
const MOST = 30_000;

/**
 * Whether a page is worth reading with a view to opening it by itself: a quick look at its address, what it declares and how much prose
 * it has outside links, without copying or laying out anything. False for front pages, sections, searches and shops; what it lets
 * through is judged by the whole reading. Never throws.
 */
export function isArticlePage(document: Document, url: string): boolean {
  try {
    const { protocol, pathname, search } = new URL(url);
    if (!/^(?:https?|file):$/.test(protocol) || SECTION.test(pathname)) return false;
    if (LIST.test(pathname) && !NUMBERED.test(search)) return false;
    const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase();
    if (type === 'product' || type === 'profile' || type === 'video.other') return false;
    const prose = proseOf(document);
    return prose >= (type === 'article' ? LEAST_PROSE / 2 : LEAST_PROSE) && !isListOfTeasers(document, prose);
  } catch {
    // A page that shadows the document's own methods, or has no address, is not opened by itself.
    return false;
  }
}

const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DFN EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR'.split(' '),
);
const ASIDE = 'nav, footer, aside, header nav, form, script, style, noscript, template, select, button, textarea';

/** How much of a block is text, and how much of that is linked. Characters of Latin script. */
interface BlockText {
  length: number;
  linked: number;
}

/** Prose by the block that it stands in, whatever its tag: paragraphs, but also cells of a table of layout and text between line breaks. */
function proseOf(document: Document): number {
  const blocks = new Map<Node, BlockText>();
  const left = { nodes: MOST };
  measure(document.body, blocks, left);
  let prose = 0;
  for (const [block, { length, linked }] of blocks) {
    if (length >= SHORTEST && linked * 2 < length && !(block as Partial<Element>).closest?.(ASIDE)) prose += length;
  }
  return prose;
}

/** Adds the text below a root, its open shadow roots and its frames of the same origin, until no more nodes are left to look at. */
function measure(root: Node, blocks: Map<Node, BlockText>, left: { nodes: number }): void {
  const ELEMENT_OR_TEXT = 0x1 | 0x4;
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, ELEMENT_OR_TEXT);
  for (let node = walker.nextNode(); node && left.nodes-- > 0; node = walker.nextNode()) {
    if (node.nodeType === 3) addText(node as Text, blocks);
    else for (const inner of innerRoots(node as Element)) measure(inner, blocks, left);
  }
}

function innerRoots(element: Element): Node[] {
  const { shadowRoot } = element;
  const frame = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.body : undefined;
  return [shadowRoot, frame].filter((root) => root !== null && root !== undefined);
}

function addText(text: Text, blocks: Map<Node, BlockText>): void {
  const length = latinLength(text.data.trim());
  if (length === 0) return;
  let isLinked = false;
  let block: Node | null = text.parentNode;
  while (block?.parentNode && INLINE.has(block.nodeName)) {
    if (block.nodeName === 'A') isLinked = true;
    block = block.parentNode;
  }
  if (!block) return;
  const sum = blocks.get(block) ?? { length: 0, linked: 0 };
  blocks.set(block, { length: sum.length + length, linked: sum.linked + (isLinked ? length : 0) });
}

/** A Chinese, Japanese or Korean character says as much as some two and a half Latin ones, one of a script without vowels somewhat more than one. */
function latinLength(text: string): number {
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  const vowelless = text.match(/[\u0590-\u06ff]/g)?.length ?? 0;
  return text.length + 1.5 * dense + 0.3 * vowelless;
}

/** Many `<article>`s, each with a linked heading, are a section page. */
function isListOfTeasers(document: Document, prose: number): boolean {
  const linked = document.querySelectorAll('article :is(h2, h3) a[href], article a[href] :is(h2, h3)').length;
  const headlines = document.querySelectorAll('h1').length;
  return linked >= 8 && (headlines === 0 || prose < LEAST_PROSE * 3);
}
