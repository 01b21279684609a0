import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnchoredHighlight } from '../../../core/highlights/anchor-highlights.ts';
import { useTranslate } from '../../shared/translate.ts';
import { useReader } from '../reader-context.ts';
import { PanelTool } from '../tool.tsx';
import { NoteEditor } from './note-editor.tsx';
import { goToHighlight } from './shown-highlight.ts';

/** What the reader marked in this article: to go to, with notes, to be deleted. */
export const HighlightTool = () => (
  <PanelTool name="highlights" icon="marker" label="highlights">
    <HighlightPanel />
  </PanelTool>
);

function HighlightPanel() {
  const t = useTranslate();
  const { highlights } = useReader();
  const { list, store, refusal } = highlights;
  const there = list.filter(({ range }) => range);
  const lost = list.filter(({ range }) => !range);
  return (
    <div class="highlights">
      <h2 class="section-title">{t('highlights')}</h2>
      {list.length === 0 && <p class="none">{t(store.isPrivate ? 'highlight_private' : 'highlight_none')}</p>}
      <HighlightList entries={there} />
      {lost.length > 0 && (
        <section data-lost aria-labelledby="lost-highlights">
          <h3 id="lost-highlights">{t('highlight_lost')}</h3>
          <p>{t('highlight_lost_hint')}</p>
          <HighlightList entries={lost} />
        </section>
      )}
      <p role="status">{refusal && t(refusal)}</p>
      <DeletedNote />
      <button type="button" class="link-button" data-action="all-highlights" onClick={() => store.showAll()}>
        {t('highlight_show_all')}
      </button>
    </div>
  );
}

const HighlightList = ({ entries }: { entries: readonly AnchoredHighlight[] }) => (
  <ol>
    {entries.map((entry) => (
      <HighlightRow key={entry.highlight.id} entry={entry} />
    ))}
  </ol>
);

function HighlightRow({ entry: { highlight, range, isSame } }: { entry: AnchoredHighlight }) {
  const t = useTranslate();
  const { article, dialog, highlights, showText } = useReader();
  const [isEdited, setEdited] = useState(false);
  const wasEdited = useRef(false);
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasEdited.current) edit.current?.focus();
    wasEdited.current = false;
  }, [isEdited]);
  const words = <q lang={article.lang}>{highlight.quote.exact}</q>;
  const go = () => {
    showText();
    if (dialog.current) goToHighlight(dialog.current, highlight.id);
  };
  return (
    <li data-id={highlight.id}>
      {range ? (
        <button type="button" class="passage" dir="auto" title={t('highlight_go_to')} onClick={go}>
          {!isSame && <small>{t('highlight_edited')}</small>}
          {words}
        </button>
      ) : (
        <p class="passage" dir="auto">
          {words}
        </p>
      )}
      {highlight.note && !isEdited && (
        <p class="note" dir="auto">
          {highlight.note}
        </p>
      )}
      {isEdited ? (
        <NoteEditor
          highlight={highlight}
          onDone={() => {
            wasEdited.current = true;
            setEdited(false);
          }}
        />
      ) : (
        <div class="row">
          <button ref={edit} type="button" class="link-button" data-action="edit-note" onClick={() => setEdited(true)}>
            {t(highlight.note ? 'highlight_edit_note' : 'highlight_mark_note')}
          </button>
          <button
            type="button"
            class="link-button"
            data-action="delete-highlight"
            onClick={() => void highlights.remove(highlight)}
          >
            {t('highlight_delete')}
          </button>
        </div>
      )}
    </li>
  );
}

/** The way back for the highlight that was deleted last. */
export function DeletedNote() {
  const t = useTranslate();
  const { deleted, undo } = useReader().highlights;
  return (
    <p role="status" class="deleted">
      {deleted && (
        <>
          {t('highlight_deleted')}{' '}
          <button type="button" class="link-button" data-action="undo-highlight" onClick={() => void undo()}>
            {t('highlight_undo')}
          </button>
        </>
      )}
    </p>
  );
}
