import type { VNode } from 'preact';
import type { Article } from '../../core/article.ts';
import { linkedPart, quoteLink } from '../../core/citing/quote-with-source.ts';
import { ArticlePanel } from '../../views/popup/article-panel.tsx';
import type { ArticleActions, ArticleState, PageActions } from '../../views/popup/popup-state.ts';
import { keyQuotes } from '../../views/shared/key-quotes.ts';
import { isAlwaysCleaned } from '../background/auto-clean.ts';
import { lookUpInTab } from '../page-scripts.ts';
import { siteOf } from '../sites.ts';
import { copyChoices } from '../stored/settings.ts';
import { siteSettings } from '../stored/site-settings.ts';
import { articleActions } from './article-actions.ts';

/** What is chosen in a private window lasts as long as the popup. */
const NOTHING_KEPT: Pick<ArticleActions, 'remember'> = { remember() {} };

/** The popup with an article. */
export const articlePanel = (state: ArticleState, actions: PageActions): VNode => (
  <ArticlePanel
    state={state}
    actions={{ ...articleActions(() => state.selection), ...(state.isPrivate && NOTHING_KEPT), ...actions }}
  />
);

/** An article as it was read, with what the reader has chosen for it. `selection`: text that is selected on the page. */
export async function articleState(article: Article, selection: string, isPrivate: boolean): Promise<ArticleState> {
  // Apart from the popup's own script: its table is larger than all the rest.
  const { registrableDomain } = await import('../registrable-domain.ts');
  const name = siteOf(article.url, registrableDomain);
  return {
    kind: 'article',
    article,
    copyChoices: await copyChoices(),
    selection,
    isPrivate,
    quoteLinks: new Map(),
    ...(name && { site: { name, always: await isAlwaysCleaned(name), mode: (await siteSettings(name)).mode } }),
  };
}

/** The state with what only the laid-out page can tell. Before the reader asks: a browser forgets a click while one waits. */
export async function withLookUp(state: ArticleState, tabId: number): Promise<ArticleState> {
  const quotes = keyQuotes(state.article);
  const found = await lookUpInTab(
    tabId,
    quotes.map(({ quote }) => linkedPart(state.article, quote)),
  );
  const links = quotes.map(({ quote }, place): [string, string | null] => {
    const fragment = found.fragments[place];
    return [linkedPart(state.article, quote), typeof fragment === 'string' ? quoteLink(state.article, fragment) : null];
  });
  return { ...state, selection: found.selection, quoteLinks: new Map(links) };
}
