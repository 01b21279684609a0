import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextRange } from '../../../core/highlights/article-text.ts';
import { useTranslate } from '../../shared/translate.ts';
import { type Box, type Point, placeUnder } from '../place-under.ts';
import { useReader } from '../reader-context.ts';
import { selectedRange, selectedText } from '../selected-text.ts';
import { useReaderKey } from '../use-reader-key.ts';
import { DeletedNote } from './highlight-tool.tsx';
import { NoteEditor } from './note-editor.tsx';
import { boxOfHighlight, focusHighlight } from './shown-highlight.ts';

/** What stands beside the text just now: the two ways to mark what is selected, or the note of a highlight. */
type Shown = { at: Point; selected: TextRange } | { at: Point; editing: string } | undefined;

/** A toolbar at what is selected, and the note of a highlight that was clicked. */
export function HighlightToolbar() {
  const t = useTranslate();
  const { highlights, panel, openPanel, say, text, article } = useReader();
  const [shown, setShown] = useShown();
  const place = usePlace();
  const floating = useRef<HTMLElement>(null);
  const leaveTo = useFocusReturn(floating);
  const selectedNow = () => text.current && selectedText(text.current, article.blocks, highlights.text);
  const mark = async (range: TextRange, withNote: boolean) => {
    const at = place(undefined);
    const made = await highlights.mark(range);
    if (!made) return openPanel('highlights');
    if (!withNote) leaveTo(made.id);
    getSelection()?.removeAllRanges();
    setShown(withNote ? { at, editing: made.id } : undefined);
    say(t('highlight_added'));
  };
  useReaderKey('h', 'highlight_key', () => {
    const range = selectedNow();
    if (range) void mark(range, false);
    else openPanel(panel === 'highlights' ? undefined : 'highlights');
  });
  const edited =
    shown && 'editing' in shown ? highlights.list.find(({ highlight }) => highlight.id === shown.editing) : undefined;
  return (
    <>
      {shown && 'selected' in shown && (
        <MarkButtons
          at={shown.at}
          floating={floating as RefObject<HTMLDivElement>}
          onMark={(withNote) => void mark(shown.selected, withNote)}
        />
      )}
      {shown && edited && (
        <section ref={floating} class="floating" aria-label={t('highlight_note')} style={shown.at}>
          <NoteEditor
            key={edited.highlight.id}
            highlight={edited.highlight}
            onDone={(isThere) => {
              leaveTo(isThere ? edited.highlight.id : undefined);
              setShown(undefined);
            }}
          />
        </section>
      )}
      {highlights.deleted && panel !== 'highlights' && (
        <div class="snack">
          <DeletedNote />
        </div>
      )}
    </>
  );
}

interface MarkButtonsProps {
  at: Point;
  floating: RefObject<HTMLDivElement>;
  onMark: (withNote: boolean) => void;
}

/** The two ways to mark what is selected. */
function MarkButtons({ at, floating, onMark }: MarkButtonsProps) {
  const t = useTranslate();
  return (
    <div
      ref={floating}
      class="floating"
      role="toolbar"
      aria-label={t('highlight_toolbar')}
      style={at}
      // What is selected stays selected.
      onPointerDown={(event) => event.preventDefault()}
    >
      <button type="button" class="button" data-action="mark" onClick={() => onMark(false)}>
        {t('highlight_mark')} <kbd>h</kbd>
      </button>
      <button type="button" class="button" data-action="mark-note" onClick={() => onMark(true)}>
        {t('highlight_mark_note')}
      </button>
    </div>
  );
}

/**
 * Before what floats goes: hands the focus that lies in it on to a highlight, as soon as that is shown, or to the view. A focus that lies elsewhere
 * stays there.
 */
function useFocusReturn(floating: RefObject<HTMLElement | null>): (highlight: string | undefined) => void {
  const { dialog, highlights } = useReader();
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    if (wanted && dialog.current && focusHighlight(dialog.current, wanted)) setWanted(undefined);
  }, [wanted, highlights.marks]);
  return (highlight) => {
    if (!floating.current?.matches(':focus-within')) return;
    dialog.current?.focus({ preventScroll: true });
    setWanted(highlight);
  };
}

/** Follows the selection, and clicks on highlights. */
function useShown() {
  const { dialog, text, article, highlights } = useReader();
  const [shown, setShown] = useState<Shown>();
  const place = usePlace();
  useEffect(() => {
    const onSelection = () => {
      const range = text.current && selectedText(text.current, article.blocks, highlights.text);
      if (range) setShown({ at: place(undefined), selected: range });
      else setShown((before) => (before && 'selected' in before ? undefined : before));
    };
    // On the way to the document, whose methods a page can put its own elements in place of.
    window.addEventListener('selectionchange', onSelection, true);
    return () => window.removeEventListener('selectionchange', onSelection, true);
  }, [article, highlights.text]);
  useEffect(() => {
    const element = text.current;
    const onClick = (event: Event) => {
      const mark = (event.target as Element).closest<HTMLElement>('mark[data-highlight]');
      const id = mark?.dataset.highlight;
      const isFree = element && !(event.target as Element).closest('a, button') && !selectedRange(element);
      if (id && isFree && dialog.current) setShown({ at: place(boxOfHighlight(dialog.current, id)), editing: id });
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, []);
  return [shown, setShown] as const;
}

/** Of the note's editor, in CSS pixels. It comes in place of the toolbar. */
const HEIGHT = 190;

/** Beside a box of the window, or beside what is selected. */
function usePlace(): (box: Box | undefined) => Point {
  const { dialog, text } = useReader();
  return (box) => placeUnder(dialog.current, box ?? (text.current ? boxOfSelection(text.current) : undefined), HEIGHT);
}

/** It ends where the selection does. */
function boxOfSelection(element: Element): Box | undefined {
  const boxes = [...(selectedRange(element)?.getClientRects() ?? [])];
  const [first] = boxes;
  const last = boxes.at(-1);
  return first && last && { top: first.top, bottom: last.bottom, left: last.left };
}
