import { type MessageKey, useTranslate } from '../shared/translate.ts';

/** What a reader notices of each version, newest first; the changelog has the rest. */
export const NEWS: readonly { version: string; items: readonly MessageKey[] }[] = [
  { version: '0.1.0', items: ['news_0_1_0_quotes', 'news_0_1_0_sites', 'news_0_1_0_removals', 'news_0_1_0_copying'] },
];

/** What is new in the version that runs. Here only: an update opens nothing. */
export function News() {
  const t = useTranslate();
  const { version, items } = NEWS[0]!;
  return (
    <details class="news">
      <summary>{t('news_title', version)}</summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{t(item)}</li>
        ))}
      </ul>
    </details>
  );
}
