import { STAGES, type Stage } from '../../core/interruptible.ts';
import { useTranslate } from '../shared/translate.ts';

interface ReadingPanelProps {
  /** What it has come to; absent as long as it takes no time worth a word. */
  stage: Stage | undefined;
  onStop: () => void;
}

/** The page is being read: the lines of an article to come, and how far it is where that takes long. */
export function ReadingPanel({ stage, onStop }: ReadingPanelProps) {
  const t = useTranslate();
  return (
    <main aria-busy="true" data-state="reading">
      <h1 class="visually-hidden">{t('reading')}</h1>
      {stage && (
        <div class="progress">
          <p role="status">{t(`reading_stage_${stage}`)}</p>
          <progress aria-label={t('reading')} value={STAGES.indexOf(stage) + 0.5} max={STAGES.length} />
          <button type="button" class="button" data-action="stop" onClick={onStop}>
            {t('cancel')}
          </button>
        </div>
      )}
      <div class="skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    </main>
  );
}
