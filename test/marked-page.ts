/** A fixture: a page in which what is expected of it is marked. */
export interface MarkedPage {
  /** The page without its marks. */
  document: Document;
  /** Words that must go, element by element. */
  clutter: string[];
  /** Words that must stay in spite of the rules. */
  kept: string[];
  /** Quotations, in order. */
  quotes: { text: string; speaker: string }[];
}

export const plainWords = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** `data-clutter` and `data-keep` mark elements; `<ins data-speaker="…">` marks a quotation's words and is unwrapped. */
export function readMarkedPage(html: string): MarkedPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const marked = (name: string) => [...document.querySelectorAll(`[${name}]`)];
  const clutter = marked('data-clutter').map((element) => plainWords(element.textContent));
  const kept = marked('data-keep').map((element) => plainWords(element.textContent));
  const spoken = [...document.querySelectorAll<HTMLElement>('ins[data-speaker]')];
  const quotes = spoken.map((ins) => ({ text: plainWords(ins.textContent), speaker: ins.dataset.speaker ?? '' }));
  for (const ins of spoken) ins.replaceWith(...ins.childNodes);
  for (const name of ['data-clutter', 'data-keep']) for (const element of marked(name)) element.removeAttribute(name);
  document.body.normalize();
  return { document, clutter, kept, quotes };
}
