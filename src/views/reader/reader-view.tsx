import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import { applyChoices, NO_CHOICES } from '../../core/content/apply-choices.ts';
import { ruleSiteOf } from '../../core/site-rules/site-rule.ts';
import { ArticleBody } from '../shared/article-body.tsx';
import { ArticleMeta } from '../shared/article-meta.tsx';
import { localeOf } from '../shared/dates.ts';
import { findQuote } from '../shared/find-quote.ts';
import { keyQuotes } from '../shared/key-quotes.ts';
import { Ledger, type MakeRule } from '../shared/ledger.tsx';
import { type PickActions, PickedNote } from '../shared/picked-note.tsx';
import { QuoteList } from '../shared/quote-list.tsx';
import { countWords, readingMinutes } from '../shared/reading-time.ts';
import { type Restraint, RestraintMenu } from '../shared/restraint-menu.tsx';
import { directionOf, plural, useTranslate } from '../shared/translate.ts';
import { type LoadedPicture, pictureView } from './picture.tsx';

interface ReaderViewProps {
  article: Article;
  onClose: () => void;
  /** Gets the article as shown, with what the reader put back and took out. */
  onCopy: (article: Article) => void;
  loadedPicture: LoadedPicture;
  onMakeRule: MakeRule;
  pick: PickActions;
  /** The dialog is on the screen; called once. */
  onShown?: (dialog: HTMLElement) => void;
  /** Where the view opened by itself: the reader does not want that. */
  onRestrain?: (choice: Restraint) => void;
}

/** The article alone, laid over the page. A modal dialog: the page beneath is out of reach of keyboard and screen reader. */
export function ReaderView({
  article: asRead,
  onClose,
  onCopy,
  onMakeRule,
  pick,
  loadedPicture,
  onShown,
  onRestrain,
}: ReaderViewProps) {
  const t = useTranslate();
  const [choices, setChoices] = useState(NO_CHOICES);
  const article = useMemo(() => applyChoices(asRead, choices), [asRead, choices]);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Not its first button: the arrow and page keys are to scroll the text at once.
    shown?.focus();
    if (shown) onShown?.(shown);
  }, []);
  const FigureView = useMemo(() => pictureView(loadedPicture), [loadedPicture]);
  const words = useMemo(() => countWords(article.blocks, article.lang), [article]);
  const quotes = keyQuotes(article).length;
  const site = ruleSiteOf(article.url);
  return (
    <dialog
      class="reader"
      ref={dialog}
      tabIndex={-1}
      lang={localeOf(t)}
      dir={directionOf(t)}
      aria-label={t('reading_view_label')}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
    >
      <div class="bar">
        <button type="button" class="button" data-action="close" onClick={onClose}>
          {t('close_reading_view')}
        </button>
        <span class="hint">{t('close_hint')}</span>
        {onRestrain && <RestraintMenu label={t('opened_by_itself')} onRestrain={onRestrain} onClose={onClose} />}
        <button type="button" class="button" data-action="copy" onClick={() => onCopy(article)}>
          {t('copy_text')}
        </button>
      </div>
      <article class="page">
        <h1 dir="auto" lang={article.lang}>
          {article.title}
        </h1>
        <ArticleMeta article={article}>{[plural(t, 'minutes', readingMinutes(words))]}</ArticleMeta>
        {article.picked && <PickedNote site={site} {...pick} />}
        {quotes > 0 && (
          <details>
            <summary>{plural(t, 'key_quotes_count', quotes)}</summary>
            <QuoteList article={article} onChoose={(quote) => dialog.current && findQuote(dialog.current, quote)} />
          </details>
        )}
        <ArticleBody article={article} FigureView={FigureView} />
        <Ledger
          article={asRead}
          choices={choices}
          onChange={setChoices}
          {...(site && { always: { site, make: onMakeRule } })}
        />
      </article>
    </dialog>
  );
}
