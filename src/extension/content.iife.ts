import { isArticlePage } from '../core/content/is-article.ts';
import { readArticle } from '../core/read-article.ts';
import { pageApi } from './page-api.ts';
import { copyOnPage } from './page-copy.ts';

const read: NonNullable<ReturnType<typeof pageApi>['read']> = ({ evenIfLoading }) => {
  if (document.contentType === 'application/pdf') return { article: undefined, because: 'pdf' };
  if (document.readyState === 'loading' && !evenIfLoading) return { article: undefined, because: 'loading' };
  return readArticle(document, { url: location.href });
};

Object.assign(pageApi(), {
  read,
  isArticlePage: () => isArticlePage(document, location.href),
  copyText: (labels) => copyOnPage(read({ evenIfLoading: true }).article, labels),
} satisfies Partial<ReturnType<typeof pageApi>>);
