import { linkedPart } from '../core/citing/quote-with-source.ts';
import { textFragment } from '../core/citing/text-fragment.ts';
import { isArticlePage } from '../core/content/is-article.ts';
import { visibleText } from '../core/exporters/exporter.ts';
import { findClutter } from '../core/find-clutter.ts';
import { joinPages } from '../core/join-pages.ts';
import { pristine } from '../core/page/pristine-dom.ts';
import { type PageApi, pageApi } from './page-api.ts';
import { copyOnPage, copyQuoteOnPage } from './page-copy.ts';
import { takeLanguages } from './page-languages.ts';
import { read, readWhenReady, ready, uncovered } from './page-reading.ts';
import { alwaysPick, forgetPick, makeRule, pickSelection, readOptions } from './page-rules.ts';

takeLanguages();

/** What a message between page and popup carries for certain, a third of what browsers allow. UTF-16 units. */
const LONGEST_TEXT = 10_000_000;

/** Blocks of layout stand on lines of their own in it, cells of a table behind tabs. */
function laidOutText(): string {
  const body = pristine<HTMLElement | null>(document, 'body');
  return (body && pristine<string | undefined>(body, 'innerText')) ?? '';
}

Object.assign(pageApi(), {
  read,
  isArticlePage: () => isArticlePage(document, location.href),
  findClutter: () => uncovered(() => findClutter(document, location.href, readOptions().siteRules)),
  copyText: (choices, article) => copyOnPage(article ? { article } : read({ evenIfLoading: true }), choices),
  copyQuote: (article, index) => {
    const quote = article.quotes[index];
    const fragment = quote && textFragment(laidOutText().split(/[\n\t]+/), linkedPart(article, quote));
    return copyQuoteOnPage(article, index, fragment);
  },
  ready,
  joinPages,
  readWhenReady,
  makeRule,
  alwaysPick,
  pickSelection,
  forgetPick,
  plainText: () => visibleText(laidOutText().slice(0, LONGEST_TEXT)),
  lookUp: (texts) => {
    const lines = texts.length > 0 ? laidOutText().split(/[\n\t]+/) : [];
    return {
      selection: getSelection()?.toString() ?? '',
      fragments: texts.map((text) => textFragment(lines, text) ?? null),
    };
  },
} satisfies Partial<PageApi>);
