import { directionOf, localeOf } from '../shared/locale.ts';
import { firstWords } from '../shared/preview.ts';
import { type Restraint, RestraintMenu } from '../shared/restraint-menu.tsx';
import { plural, reasonIn, useTranslate } from '../shared/translate.ts';

/** One thing that is hidden in the page, or shown again. */
export interface HiddenEntry {
  /** The rule's id. */
  rule: string;
  /** In English. */
  reason: string;
  /** Its words on one line. */
  words: string;
  isShown: boolean;
}

interface InPlacePanelProps {
  entries: readonly HiddenEntry[];
  /** BCP 47 of the page, for its words. */
  lang: string | undefined;
  onToggle: (index: number) => void;
  onShowAll: () => void;
  onOpenReader: () => void;
  onRestrain: (choice: Restraint) => void;
}

/** A small panel at the page's edge: what is hidden and why, each shown again where it stands. */
export function InPlacePanel({ entries, lang, onToggle, onShowAll, onOpenReader, onRestrain }: InPlacePanelProps) {
  const t = useTranslate();
  const hidden = entries.filter(({ isShown }) => !isShown).length;
  return (
    <details class="in-place" lang={localeOf(t)} dir={directionOf(t)} aria-label={t('in_place_label')}>
      <summary class="button">
        {entries.length === 0 ? t('in_place_nothing') : plural(t, 'in_place_hidden', hidden)}
      </summary>
      <div class="panel">
        {entries.length > 0 && (
          <ul>
            {entries.map(({ rule, reason, words, isShown }, index) => (
              <li key={index} class={isShown ? 'is-back' : undefined}>
                <div>
                  <b>{reasonIn(t, rule, reason)}</b>
                  <span dir="auto" lang={lang}>
                    {firstWords(words)}
                  </span>
                </div>
                <button type="button" class="button" data-toggle={index} onClick={() => onToggle(index)}>
                  {t(isShown ? 'in_place_hide' : 'in_place_show')}
                </button>
              </li>
            ))}
          </ul>
        )}
        <div class="row">
          <button type="button" class="button primary" data-action="reader" onClick={onOpenReader}>
            {t('open_reading_view')}
          </button>
          <RestraintMenu label={t('cleaned_by_itself')} onRestrain={onRestrain} onClose={onShowAll} />
        </div>
      </div>
    </details>
  );
}
