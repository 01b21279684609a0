import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import { applyChoices, NO_CHOICES } from '../../core/content/apply-choices.ts';
import { ruleSiteOf } from '../../core/site-rules/site-rule.ts';
import { localeOf } from '../shared/dates.ts';
import { Ledger, type MakeRule } from '../shared/ledger.tsx';
import type { PickActions } from '../shared/picked-note.tsx';
import { type Restraint, RestraintMenu } from '../shared/restraint-menu.tsx';
import { useTranslate } from '../shared/translate.ts';
import { ArticlePage } from './article-page.tsx';
import type { HighlightStore } from './highlights/highlight-store.ts';
import { HighlightToolbar } from './highlights/highlight-toolbar.tsx';
import { useHighlights } from './highlights/use-highlights.ts';
import type { LoadedPicture } from './picture.tsx';
import { ReaderBar } from './reader-bar.tsx';
import { ReaderProvider } from './reader-context.ts';
import type { ReaderKeys } from './reader-keys.ts';
import { useWide } from './use-wide.ts';

export interface ReaderViewProps {
  article: Article;
  onClose: () => void;
  /** Gets the article as shown, with what the reader put back and took out. */
  onCopy: (article: Article) => void;
  loadedPicture: LoadedPicture;
  onMakeRule: MakeRule;
  pick: PickActions;
  /** Filled by the view; whoever hears the keyboard hands in the strokes. */
  keys: ReaderKeys;
  highlightStore: HighlightStore;
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
  keys,
  highlightStore,
  onShown,
  onRestrain,
  ...page
}: ReaderViewProps) {
  const t = useTranslate();
  const [choices, setChoices] = useState(NO_CHOICES);
  const [panel, openPanel] = useState<string>();
  const [said, say] = useState('');
  const article = useMemo(() => applyChoices(asRead, choices), [asRead, choices]);
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const isWide = useWide();
  const highlights = useHighlights(article, highlightStore);
  const site = ruleSiteOf(article.url);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Not its first button: the arrow and page keys are to scroll the text at once.
    shown?.focus();
    if (shown) onShown?.(shown);
  }, []);
  useEffect(() => {
    keys.set('Escape', { label: undefined, act: () => panel !== undefined && openPanel(undefined) });
  }, [panel]);
  return (
    <ReaderProvider value={{ article, dialog, text, say, keys, highlights, isWide, panel, openPanel }}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: nothing is done by a click, it is kept from the page */}
      <dialog
        class="reader"
        ref={dialog}
        tabIndex={-1}
        lang={localeOf(t)}
        dir={t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'}
        aria-label={t('reading_view_label')}
        onClose={onClose}
        onClick={(event) => event.stopPropagation()}
      >
        <ReaderBar onClose={onClose} onCopy={() => onCopy(article)}>
          {onRestrain && <RestraintMenu onRestrain={onRestrain} onClose={onClose} />}
        </ReaderBar>
        <div class="layout">
          <ArticlePage {...page} article={article} text={text}>
            <Ledger
              article={asRead}
              choices={choices}
              onChange={setChoices}
              {...(site && { always: { site, make: page.onMakeRule } })}
            />
          </ArticlePage>
        </div>
        <HighlightToolbar />
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </dialog>
    </ReaderProvider>
  );
}
