import type { Article, Quote } from '../../core/article.ts';
import { keyQuotes } from './key-quotes.ts';
import { QuoteCard } from './quote-card.tsx';
import { useTranslate } from './translate.ts';

interface QuoteListProps {
  article: Article;
  /** Called with the quote's index in `Article.quotes`. */
  onChoose: (quote: number) => void;
  /** Resolves to whether it is on the clipboard. */
  onCopy: (quote: Quote) => Promise<boolean>;
  /** Quotes, by index, that no link lands on for certain. */
  unlinked: ReadonlySet<number>;
  /** Whether the page has been asked for the links yet. */
  linksKnown: boolean;
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
            <QuoteCard
              article={article}
              quote={quote}
              index={index}
              onChoose={() => onChoose(index)}
              onCopy={async () => ((await onCopy(quote)) ? 'copied' : 'refused')}
              isUnlinked={unlinked.has(index)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
