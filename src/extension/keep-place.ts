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

/** The first passage in sight of one side that the other side has, too; undefined at the beginning, or where nothing is common. */
function commonInSight(side: Map<string, Element>, other: Map<string, Element>, edge: number): Element | undefined {
  let isFirst = true;
  for (const [key, element] of side) {
    const twin = other.get(key);
    if (!twin) continue;
    // Who stands at the beginning wants the headline, too.
    if (isBelow(element, edge)) return isFirst ? undefined : twin;
    isFirst = false;
  }
  return undefined;
}

/**
 * Lets the reading view open at the passage that was in sight on the page, and the page come back at the passage that was read last;
 * exactly where it was for a reader who did not scroll.
 */
export function keepPlace(page: Document, dialog: Element): { findAgain: () => void } {
  const text = dialog.querySelector('.text') ?? dialog;
  if (window.scrollY > 0) {
    commonInSight(leavesByKey(page), leavesByKey(text), 0)?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
  const opened = dialog.scrollTop;
  return {
    findAgain() {
      if (Math.abs(dialog.scrollTop - opened) < STAYED) return;
      const edge = dialog.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
      const place = commonInSight(leavesByKey(text), leavesByKey(page), edge);
      if (place) place.scrollIntoView({ block: 'start', behavior: 'instant' });
      else window.scrollTo({ left: window.scrollX, top: 0, behavior: 'instant' });
    },
  };
}
