import { useTranslate } from '../shared/translate.ts';
import type { PageActions } from './popup-state.ts';

interface PickPanelProps {
  hasSelection: boolean;
  actions: Pick<PageActions, 'pickElement' | 'pickSelection'>;
}

/** For a reader who finds it is not the right text: pointing at it on the page, or using what is selected there. */
export function PickPanel({ hasSelection, actions }: PickPanelProps) {
  const t = useTranslate();
  return (
    <details class="pick">
      <summary>{t('pick_title')}</summary>
      <p>{t('pick_hint')}</p>
      <div class="row">
        <button type="button" class="button" data-action="pick" onClick={actions.pickElement}>
          {t('pick_element')}
        </button>
        <button
          type="button"
          class="button"
          data-action="pick-selection"
          disabled={!hasSelection}
          onClick={actions.pickSelection}
        >
          {t('pick_selection')}
        </button>
      </div>
      {!hasSelection && <p>{t('pick_selection_none')}</p>}
    </details>
  );
}
