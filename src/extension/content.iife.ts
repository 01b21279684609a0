import { linkedPart } from '../core/citing/quote-with-source.ts';
import { textFragment } from '../core/citing/text-fragment.ts';
import { isArticlePage } from '../core/content/is-article.ts';
import { visibleText } from '../core/exporters/exporter.ts';
import { findClutter } from '../core/find-clutter.ts';
import { joinPages } from '../core/join-pages.ts';
import { pristine } from '../core/page/pristine-dom.ts';
import { missesLanguages } from '../core/plugins.ts';
import { readArticle } from '../core/read-article.ts';
import { type PageApi, pageApi } from './page-api.ts';
import { copyOnPage, copyQuoteOnPage } from './page-copy.ts';
import { languagesReady, takeLanguages } from './page-languages.ts';
import { alwaysPick, forgetPick, makeRule, pickSelection, readOptions, rulesReady } from './page-rules.ts';

const read: PageApi['read'] = ({ evenIfLoading, strictness }) => {
  if (pristine<string>(document, 'contentType') === 'application/pdf') return { article: undefined, because: 'pdf' };
  if (pristine<string>(document, 'readyState') === 'loading' && !evenIfLoading)
    return { article: undefined, because: 'loading' };
  return uncovered(() => readArticle(document, { ...readOptions(), ...(strictness && { strictness }) }));
};

takeLanguages();

const ready = async (): Promise<void> => {
  await Promise.all([rulesReady, languagesReady()]);
};

function uncovered<T>(work: () => T): T {
  const { uncovered: show } = pageApi();
  return show ? show(work) : work();
}

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
  async readWhenReady(options) {
    await ready();
    const reading = read(options);
    if (!missesLanguages()) return reading;
    await ready();
    return read(options);
  },
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
