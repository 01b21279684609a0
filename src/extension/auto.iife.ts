import type { Article } from '../core/article.ts';
import { toSiteSettings } from '../views/shared/site-settings.ts';
import type { AutoMessage, ReaderChoice } from './messages/auto-messages.ts';
import { tellBackground } from './messages/tell-background.ts';
import { AutoOpener, type Cause } from './page/auto-opener.ts';
import { addressOf, watchAddress } from './page/watch-address.ts';
import { pageApi } from './page-api.ts';

const api = pageApi();

const tell = (message: AutoMessage): Promise<unknown> => tellBackground(message);

const choose = (auto: ReaderChoice): void => void tell({ auto, address: addressOf(location) });

const opener = new AutoOpener({
  address: () => addressOf(location),
  looksLikeArticle: () => api.isArticlePage?.() ?? false,
  read: async (strictness) => (await api.readWhenReady?.({ evenIfLoading: true, strictness }))?.article,
  async mayOpen(address, cameBack) {
    const settings = await tell({ auto: 'may-open', address, cameBack });
    return settings ? toSiteSettings(settings) : undefined;
  },
  open(article, mode) {
    if (mode === 'reader') openView(article);
    else void hideClutter(article);
  },
  close() {
    ourselves(() => api.closeReader?.());
    api.showClutter?.();
  },
  loaded: () =>
    new Promise((resolve) => {
      if (document.readyState === 'complete') resolve();
      else window.addEventListener('load', () => resolve(), { once: true });
    }),
});

/** Whether a view is being closed by this script rather than by the reader. */
let isOurs = false;

function ourselves(work: () => void): void {
  isOurs = true;
  work();
  isOurs = false;
}

const tellCount = (count: number): void => void tell({ auto: 'removed', count });

function openView(article: Article): void {
  ourselves(() => api.openReader?.(article, { onLeave, onChoose: choose }));
  tellCount(article.removals.length);
}

async function hideClutter(article: Article): Promise<void> {
  const clutter = await api.findClutter?.();
  if (!clutter) return;
  api.hideClutter?.(clutter, article, choose);
  tellCount(clutter.length);
}

function onLeave(): void {
  opener.closed();
  if (!isOurs) choose('left');
}

function arrival(): Cause {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // A page that is loaded anew comes back, too: whoever has left the view there does not want it again.
  return entry?.type === 'back_forward' || entry?.type === 'reload' ? 'history' : 'reader';
}

watchAddress((cause) => {
  tellCount(0);
  void opener.move(cause);
});
const cause = arrival();
void (api.ready?.() ?? Promise.resolve()).then(() => opener.arrive(cause));
