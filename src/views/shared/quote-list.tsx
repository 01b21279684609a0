import { useState } from 'preact/hooks';
import type { Article, Quote } from '../../core/article.ts';
import { quoteText } from '../../core/citing/quote-with-source.ts';
import { keyQuotes } from './key-quotes.ts';
import { useTranslate } from './translate.ts';

interface QuoteListProps {
  article: Article;
  /** Called with the quote's index in `Article.quotes`. */
  onChoose: (quote: number) => void;
  /** Resolves to whether it is on the clipboard. */
  onCopy?: (quote: Quote, index: number) => Promise<boolean>;
  /** Quotes, by index, that no link lands on for certain. */
  unlinked?: ReadonlySet<number>;
  /** Whether the page has been asked for the links yet. */
  linksKnown?: boolean;
}

/** The key quotes with their speakers, best first. */
export function QuoteList({ article, onChoose, onCopy, unlinked, linksKnown }: QuoteListProps) {
  const t = useTranslate();
  const quotes = keyQuotes(article);
  return (
    <section aria-labelledby="key-quotes">
      <h2 class="section-title" id="key-quotes">
        {t('key_quotes')}
      </h2>
      {quotes.length === 0 && <p class="none">{t('no_quotes')}</p>}
      <ol class="quotes" data-links={linksKnown ? 'known' : 'none'}>
        {quotes.map(({ quote, index }) => (
          <li key={index}>
            <button type="button" class="quote" data-quote={index} onClick={() => onChoose(index)}>
              <q dir="auto" lang={article.lang}>
                {quoteText(article, quote)}
              </q>
              <span class="speaker" dir="auto">
                {quote.speaker ? <b>{quote.speaker.name}</b> : t('speaker_not_stated')}
                {quote.speaker?.role && `, ${quote.speaker.role}`}
              </span>
            </button>
            {onCopy && <CopyQuote copy={() => onCopy(quote, index)} isLinked={!unlinked?.has(index)} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function CopyQuote({ copy, isLinked }: { copy: () => Promise<boolean>; isLinked: boolean }) {
  const t = useTranslate();
  const [result, setResult] = useState<'copied' | 'refused'>();
  const said = result === 'refused' ? t('copy_refused_popup') : isLinked ? '' : t('quote_unlinked');
  return (
    <span class="quote-copy">
      <button
        type="button"
        class="link-button"
        data-copy-quote={result ?? 'none'}
        onClick={async () => setResult((await copy()) ? 'copied' : 'refused')}
      >
        {t(result === 'copied' ? 'copied' : 'copy_quote')}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
