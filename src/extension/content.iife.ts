import { isArticlePage } from '../core/content/is-article.ts';
import { joinPages } from '../core/join-pages.ts';
import { holdBrowser } from './page/hold-browser.ts';
import { takeLanguages } from './page/page-languages.ts';
import { findClutterInPage, followWatchers, read, readWhenReady, ready } from './page/page-reading.ts';
import { alwaysPick, forgetPick, makeRule, pickSelection } from './page/page-rules.ts';
import { type PageApi, pageApi } from './page-api.ts';

holdBrowser();
const isHeard = followWatchers();
takeLanguages();

Object.assign(pageApi(), {
  isHeard,
  read,
  isArticlePage: () => isArticlePage(document, location.href),
  findClutter: findClutterInPage,
  ready,
  joinPages,
  readWhenReady,
  makeRule,
  alwaysPick,
  pickSelection,
  forgetPick,
} satisfies Partial<PageApi>);
