import { isArticlePage } from '../core/content/is-article.ts';
import { findClutter } from '../core/find-clutter.ts';
import { joinPages } from '../core/join-pages.ts';
import { pristine } from '../core/page/pristine-dom.ts';
import { missesLanguages } from '../core/plugins.ts';
import { readArticle } from '../core/read-article.ts';
import { type PageApi, pageApi } from './page-api.ts';
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

Object.assign(pageApi(), {
  read,
  isArticlePage: () => isArticlePage(document, location.href),
  findClutter: () => uncovered(() => findClutter(document, location.href, readOptions().siteRules)),
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
} satisfies Partial<PageApi>);
