import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import { applyChoices, NO_CHOICES } from '../../core/content/apply-choices.ts';
import { ruleSiteOf } from '../../core/site-rules/site-rule.ts';
import { Ledger, type MakeRule } from '../shared/ledger.tsx';
import { directionOf, localeOf } from '../shared/locale.ts';
import type { PickActions } from '../shared/picked-note.tsx';
import { readingFor } from '../shared/reading-settings.ts';
import { countWords } from '../shared/reading-time.ts';
import { type Restraint, RestraintMenu } from '../shared/restraint-menu.tsx';
import { useTranslate } from '../shared/translate.ts';
import { ReadingAloud } from './aloud/aloud-tool.tsx';
import { useReadAloud } from './aloud/use-player.ts';
import { ArticlePage } from './article-page.tsx';
import { HighlightToolbar } from './highlights/highlight-toolbar.tsx';
import { useHighlights } from './highlights/use-highlights.ts';
import { NotePopover } from './note-popover.tsx';
import { Outline } from './outline.tsx';
import { NextPages } from './pages/next-pages.tsx';
import type { LoadedPicture } from './picture.tsx';
import { Progress } from './progress.tsx';
import { QuoteRail } from './quote-rail.tsx';
import { ReaderBar } from './reader-bar.tsx';
import { type Reader, ReaderProvider, type ReaderServices } from './reader-context.ts';
import { lookOf } from './reading-look.ts';
import { closeByClick, usePanels } from './use-panels.ts';

interface ReaderViewProps extends ReaderServices {
  article: Article;
  onClose: () => void;
  /** Gets the article as shown, with what the reader put back and took out. */
  onCopy: (article: Article) => void;
  loadedPicture: LoadedPicture;
  /** Absent where no rule can be kept. */
  onMakeRule?: MakeRule;
  pick: PickActions;
  /** The dialog is on the screen; called once. */
  onShown?: (dialog: HTMLElement) => void;
  /** Where the view opened by itself: the reader does not want that. */
  onRestrain?: (choice: Restraint) => void;
}

/** The article alone, laid over the page. A modal dialog: the page beneath is out of reach of keyboard and screen reader. */
export function ReaderView({ article: asRead, onClose, onCopy, onShown, onRestrain, ...props }: ReaderViewProps) {
  const { loadedPicture, onMakeRule, pick, ...services } = props;
  const t = useTranslate();
  const [choices, setChoices] = useState(NO_CHOICES);
  const shown = useMemo(() => applyChoices(asRead, choices), [asRead, choices]);
  const { reader, said } = useOpenView(shown, services);
  const { article, dialog, text, site, isPainted } = reader;
  const settings = readingFor(services.reading, site);
  // Before the first paint: an effect would come a frame later.
  useLayoutEffect(() => showModal(dialog.current, onShown), []);
  return (
    <ReaderProvider value={reader}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click is kept from the page; what it closes, Esc does, too */}
      <dialog
        class="reader"
        ref={dialog}
        tabIndex={-1}
        lang={localeOf(t)}
        dir={directionOf(t)}
        aria-label={t('reading_view_label')}
        onClose={() => dialog.current?.open || onClose()}
        onClick={(event) => {
          event.stopPropagation();
          closeByClick(event, reader);
        }}
        {...lookOf(settings)}
      >
        <ReaderBar onClose={onClose} onCopy={() => onCopy(article)}>
          <Progress />
          {onRestrain && <RestraintMenu label={t('opened_by_itself')} onRestrain={onRestrain} onClose={onClose} />}
        </ReaderBar>
        <div class="layout">
          <Outline />
          <ArticlePage {...{ article, text, loadedPicture, pick, settings }}>
            <NextPages />
            {isPainted && (
              <Ledger
                article={asRead}
                choices={choices}
                onChange={setChoices}
                {...(site && onMakeRule && { always: { site, make: onMakeRule } })}
              />
            )}
          </ArticlePage>
          <QuoteRail />
        </div>
        <HighlightToolbar />
        <NotePopover />
        <ReadingAloud />
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </dialog>
    </ReaderProvider>
  );
}

/** The view as its tools see it, and what is said to screen readers. */
function useOpenView(article: Article, services: ReaderServices): { reader: Reader; said: string } {
  const [said, say] = useState('');
  const [quote, setQuote] = useState<number>();
  const words = useMemo(() => countWords(article.blocks, article.lang), [article]);
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const highlights = useHighlights(article, services.highlightStore);
  const readAloud = useReadAloud(article, text, services.aloud);
  const panels = usePanels(services.keys);
  const site = ruleSiteOf(article.url);
  const own = { article, words, site, dialog, text, say, quote, setQuote };
  return { reader: { ...services, ...panels, ...own, highlights, readAloud }, said };
}

function showModal(dialog: HTMLDialogElement | null, onShown: ReaderViewProps['onShown']): void {
  dialog?.showModal();
  // Not its first button: the arrow and page keys are to scroll the text at once.
  dialog?.focus();
  if (dialog) onShown?.(dialog);
}
