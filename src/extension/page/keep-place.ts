/** Elements that hold a paragraph, a heading or an item of their own. */
const LEAVES = 'p,h2,h3,h4,h5,h6,li,blockquote,figcaption,pre,dd,dt,td';
/** So many of a page's are looked at: more than any article has. */
const MOST = 4000;
/** Letters by which a passage is known again. Shorter ones may stand anywhere. */
const KEY = { shortest: 24, longest: 80 };
/** A reader who has scrolled the view less than this has stayed where it opened. CSS pixels. */
const STAYED = 40;

const keyOf = (element: Element): string | undefined => {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return words.length < KEY.shortest ? undefined : words.slice(0, KEY.longest);
};

/** Below the upper edge of the window, the bar of the view included. CSS pixels. */
const isBelow = (element: Element, edge: number): boolean => {
  const box = element.getBoundingClientRect();
  return box.height > 0 && box.bottom > edge;
};

function leavesByKey(root: Element | ShadowRoot | Document): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const element of Array.prototype.slice.call(root.querySelectorAll(LEAVES), 0, MOST) as Element[]) {
    const key = keyOf(element);
    if (key !== undefined && !found.has(key)) found.set(key, element);
  }
  return found;
}

/** The key of the first passage in sight of one side that the other side has, too; undefined at the beginning, or where nothing is common. */
function keyInSight(side: Map<string, Element>, other: Map<string, Element>, edge: number): string | undefined {
  let isFirst = true;
  for (const [key, element] of side) {
    if (!other.has(key)) continue;
    // Who stands at the beginning wants the headline, too.
    if (isBelow(element, edge)) return isFirst ? undefined : key;
    isFirst = false;
  }
  return undefined;
}

const bring = (element: Element | undefined): void => element?.scrollIntoView({ block: 'start', behavior: 'instant' });

/** Where the reader stands in an open view. */
export interface KeptPlace {
  /** Lets the page come back at the passage that was read last; exactly where it was for a reader who did not scroll. */
  findAgain: () => void;
  /** The passage that is read, to be known again on another day; undefined at the beginning and at the end. */
  passage: () => string | undefined;
}

/**
 * Lets the reading view open at the passage that was in sight on the page; where the page stands at its beginning, at the passage at which
 * the article was left the last time.
 */
export function keepPlace(page: Document, dialog: Element, left: string | undefined): KeptPlace {
  const text = dialog.querySelector('.text') ?? dialog;
  const passages = leavesByKey(text);
  if (window.scrollY > 0) {
    const pages = leavesByKey(page);
    const key = keyInSight(pages, passages, 0);
    bring(key === undefined ? undefined : passages.get(key));
  } else if (left !== undefined) bring(passages.get(left));
  const opened = dialog.scrollTop;
  const edge = () => dialog.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  return {
    findAgain() {
      if (Math.abs(dialog.scrollTop - opened) < STAYED) return;
      const pages = leavesByKey(page);
      const key = keyInSight(leavesByKey(text), pages, edge());
      if (key !== undefined) bring(pages.get(key));
      else window.scrollTo({ left: window.scrollX, top: 0, behavior: 'instant' });
    },
    passage() {
      if (text.getBoundingClientRect().bottom < dialog.clientHeight) return undefined;
      const current = leavesByKey(text);
      return keyInSight(current, current, edge());
    },
  };
}
