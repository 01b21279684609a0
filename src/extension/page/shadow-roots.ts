import { pristine } from '../../core/page/pristine-dom.ts';

/** Elements that can have one, beside those with a name of the page's own. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** The shadow root of an element, closed ones too: browsers show them to extensions, each in its way. */
function rootIn(element: Element): ShadowRoot | null {
  const { localName } = element;
  if (typeof localName !== 'string' || !(HOSTS.has(localName) || localName.includes('-'))) return null;
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return (
    openOrClosedShadowRoot ??
    globalThis.chrome?.dom?.openOrClosedShadowRoot(element as HTMLElement) ??
    element.shadowRoot
  );
}

/**
 * Tells of the shadow roots of a page, each once: of those that `look` finds, and from then on of those that come into the page with their element. One that
 * an element gets later is found when it is looked again. `own` and what is in it is left out.
 */
export function followShadowRoots(
  page: Element,
  own: Element,
  onRoot: (root: ShadowRoot) => void,
): { look: () => void; end: () => void } {
  const walk = pristine<Document['createTreeWalker']>(document, 'createTreeWalker');
  const known = new Set<Node>();
  const lookBelow = (top: Node): void => {
    const walker = walk(top, 0x1);
    for (let node: Node | null = top; node; node = walker.nextNode()) {
      const root = node.nodeType === 1 && node !== own && rootIn(node as Element);
      if (!root || known.has(root)) continue;
      watch(root);
      onRoot(root);
    }
  };
  const watcher = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) lookBelow(node);
    lookIntoNew();
  });
  let isNew: Node[] = [];
  const watch = (root: Node): void => {
    known.add(root);
    isNew.push(root);
    watcher.observe(root, { childList: true, subtree: true });
  };
  // Not by recursion: a page may nest them as deep as it likes.
  const lookIntoNew = (): void => {
    for (let root = isNew.pop(); root; root = isNew.pop()) lookBelow(root);
  };
  return {
    look: () => {
      if (known.size === 0) watch(page);
      isNew = [...known];
      lookIntoNew();
    },
    end: () => watcher.disconnect(),
  };
}
