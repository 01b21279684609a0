import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import { formatIn, listOf, type MessageKey, plural, type Translate, useTranslate } from '../shared/translate.ts';
import { CopyPanel } from './copy-panel.tsx';
import type { ArticleState, Formats, PopupActions } from './popup-state.ts';

/** Milliseconds for which the button says that it has copied. */
const COPIED_SHOWN = 2500;

interface CopyControlsProps {
  /** As shown, with what the reader put back. */
  article: Article;
  words: number;
  state: ArticleState;
  actions: PopupActions;
}

/** What a citation of the article does without, by name. */
const missingFields = (article: Article, t: Translate): string[] => [
  ...(article.byline ? [] : [t('field_author')]),
  ...(article.siteName ? [] : [t('field_outlet')]),
  ...(article.publishedTime ? [] : [t('field_date')]),
];

/** Some formats have words of their own that read better than their names. */
const copyLabel = (t: Translate, format: string, formats: Formats | undefined): string =>
  t(`copy_${format}` as MessageKey) || t('copy_format', formatIn(t, format, formats?.exporters[format]));

interface SplitButtonProps {
  label: string;
  isOpen: boolean;
  onCopy: () => void;
  onToggle: () => void;
}

function SplitButton({ label, isOpen, onCopy, onToggle }: SplitButtonProps) {
  const t = useTranslate();
  return (
    <div class="split">
      <button type="button" class="button primary" data-action="copy" onClick={onCopy}>
        {label}
      </button>
      <button
        type="button"
        class="button primary"
        data-action="copy-options"
        aria-label={t('copy_options')}
        aria-expanded={isOpen}
        aria-controls="copy-panel"
        onClick={onToggle}
      >
        <span aria-hidden="true">▾</span>
      </button>
    </div>
  );
}

/** The copy button, how it copies behind a second one, and what came of it. */
export function CopyControls({ article, words, state, actions }: CopyControlsProps) {
  const t = useTranslate();
  const [choices, setChoices] = useState(state.copyChoices);
  const [isOpen, setOpen] = useState(false);
  const [formats, setFormats] = useState<Formats>();
  useEffect(() => void actions.formats().then(setFormats), []);
  const [result, setResult] = useState<'copied' | 'cited' | 'refused'>();
  useEffect(() => {
    if (result === undefined || result === 'refused') return;
    const timer = setTimeout(() => setResult(undefined), COPIED_SHOWN);
    return () => clearTimeout(timer);
  }, [result]);

  const hasSelection = state.selection.trim() !== '';
  const change = (changed: typeof choices) => {
    setChoices(changed);
    actions.remember(changed);
  };
  const copy = async () => setResult((await actions.copy(article, choices)) ? 'copied' : 'refused');
  const cite = async () =>
    setResult((await actions.copyCitation(article, choices.citationStyle)) ? 'cited' : 'refused');
  const label = hasSelection ? t('copy_selection') : copyLabel(t, choices.format, formats);
  const missing = missingFields(article, t);
  const said = {
    copied: hasSelection ? t('copied_selection') : plural(t, 'copied_words', words),
    cited: [t('copied_citation'), missing.length > 0 && t('cited_without', listOf(t, missing))]
      .filter(Boolean)
      .join(' '),
    refused: t('copy_refused_popup'),
  };
  return (
    <>
      <SplitButton
        label={result === 'copied' ? t('copied') : label}
        isOpen={isOpen}
        onCopy={copy}
        onToggle={() => setOpen(!isOpen)}
      />
      <button type="button" class="button" data-action="reader" onClick={() => actions.openReader(article)}>
        {t('open_reading_view')}
      </button>
      {isOpen && formats && (
        <CopyPanel
          formats={formats}
          choices={choices}
          onChange={change}
          onSave={() => actions.save(article, choices)}
          onCite={cite}
        />
      )}
      <span class={result ? 'copy-result' : 'visually-hidden'} role="status" data-copy={result ?? 'none'}>
        {result && said[result]}
      </span>
    </>
  );
}
