import { isArticlePage } from '../core/content/is-article.ts';
import { findClutter } from '../core/find-clutter.ts';
import { joinPages } from '../core/join-pages.ts';
import { type PageApi, pageApi } from './page-api.ts';
import { takeLanguages } from './page-languages.ts';
import { read, readWhenReady, ready, uncovered } from './page-reading.ts';
import { alwaysPick, forgetPick, makeRule, pickSelection, readOptions } from './page-rules.ts';

takeLanguages();

Object.assign(pageApi(), {
  read,
  isArticlePage: () => isArticlePage(document, location.href),
  findClutter: () => uncovered(() => findClutter(document, location.href, readOptions().siteRules)),
  ready,
  joinPages,
  readWhenReady,
  makeRule,
  alwaysPick,
  pickSelection,
  forgetPick,
} satisfies Partial<PageApi>);
