import { STAGES, type Stage } from '../../core/interruptible.ts';
import { useTranslate } from '../shared/translate.ts';

/** Of an article to come. */
const LINES = [1, 2, 3, 4, 5, 6];

interface ReadingPanelProps {
  /** What it has come to; absent as long as it takes no time worth a word. */
  stage: Stage | undefined;
  onStop: () => void;
}

/** The page is being read: the lines of an article to come, and how far it is where that takes long. */
export function ReadingPanel({ stage, onStop }: ReadingPanelProps) {
  const t = useTranslate();
  const reached = stage ? STAGES.indexOf(stage) + 1 : 0;
  return (
    <main aria-busy="true" data-state="reading">
      <h1 class="visually-hidden">{t('reading')}</h1>
      {stage && (
        <div class="progress">
          <p role="status">{t(`reading_stage_${stage}`)}</p>
          <progress class="visually-hidden" aria-label={t('reading')} value={reached} max={STAGES.length} />
          <span class="steps" aria-hidden="true">
            {STAGES.map((step, at) => (
              <i key={step} class={at < reached ? 'reached' : ''} />
            ))}
          </span>
          <button type="button" class="button" data-action="stop" onClick={onStop}>
            {t('cancel')}
          </button>
        </div>
      )}
      <div class="skeleton" aria-hidden="true">
        {LINES.map((line) => (
          <i key={line} />
        ))}
      </div>
    </main>
  );
}
