import type { Article } from '../../core/article.ts';
import { keyQuotes, quoteText } from './quote-text.ts';
import { useTranslate } from './translate.ts';

interface QuoteListProps {
  article: Article;
  /** Called with the quote's index in `Article.quotes`. */
  onChoose: (quote: number) => void;
}

/** The key quotes with their speakers, best first. Choosing one is the caller's business. */
export function QuoteList({ article, onChoose }: QuoteListProps) {
  const t = useTranslate();
  const quotes = keyQuotes(article);
  return (
    <section aria-labelledby="key-quotes">
      <h2 class="section-title" id="key-quotes">
        {t('key_quotes')}
      </h2>
      {quotes.length === 0 && <p class="none">{t('no_quotes')}</p>}
      <ol class="quotes">
        {quotes.map(({ quote, index }) => (
          <li key={index}>
            <button type="button" data-quote={index} onClick={() => onChoose(index)}>
              <q dir="auto" lang={article.lang}>
                {quoteText(article, quote)}
              </q>
              <span class="speaker" dir="auto">
                {quote.speaker ? <b>{quote.speaker.name}</b> : t('speaker_not_stated')}
                {quote.speaker?.role && `, ${quote.speaker.role}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
