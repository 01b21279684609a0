import { useState } from 'preact/hooks';
import type { HighlightedArticleSummary } from '../../core/highlights/highlight.ts';
import { showDay } from '../shared/dates.ts';
import { localeOf } from '../shared/locale.ts';
import { plural, type Translate, useTranslate } from '../shared/translate.ts';
import { FileButton } from './file-button.tsx';

export type HighlightsFormat = 'markdown' | 'json';

type ImportResult = { imported: number } | { problem: 'json' | 'format' | 'full' } | { problem: 'part'; place: string };

export interface HighlightsListProps {
  /** By address, last changed first. */
  articles: ReadonlyMap<string, HighlightedArticleSummary>;
  /** Saves the highlights of these articles as a file. */
  onExport: (format: HighlightsFormat, addresses: readonly string[]) => void;
  /** Adds the highlights of a file, all or none; resolves to how many it holds or why none was taken. */
  onImport: (file: Blob) => Promise<ImportResult>;
  onDelete: (address: string) => Promise<void>;
  /** Brings back the article that was deleted last. */
  onUndo: () => Promise<void>;
}

/** Articles that are shown before the reader asks for the rest. */
const SHOWN = 30;

/** All articles in which the reader marked something. */
export function HighlightsList({ articles, onExport, onImport, onDelete, onUndo }: HighlightsListProps) {
  const t = useTranslate();
  const [said, setSaid] = useState('');
  const [canUndo, setCanUndo] = useState(false);
  const [wanted, setWanted] = useState('');
  const [isWhole, setWhole] = useState(false);
  const found = [...articles].filter(([url, { title }]) =>
    `${title} ${url}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  const say = (sentence: string, undo = false) => {
    setSaid(sentence);
    setCanUndo(undo);
  };
  const take = async (file: Blob) => {
    const result = await onImport(file).catch(() => undefined);
    say(result ? outcomeOf(t, result) : t('data_failed'));
  };
  const after = (work: Promise<void>, sentence: string, undo = false) =>
    void work.then(
      () => say(sentence, undo),
      () => say(t('data_failed')),
    );
  return (
    <section aria-labelledby="own-highlights" data-highlights>
      <h2 id="own-highlights">{t('highlights')}</h2>
      {articles.size === 0 && <p>{t('highlights_none')}</p>}
      {articles.size > SHOWN && (
        <input
          type="search"
          class="field"
          name="find-highlights"
          aria-label={t('highlights_find')}
          placeholder={t('highlights_find')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {found.length > 0 && (
        <ul class="rows">
          {found.slice(0, isWhole ? found.length : SHOWN).map(([url, summary]) => (
            <ArticleRow
              key={url}
              {...{ url, summary, onExport }}
              onDelete={() => after(onDelete(url), t('highlights_deleted', summary.title), true)}
            />
          ))}
        </ul>
      )}
      {found.length > SHOWN && !isWhole && (
        <button type="button" class="button below" data-action="all-articles" onClick={() => setWhole(true)}>
          {t('highlights_whole', found.length)}
        </button>
      )}
      <FileButtons addresses={[...articles.keys()]} onExport={onExport} onTake={take} />
      <p role="status">
        {said} {canUndo && <UndoButton onUndo={() => after(onUndo(), t('data_undone'))} />}
      </p>
    </section>
  );
}

function UndoButton({ onUndo }: { onUndo: () => void }) {
  const t = useTranslate();
  return (
    <button type="button" class="link-button" data-action="undo-delete-highlights" onClick={onUndo}>
      {t('highlight_undo')}
    </button>
  );
}

function outcomeOf(t: Translate, result: ImportResult): string {
  if ('imported' in result) return plural(t, 'highlights_imported', result.imported);
  return result.problem === 'part'
    ? t('highlights_import_part', result.place)
    : t(`highlights_import_${result.problem}`);
}

interface FileButtonsProps {
  /** Of all articles. */
  addresses: readonly string[];
  onExport: HighlightsListProps['onExport'];
  onTake: (file: Blob) => Promise<void>;
}

function FileButtons({ addresses, onExport, onTake }: FileButtonsProps) {
  const t = useTranslate();
  return (
    <div class="row">
      {(['markdown', 'json'] as const).map((format) => (
        <button
          key={format}
          type="button"
          class="button"
          data-action={`export-highlights-${format}`}
          disabled={addresses.length === 0}
          onClick={() => onExport(format, addresses)}
        >
          {t(`highlights_save_${format}`)}
        </button>
      ))}
      <FileButton action="import-highlights" onTake={onTake}>
        {t('highlights_import')}
      </FileButton>
    </div>
  );
}

interface ArticleRowProps {
  url: string;
  summary: HighlightedArticleSummary;
  onExport: HighlightsListProps['onExport'];
  onDelete: () => void;
}

function ArticleRow({ url, summary: { title, siteName, count, modified }, onExport, onDelete }: ArticleRowProps) {
  const t = useTranslate();
  const about = [
    siteName ?? new URL(url).hostname,
    plural(t, 'highlights_count', count),
    showDay(modified, localeOf(t)),
  ];
  return (
    <li data-article={url}>
      <span class="highlighted-article">
        <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
          {title || url}
        </a>
        <small>{about.filter(Boolean).join(' · ')}</small>
      </span>
      <button
        type="button"
        class="link-button"
        data-action="export-article"
        aria-label={t('highlights_save_label', title)}
        onClick={() => onExport('markdown', [url])}
      >
        {t('highlights_save')}
      </button>
      <button
        type="button"
        class="link-button"
        data-action="delete-article"
        aria-label={t('highlights_delete_label', title)}
        onClick={onDelete}
      >
        {t('highlight_delete')}
      </button>
    </li>
  );
}
