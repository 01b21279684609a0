import { pageApi } from './page-api.ts';

/** Milliseconds after which an article that is rendered late is looked for once more. */
const LATE = 1500;

const api = pageApi();

/** Opens the reading view if the page is an article by now. */
function tryToOpen(): boolean {
  if (!api.isArticlePage?.()) return false;
  const { article } = api.read?.({ evenIfLoading: true }) ?? {};
  if (article) api.openReader?.(article);
  return article !== undefined;
}

/** Somebody who comes back to a page has seen it: the view stays shut. */
const cameBack = performance
  .getEntriesByType('navigation')
  .some((entry) => (entry as PerformanceNavigationTiming).type === 'back_forward');

if (!cameBack && !tryToOpen()) {
  window.addEventListener('load', () => tryToOpen() || setTimeout(tryToOpen, LATE), { once: true });
}
