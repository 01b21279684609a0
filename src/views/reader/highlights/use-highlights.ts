import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../../core/article.ts';
import { type AnchoredHighlight, anchorHighlights } from '../../../core/highlights/anchor-highlights.ts';
import { type ArticleText, articleText, spansOf, type TextRange } from '../../../core/highlights/article-text.ts';
import { quotePassage } from '../../../core/highlights/find-passage.ts';
import { type Highlight, LONGEST_HIGHLIGHT } from '../../../core/highlights/highlight.ts';
import type { HighlightMarks } from '../../shared/article-body.tsx';
import type { HighlightMark } from '../../shared/mark-phrasing.ts';
import type { MessageKey } from '../../shared/translate.ts';
import type { HighlightStore, StoreAnswer } from './highlight-store.ts';

/** The reader's highlights in the article at hand. */
export interface Highlights {
  store: HighlightStore;
  text: ArticleText;
  /** In reading order; those whose passage is gone stand at the end. */
  list: readonly AnchoredHighlight[];
  marks: HighlightMarks;
  /** Why the last change did not come about. */
  refusal: MessageKey | undefined;
  /** The one that was deleted last. */
  deleted: Highlight | undefined;
  /** Marks a stretch; resolves to the highlight, or undefined where it could not be kept. */
  mark(range: TextRange): Promise<Highlight | undefined>;
  setNote(highlight: Highlight, note: string): Promise<boolean>;
  remove(highlight: Highlight): Promise<void>;
  undo(): Promise<void>;
}

const REFUSALS: Record<Exclude<StoreAnswer, 'done'>, MessageKey> = {
  full: 'highlight_full',
  private: 'highlight_private',
  gone: 'outlived',
};

export function useHighlights(article: Article, store: HighlightStore): Highlights {
  const [kept, setKept] = useState<Highlight[]>([]);
  const [refusal, setRefusal] = useState<MessageKey>();
  const [deleted, setDeleted] = useState<Highlight>();
  useEffect(() => store.watch(setKept), [store]);
  const text = useMemo(() => articleText(article.blocks), [article.blocks]);
  const list = useMemo(() => anchorHighlights(text, kept), [text, kept]);
  const marks = useMemo(() => marksOf(text, list), [text, list]);
  const attempt = async (work: Promise<StoreAnswer>): Promise<boolean> => {
    const answer = await work;
    setRefusal(answer === 'done' ? undefined : REFUSALS[answer]);
    return answer === 'done';
  };
  return {
    store,
    text,
    list,
    marks,
    refusal,
    deleted,
    async mark(range) {
      if (range.end - range.start > LONGEST_HIGHLIGHT) {
        setRefusal('highlight_too_long');
        return undefined;
      }
      const created = new Date().toISOString();
      const made = { id: newId(), quote: quotePassage(text.text, range), created };
      return (await attempt(store.save(made))) ? made : undefined;
    },
    setNote({ note: _, ...highlight }, note) {
      const modified = new Date().toISOString();
      return attempt(store.save({ ...highlight, ...(note.trim() !== '' && { note: note.trim() }), modified }));
    },
    async remove(highlight) {
      if (await attempt(store.remove(highlight.id))) setDeleted(highlight);
    },
    async undo() {
      if (deleted && (await attempt(store.save(deleted)))) setDeleted(undefined);
    },
  };
}

/** A random UUID, on pages without encryption too, where browsers offer none. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function marksOf(text: ArticleText, list: readonly AnchoredHighlight[]): Map<number, HighlightMark[]> {
  const marks = new Map<number, HighlightMark[]>();
  for (const { highlight, range } of list) {
    for (const { block, start, end } of range ? spansOf(text, range) : []) {
      const mark = { start, end, highlight: highlight.id, hasNote: highlight.note !== undefined };
      const known = marks.get(block);
      if (known) known.push(mark);
      else marks.set(block, [mark]);
    }
  }
  return marks;
}
