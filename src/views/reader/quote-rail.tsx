import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { marksOf } from '../shared/into-sight.ts';
import { keyQuotes } from '../shared/key-quotes.ts';
import { QuoteCard } from '../shared/quote-card.tsx';
import { placeCards } from './place-cards.ts';
import { useReader } from './reader-context.ts';
import { SidePanel } from './side-panel.tsx';
import { ToolButton } from './tool.tsx';
import { useCopyQuote, useGoToQuote, useKeyQuotes, useNextQuote } from './use-quotes.ts';
import { useReaderKey } from './use-reader-key.ts';
import { useScroll } from './use-scroll.ts';

/** Pixels between two cards. */
const GAP = 12;

/** Shows and hides the quotes; their keys work either way. */
export function QuotesTool() {
  const { article, toggleSide, isSideShown, quote } = useReader();
  const next = useNextQuote();
  const copy = useCopyQuote();
  useReaderKey('j', 'key_next_quote', () => next(1));
  useReaderKey('k', 'key_last_quote', () => next(-1));
  useReaderKey('q', 'key_quote_copy', () => quote !== undefined && void copy(quote));
  if (keyQuotes(article).length === 0) return null;
  return (
    <ToolButton
      name="quotes"
      icon="quotes"
      label="key_quotes"
      shortcut="m"
      isOpen={isSideShown('quotes')}
      onPress={() => toggleSide('quotes')}
    />
  );
}

/** The key quotes beside the text, each at the height of its words; in a drawer one below the other. */
export function QuoteRail() {
  const { article, text, isWide, isSideShown, quote: current } = useReader();
  const isShown = isSideShown('quotes');
  const quotes = useKeyQuotes();
  const go = useGoToQuote();
  const copy = useCopyQuote();
  const list = useRef<HTMLOListElement>(null);
  const [tops, setTops] = useState<readonly number[]>([]);
  const place = () => {
    if (!isWide || !list.current || !text.current) return;
    const start = list.current.getBoundingClientRect().top;
    const words = text.current;
    const wanted = quotes.map(({ index }) => (marksOf(words, index)[0]?.getBoundingClientRect().top ?? start) - start);
    const heights = [...list.current.children].map((card) => card.getBoundingClientRect().height);
    const placed = placeCards(wanted, heights, GAP);
    setTops((before) => (before.join() === placed.join() ? before : placed));
  };
  useLayoutEffect(place, [quotes, isWide, isShown]);
  useScroll(place);
  if (quotes.length === 0) return <div class="side quotes-side" />;
  return (
    <SidePanel name="quotes" label="key_quotes">
      <ol class="quotes" ref={list}>
        {quotes.map(({ quote, index }, at) => (
          <li key={index} {...(isWide && { style: { insetBlockStart: `${tops[at] ?? 0}px` } })}>
            <QuoteCard
              article={article}
              quote={quote}
              index={index}
              isCurrent={index === current}
              onChoose={() => go(index)}
              onCopy={() => copy(index)}
            />
          </li>
        ))}
      </ol>
    </SidePanel>
  );
}
