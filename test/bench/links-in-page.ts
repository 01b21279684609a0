import { linkedPart } from '../../src/core/citing/quote-with-source.ts';
import { textFragment } from '../../src/core/citing/text-fragment.ts';
import { readArticle } from '../../src/core/read-article.ts';

/** A quote's words that a link is to lead to, and the fragment that does; absent where none does for certain. */
export interface LinkedQuote {
  text: string;
  fragment?: string;
}

/** Quotes looked at on a page. */
const MOST = 4;

/** Builds the quote links of the page the script was put into, as the popup does. */
export default function links(url: string): LinkedQuote[] {
  const { article } = readArticle(document, { url });
  if (!article) return [];
  // biome-ignore lint/performance/useDomNodeTextContent: a link lands on text as laid out
  const lines = document.body.innerText.split(/[\n\t]+/);
  const best = [...article.quotes].sort((a, b) => b.salience - a.salience).slice(0, MOST);
  return best.map((quote) => {
    const text = linkedPart(article, quote);
    const fragment = textFragment(lines, text);
    return { text, ...(fragment !== undefined && { fragment }) };
  });
}
