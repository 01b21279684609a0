import { useState } from 'preact/hooks';
import type { Article, Quote } from '../../core/article.ts';
import { quoteText } from '../../core/citing/quote-with-source.ts';
import { useTranslate } from './translate.ts';

/** With a link to the words themselves; with the page's alone, since none leads there for certain; not at all. */
export type QuoteCopy = 'copied' | 'unlinked' | 'refused';

interface QuoteCardProps {
  article: Article;
  quote: Quote;
  /** In `Article.quotes`. */
  index: number;
  /** Whether it is the one that was gone to last. */
  isCurrent?: boolean;
  onChoose: () => void;
  onCopy?: () => Promise<QuoteCopy>;
  /** Known before: no link leads to it for certain. */
  isUnlinked?: boolean;
}

/** A quote with who said it; a click leads to its words. */
export function QuoteCard({ article, quote, index, isCurrent, onChoose, onCopy, isUnlinked }: QuoteCardProps) {
  const t = useTranslate();
  return (
    <>
      <button
        type="button"
        class="quote"
        data-quote={index}
        {...(isCurrent && { 'aria-current': true })}
        onClick={onChoose}
      >
        <q dir="auto" lang={article.lang}>
          {quoteText(article, quote)}
        </q>
        <span class="speaker" dir="auto">
          {quote.speaker ? <b>{quote.speaker.name}</b> : t('speaker_not_stated')}
          {quote.speaker?.role && `, ${quote.speaker.role}`}
        </span>
      </button>
      {onCopy && <CopyQuote copy={onCopy} isUnlinked={isUnlinked === true} />}
    </>
  );
}

function CopyQuote({ copy, isUnlinked }: { copy: () => Promise<QuoteCopy>; isUnlinked: boolean }) {
  const t = useTranslate();
  const [result, setResult] = useState<QuoteCopy>();
  const isCopied = result === 'copied' || result === 'unlinked';
  const said =
    result === 'refused' ? t('copy_refused_popup') : isUnlinked || result === 'unlinked' ? t('quote_unlinked') : '';
  return (
    <span class="quote-copy">
      <button
        type="button"
        class="link-button"
        data-copy-quote={isCopied ? 'copied' : (result ?? 'none')}
        onClick={async () => setResult(await copy())}
      >
        {t(isCopied ? 'copied' : 'copy_quote')}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
