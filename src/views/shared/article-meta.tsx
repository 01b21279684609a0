import type { Article } from '../../core/article.ts';
import { showDay } from './dates.ts';
import { localeOf } from './locale.ts';
import { useTranslate } from './translate.ts';

/** Byline, outlet and date on one line, each only if the article has it. */
export function ArticleMeta({ article, children }: { article: Article; children?: string[] }) {
  const t = useTranslate();
  const published = showDay(article.publishedTime, localeOf(t));
  const modified = showDay(article.modifiedTime, localeOf(t));
  const parts = [
    article.byline,
    article.siteName,
    published,
    modified && modified !== published && t('updated', modified),
    ...(children ?? []),
  ];
  return (
    <p class="meta">
      <span class="meta-line">
        {[...new Set(parts)].filter(Boolean).map((part, index) => (
          <>
            {index > 0 && ' '}
            <span class="meta-part">
              <span class="meta-dot">{index > 0 && '·\u00a0'}</span>
              <span dir="auto">{part}</span>
            </span>
          </>
        ))}
      </span>
    </p>
  );
}
