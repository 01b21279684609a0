import { useMemo } from 'preact/hooks';
import { findQuote, marksOf } from '../shared/into-sight.ts';
import { type KeyQuote, keyQuotes } from '../shared/key-quotes.ts';
import type { QuoteCopy } from '../shared/quote-card.tsx';
import { useTranslate } from '../shared/translate.ts';
import { useReader } from './reader-context.ts';

/** The key quotes in reading order. */
export function useKeyQuotes(): KeyQuote[] {
  const { article } = useReader();
  return useMemo(() => keyQuotes(article).sort((a, b) => a.index - b.index), [article]);
}

/** Goes to a quote by its index in `Article.quotes`: it gets the focus and is said. */
export function useGoToQuote(): (index: number) => void {
  const t = useTranslate();
  const quotes = useKeyQuotes();
  const { text, say, setQuote, showText } = useReader();
  return (index) => {
    const place = quotes.findIndex((it) => it.index === index);
    const [mark] = text.current ? marksOf(text.current, index) : [];
    if (!text.current || !mark) return;
    setQuote(index);
    mark.tabIndex = -1;
    mark.focus({ preventScroll: true });
    findQuote(text.current, index);
    showText();
    const speaker = quotes[place]?.quote.speaker?.name ?? t('speaker_not_stated');
    say(t('quote_of', place + 1, quotes.length, speaker));
  };
}

/** The next quote in that direction: from the one that was gone to last, else from where the text stands. */
export function useNextQuote(): (step: 1 | -1) => void {
  const go = useGoToQuote();
  const quotes = useKeyQuotes();
  const { text, quote } = useReader();
  return (step) => {
    const at = quotes.findIndex(({ index }) => index === quote);
    if (at !== -1) {
      const next = quotes[at + step];
      return next && go(next.index);
    }
    const middle = innerHeight / 2;
    const below = (index: number) =>
      (text.current ? (marksOf(text.current, index)[0]?.getBoundingClientRect().top ?? 0) : 0) > middle / 4;
    const first = quotes.findIndex(({ index }) => below(index));
    // Not `at`: before the first quote there is none to go back to.
    const next = quotes[step === 1 ? first : (first === -1 ? quotes.length : first) - 1];
    return next && go(next.index);
  };
}

/** Copies a quote with its proof and says how that went. */
export function useCopyQuote(): (index: number) => Promise<QuoteCopy> {
  const t = useTranslate();
  const { onCopyQuote, article, say } = useReader();
  return async (index) => {
    const outcome = await onCopyQuote(article, index);
    say(t(SAID[outcome]));
    return outcome;
  };
}

const SAID = { copied: 'copied', unlinked: 'quote_unlinked', refused: 'copy_refused_popup' } as const;
