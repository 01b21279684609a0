import { linkedPart } from '../core/citing/quote-with-source.ts';
import { textFragment } from '../core/citing/text-fragment.ts';
import { visibleText } from '../core/content/visible-text.ts';
import { pristine } from '../core/page/pristine-dom.ts';
import { copyOnPage, copyQuoteOnPage } from './page/page-copy.ts';
import { type PageApi, pageApi } from './page-api.ts';

/** What a message between page and popup carries for certain, a third of what browsers allow. UTF-16 units. */
const LONGEST_TEXT = 10_000_000;

/** Blocks of layout stand on lines of their own in it, cells of a table behind tabs. */
function laidOutText(): string {
  const body = pristine<HTMLElement | null>(document, 'body');
  return (body && pristine<string | undefined>(body, 'innerText')) ?? '';
}

Object.assign(pageApi(), {
  copyText: copyOnPage,
  copyQuote: (article, index) => {
    const quote = article.quotes[index];
    const fragment = quote && textFragment(laidOutText().split(/[\n\t]+/), linkedPart(article, quote));
    return copyQuoteOnPage(article, index, fragment);
  },
  plainText: () => visibleText(laidOutText().slice(0, LONGEST_TEXT)),
  lookUp: (texts) => {
    const lines = texts.length > 0 ? laidOutText().split(/[\n\t]+/) : [];
    return {
      selection: getSelection()?.toString() ?? '',
      fragments: texts.map((text) => textFragment(lines, text) ?? null),
    };
  },
} satisfies Partial<PageApi>);
