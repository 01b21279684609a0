import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Highlight, LONGEST_NOTE } from '../../../core/highlights/highlight.ts';
import { useTranslate } from '../../shared/translate.ts';
import { useReader } from '../reader-context.ts';
import { useReaderKey } from '../use-reader-key.ts';

interface NoteEditorProps {
  highlight: Highlight;
  /** `isThere`: whether the highlight still is. */
  onDone: (isThere: boolean) => void;
}

/** The note of a highlight, to be written, and the highlight to be deleted. */
export function NoteEditor({ highlight, onDone }: NoteEditorProps) {
  const t = useTranslate();
  const { highlights } = useReader();
  const [note, setNote] = useState(highlight.note ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  // Not the view, and with it what was written.
  useReaderKey('Escape', undefined, () => onDone(true));
  const save = async () => {
    if (await highlights.setNote(highlight, note)) onDone(true);
  };
  return (
    <div class="note-editor">
      <label>
        {t('highlight_note')}
        <textarea
          ref={field}
          class="field"
          name="note"
          dir="auto"
          rows={3}
          maxLength={LONGEST_NOTE}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="button" class="button primary" data-action="save-note" onClick={() => void save()}>
          {t('highlight_save')}
        </button>
        <button
          type="button"
          class="button"
          data-action="delete-highlight"
          onClick={() => {
            void highlights.remove(highlight);
            onDone(false);
          }}
        >
          {t('highlight_delete')}
        </button>
        <button type="button" class="button" data-action="cancel-note" onClick={() => onDone(true)}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
