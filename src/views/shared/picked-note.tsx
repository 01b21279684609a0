import { useState } from 'preact/hooks';
import { useTranslate } from './translate.ts';

export interface PickActions {
  /** Reads this part on every page of the site; resolves to whether it can be found there. Absent where no rule can be kept. */
  always?: () => Promise<boolean>;
  /** Reads the page as if nothing had been picked. */
  forget: () => void;
}

interface PickedNoteProps extends PickActions {
  site: string;
}

/** Says that the reader picked the text, and lets them keep or undo that. */
export function PickedNote({ site, always, forget }: PickedNoteProps) {
  const t = useTranslate();
  const [made, setMade] = useState<boolean>();
  return (
    <div class="picked" data-picked>
      <span>{t('picked_note')}</span>
      {made === undefined && always && site !== '' && (
        <button
          type="button"
          class="link-button"
          data-action="pick-always"
          onClick={async () => setMade(await always())}
        >
          {t('pick_always', site)}
        </button>
      )}
      <button type="button" class="link-button" data-action="pick-forget" onClick={forget}>
        {t('pick_forget')}
      </button>
      <span role="status" data-made={String(made)}>
        {made !== undefined && (made ? t('pick_always_done', site) : t('pick_always_impossible'))}
      </span>
    </div>
  );
}
