import type { PageIndex } from '../page-index.ts';

/** Text of a card, in characters. */
const CARD = { least: 15, most: 900 };

/** How a page is built. */
export interface LayoutFeatures {
  /** The most siblings that are alike and hold a link each, and the part of the page's text in such groups of four and more. */
  cards: number;
  inCards: number;
  /** Fields to fill in. */
  fields: number;
  headlines: number;
  articles: number;
  /** Of the page's text: what is links, what is prose. */
  linkShare: number;
  proseShare: number;
  videos: number;
}

const FEWEST = 4;

/** How a page is built. Never throws. */
export function layoutFeatures(page: PageIndex): LayoutFeatures {
  const { text, linkText, prose } = page.of(page.root);
  return {
    ...cardsOf(page),
    fields: page.named('input', 'select', 'textarea').length,
    headlines: page.named('h1').length,
    articles: page.named('article').length,
    linkShare: text > 0 ? linkText / text : 0,
    proseShare: text > 0 ? prose / text : 0,
    videos: page.named('video', 'iframe').length,
  };
}

function cardsOf(page: PageIndex): Pick<LayoutFeatures, 'cards' | 'inCards'> {
  const groups = new Map<Element, Map<string, { size: number; text: number }>>();
  for (const element of page.elements) {
    const { text, links } = page.of(element);
    if (links === 0 || text < CARD.least || text > CARD.most || !element.firstElementChild || !element.parentElement)
      continue;
    if (element.querySelector('h2, h3, h4, h5, img, picture') === null) continue;
    const alike = groups.get(element.parentElement) ?? new Map<string, { size: number; text: number }>();
    groups.set(element.parentElement, alike);
    const name = `${element.localName} ${(element.getAttribute('class') ?? '').split(' ')[0]}`;
    const group = alike.get(name) ?? { size: 0, text: 0 };
    alike.set(name, { size: group.size + 1, text: group.text + text });
  }
  let [cards, inside] = [0, 0];
  for (const alike of groups.values()) {
    for (const { size, text } of alike.values()) {
      cards = Math.max(cards, size);
      if (size >= FEWEST) inside += text;
    }
  }
  return { cards, inCards: inside / (page.of(page.root).text || 1) };
}
