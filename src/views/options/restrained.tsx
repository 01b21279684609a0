import { plural, useTranslate } from '../shared/translate.ts';

interface RestrainedProps {
  /** Addresses of pages that the reader wants to stay as they are. */
  pages: readonly string[];
  onForget: () => void;
}

/** The pages on which the view does not open by itself, though their site is on the list. */
export function Restrained({ pages, onForget }: RestrainedProps) {
  const t = useTranslate();
  if (pages.length === 0) return null;
  return (
    <details class="restrained">
      <summary>{plural(t, 'left_alone', pages.length)}</summary>
      <ul>
        {pages.map((page) => (
          <li key={page}>
            <bdi>{page}</bdi>
          </li>
        ))}
      </ul>
      <button type="button" class="button" data-action="forget-pages" onClick={onForget}>
        {t('left_alone_forget')}
      </button>
    </details>
  );
}
