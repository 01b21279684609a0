import type { Article } from '../../core/article.ts';
import type { FurtherPages, PageOutcome } from '../../views/reader/pages/further-pages.ts';
import type { FurtherPageAnswer, FurtherPageMessage } from '../messages/further-page-messages.ts';
import { tellBackground } from '../messages/tell-background.ts';
import { pageApi } from '../page-api.ts';
import { isPrivateWindow } from './private-window.ts';

/** Most pages that become one article. */
const MOST_PAGES = 30;

/** A page may take long to load: longer than the background waits for one it need not be asked again. */
const PATIENCE = 20_000;

const tell = (message: FurtherPageMessage) =>
  tellBackground(message, PATIENCE) as Promise<FurtherPageAnswer | undefined>;

/** The further pages of the article in a view; `onJoined` gets the article that they and the pages before make. */
export function furtherPages(first: Article, onJoined: (article: Article) => void): FurtherPages {
  const pages: [Article, ...Article[]] = [first];
  const next = () => (pages.length < MOST_PAGES ? pages.at(-1)?.nextPage : undefined);
  return {
    next,
    async read(): Promise<PageOutcome> {
      const address = next()?.url;
      if (address === undefined) return 'nothing';
      const answer = await tell({ pages: 'read', address });
      if (!answer) return 'gone';
      if ('refused' in answer) return answer.refused;
      const joined = pageApi().joinPages?.([...pages, answer.article]);
      if (!joined) return 'nothing';
      pages.push(answer.article);
      onJoined(joined);
      return 'joined';
    },
    ...(!isPrivateWindow() && {
      allow: () => void tell({ pages: 'allow', address: next()?.url ?? first.url }),
    }),
    done: () => void tell({ pages: 'done', address: first.url }),
  };
}
