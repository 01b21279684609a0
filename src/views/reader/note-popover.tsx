import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../core/article.ts';
import { ArticleBody, CaptionOnly } from '../shared/article-body.tsx';
import { useTranslate } from '../shared/translate.ts';
import { type Point, placeUnder } from './place-under.ts';
import { useReader } from './reader-context.ts';

const PANEL = 'note';
/** Of most notes, in CSS pixels. */
const HEIGHT = 160;

interface Called {
  note: Note;
  at: Point;
  sign: HTMLElement;
}

/** A note of the article beside the sign that calls it, by click or Enter; Esc goes back to the sign. */
export function NotePopover() {
  const t = useTranslate();
  const { article, dialog, text, panel, openPanel } = useReader();
  const [called, setCalled] = useState<Called>();
  const popover = useRef<HTMLElement>(null);
  const { notes } = article;
  useEffect(() => {
    const element = text.current;
    const onClick = (event: Event) => {
      const sign = (event.target as Element).closest('a');
      const note = sign && notes?.find(({ url }) => url === sign.href);
      if (!note) return;
      event.preventDefault();
      setCalled({ note, sign, at: placeUnder(dialog.current, sign.getBoundingClientRect(), HEIGHT) });
      openPanel(PANEL);
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [notes, openPanel]);
  useEffect(() => {
    if (!called) return;
    if (panel === PANEL) return popover.current?.focus({ preventScroll: true });
    called.sign.focus({ preventScroll: true });
    setCalled(undefined);
  }, [called, panel]);
  if (!called || panel !== PANEL) return null;
  return (
    <section ref={popover} class="floating note-popover" tabIndex={-1} aria-label={t('note')} style={called.at}>
      <ArticleBody article={{ ...article, blocks: called.note.blocks, quotes: [] }} FigureView={CaptionOnly} />
      <button type="button" class="link-button" data-action="close-note" onClick={() => openPanel(undefined)}>
        {t('note_close')}
      </button>
    </section>
  );
}
