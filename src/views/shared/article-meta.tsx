import type { Article } from '../../core/article.ts';
import { useTranslate } from './translate.ts';

/** A date as the reader writes it. The day is the one the page states, whatever the reader's zone. */
function showDay(iso: string, locale: string): string | undefined {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** Byline, outlet and date on one line, each only if the article has it. */
export function ArticleMeta({ article, children }: { article: Article; children?: string[] }) {
  const t = useTranslate();
  const locale = t('@@ui_locale').replace('_', '-') || 'en';
  const published = article.publishedTime && showDay(article.publishedTime, locale);
  const modified = article.modifiedTime && showDay(article.modifiedTime, locale);
  const parts = [
    article.byline,
    article.siteName,
    published,
    modified && modified !== published && t('updated', modified),
    ...(children ?? []),
  ];
  return (
    <p class="meta">
      {parts.filter(Boolean).map((part) => (
        <span dir="auto">{part}</span>
      ))}
    </p>
  );
}
