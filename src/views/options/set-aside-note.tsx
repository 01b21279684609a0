import { useTranslate } from '../shared/translate.ts';

/** What can be done with data that this version does not understand. */
export interface SetAsideProps {
  onSave: () => void;
  onForget: () => void;
}

/** Says that something stored was not understood, and is kept all the same. */
export function SetAsideNote({ onSave, onForget }: SetAsideProps) {
  const t = useTranslate();
  return (
    <section class="set-aside" role="status">
      <p>{t('set_aside_text')}</p>
      <button type="button" class="button" data-action="save-aside" onClick={onSave}>
        {t('set_aside_save')}
      </button>{' '}
      <button type="button" class="button" data-action="forget-aside" onClick={onForget}>
        {t('set_aside_forget')}
      </button>
    </section>
  );
}
