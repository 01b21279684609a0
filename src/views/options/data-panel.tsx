import { useState } from 'preact/hooks';
import { listOf, plural, type Translate, useTranslate } from '../shared/translate.ts';
import { FileButton } from './file-button.tsx';

/** How much is in a file, or was wrong with it. */
export interface DataSummary {
  sites: number;
  rules: number;
  pages: number;
  highlights: number;
}
export type FileAnswer =
  | { holds: DataSummary }
  | { problem: 'json' | 'format' | 'newer' }
  | { problem: 'part'; part: DataPart; entry?: number | string };
type DataPart =
  | 'sites'
  | 'siteSettings'
  | 'siteRules'
  | 'copying'
  | 'pagesLeftAlone'
  | 'reading'
  | 'readingPlaces'
  | 'highlights';

export interface DataPanelProps {
  /** Whether the last import or reset can be taken back. */
  canUndo: boolean;
  onExport: () => void;
  /** Reads a file; nothing is changed by that. */
  onLook: (file: Blob) => Promise<FileAnswer>;
  /** Takes the file that was looked at last. */
  onTake: (how: 'add' | 'replace') => Promise<void>;
  onReset: () => Promise<void>;
  onUndo: () => Promise<void>;
}

interface AllowProps {
  /** Sites on the list that the browser does not let Clean Copy into. */
  toAllow: readonly string[];
  /** Raises the browser's question; must be called in a click. */
  onAllow: (sites: string[]) => void;
}

/** So many sites are named; the list has them all. */
const MOST_NAMED = 8;

/** `brought`: what is kept came from a file, or back, which no permission does by itself. */
type Stage =
  | { stage: 'idle'; said: string; brought?: boolean }
  | { stage: 'looked-at'; holds: DataSummary }
  | { stage: 'reset' };

/** Everything that is kept: as a file, from a file, or forgotten; the last step can be taken back. */
export function DataPanel({ canUndo, onLook, onTake, onUndo, ...props }: DataPanelProps & AllowProps) {
  const { toAllow, onAllow, onExport, onReset } = props;
  const t = useTranslate();
  const [shown, setShown] = useState<Stage>({ stage: 'idle', said: '' });
  const say = (said: string) => setShown({ stage: 'idle', said });
  const after = (work: Promise<void>, said: string, brought = false) =>
    void work.then(
      () => setShown({ stage: 'idle', said, brought }),
      () => say(t('data_failed')),
    );
  const look = async (file: Blob) => {
    const answer = await onLook(file).catch(() => undefined);
    if (!answer) say(t('data_failed'));
    else if ('holds' in answer) setShown({ stage: 'looked-at', holds: answer.holds });
    else say(whyNot(t, answer));
  };
  const takes = (['add', 'replace'] as const).map(
    (how): Answer => [how, t(`data_${how}`), () => after(onTake(how), t('data_imported'), true)],
  );
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('data_title')}</h2>
      <p>{t('data_text')}</p>
      <DataButtons onExport={onExport} onLook={look} onReset={() => setShown({ stage: 'reset' })} />
      <div role="status" data-stage={shown.stage}>
        {shown.stage === 'idle' && shown.said}
        {shown.stage === 'idle' && shown.brought && toAllow.length > 0 && <ToAllow {...{ toAllow, onAllow }} />}
        {shown.stage === 'looked-at' && (
          <Question text={describe(t, shown.holds)} answers={takes} onCancel={() => say('')} />
        )}
        {shown.stage === 'reset' && (
          <Question
            text={t('data_reset_question')}
            answers={[['reset', t('data_reset_yes'), () => after(onReset(), t('data_reset_done'))]]}
            onCancel={() => say('')}
          />
        )}
        {shown.stage === 'idle' && canUndo && (
          <button
            type="button"
            class="link-button"
            data-action="undo-data"
            onClick={() => after(onUndo(), t('data_undone'), true)}
          >
            {t('data_undo')}
          </button>
        )}
      </div>
    </section>
  );
}

/** Which sites only the reader's click can open again. */
function ToAllow({ toAllow, onAllow }: AllowProps) {
  const t = useTranslate();
  const named = [...toAllow.slice(0, MOST_NAMED), ...(toAllow.length > MOST_NAMED ? ['…'] : [])];
  return (
    <p data-to-allow>
      {t('data_to_allow', listOf(t, named))}{' '}
      <button type="button" class="button" data-action="allow-brought" onClick={() => onAllow([...toAllow])}>
        {t(toAllow.length > 1 ? 'options_allow_all' : 'options_allow')}
      </button>
    </p>
  );
}

function whyNot(t: Translate, answer: Exclude<FileAnswer, { holds: DataSummary }>): string {
  if (answer.problem !== 'part') return t(`data_import_${answer.problem}`);
  const part = t(`part_${answer.part}`);
  return t('data_import_part', answer.entry === undefined ? part : t('data_import_entry', part, answer.entry));
}

function describe(t: Translate, { sites, rules, pages, highlights }: DataSummary): string {
  const parts = [
    plural(t, 'data_sites', sites),
    plural(t, 'data_rules', rules),
    plural(t, 'data_pages', pages),
    ...(highlights > 0 ? [plural(t, 'data_highlights', highlights)] : []),
    t('data_copying'),
  ];
  return t('data_holds', listOf(t, parts));
}

interface DataButtonsProps {
  onExport: () => void;
  onLook: (file: Blob) => Promise<void>;
  onReset: () => void;
}

function DataButtons({ onExport, onLook, onReset }: DataButtonsProps) {
  const t = useTranslate();
  return (
    <div class="row">
      <button type="button" class="button" data-action="export-data" onClick={onExport}>
        {t('data_export')}
      </button>
      <FileButton action="import-data" onTake={onLook}>
        {t('data_import')}
      </FileButton>
      <button type="button" class="button" data-action="reset-data" onClick={onReset}>
        {t('data_reset')}
      </button>
    </div>
  );
}

/** Name, words and effect. */
type Answer = [string, string, () => void];

function Question({ text, answers, onCancel }: { text: string; answers: Answer[]; onCancel: () => void }) {
  const t = useTranslate();
  return (
    <div class="question">
      <p>{text}</p>
      {answers.map(([name, words, act]) => (
        <button key={name} type="button" class="button" data-answer={name} onClick={act}>
          {words}
        </button>
      ))}
      <button type="button" class="link-button" data-answer="cancel" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
