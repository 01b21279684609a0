import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article, Quote } from '../../core/article.ts';
import { applyChoices, NO_CHOICES } from '../../core/content/apply-choices.ts';
import { ArticleBody, CaptionOnly } from '../shared/article-body.tsx';
import { ArticleMeta } from '../shared/article-meta.tsx';
import { findQuote } from '../shared/into-sight.ts';
import { Ledger } from '../shared/ledger.tsx';
import { QuoteList } from '../shared/quote-list.tsx';
import { useTranslate } from '../shared/translate.ts';
import { SAMPLE_SITE, SamplePage } from './sample-page.tsx';

const NONE: ReadonlySet<number> = new Set();

/** Reads the sample as Clean Copy reads any page. */
type ReadSample = (page: Element) => Promise<Article | undefined>;

export interface SampleTrialProps {
  onRead: ReadSample;
  /** Resolves to whether it is on the clipboard. */
  onCopyQuote: (article: Article, quote: Quote) => Promise<boolean>;
}

/** A made-up page to try the product on: the page as it is, or what Clean Copy makes of it. */
export function SampleTrial({ onRead, onCopyQuote }: SampleTrialProps) {
  const t = useTranslate();
  const page = useRef<HTMLDivElement>(null);
  const [article, setArticle] = useState<Article>();
  const [hasFailed, setHasFailed] = useState(false);
  const read = async () => {
    const found = await onRead(page.current!).catch(() => undefined);
    setArticle(found);
    setHasFailed(found === undefined);
  };
  return (
    <section class="trial" aria-labelledby="try">
      <h2 id="try">{t('welcome_try_title')}</h2>
      <div class="trial-bar">
        <p>{t(article ? 'welcome_try_result' : 'welcome_try_text')}</p>
        {article ? (
          <button type="button" class="button" data-action="uncleaned" onClick={() => setArticle(undefined)}>
            {t('welcome_uncleaned')}
          </button>
        ) : (
          <button type="button" class="button primary" data-action="clean" onClick={() => void read()}>
            {t('welcome_clean')}
          </button>
        )}
      </div>
      {hasFailed && <p role="alert">{t('failed_title')}</p>}
      <div class="window">
        <p class="address" dir="ltr" aria-hidden="true">
          {SAMPLE_SITE}
        </p>
        {article ? <CleanSample article={article} onCopyQuote={onCopyQuote} /> : <SamplePage page={page} />}
      </div>
    </section>
  );
}

/** What the popup shows of an article, without its buttons. */
function CleanSample({ article: asRead, onCopyQuote }: Pick<SampleTrialProps, 'onCopyQuote'> & { article: Article }) {
  const [choices, setChoices] = useState(NO_CHOICES);
  const shown = useRef<HTMLDivElement>(null);
  const article = applyChoices(asRead, choices);
  // To where the reading goes on: the button that was pressed is gone.
  useEffect(() => shown.current?.focus({ preventScroll: true }), []);
  return (
    <div class="clean" ref={shown} tabIndex={-1} data-state="clean">
      <h3 dir="auto">{article.title}</h3>
      <ArticleMeta article={article} />
      <QuoteList
        article={article}
        onChoose={(quote) => shown.current && findQuote(shown.current, quote)}
        onCopy={(quote) => onCopyQuote(article, quote)}
        unlinked={NONE}
        linksKnown
      />
      <ArticleBody article={article} FigureView={CaptionOnly} />
      <Ledger article={asRead} choices={choices} onChange={setChoices} />
    </div>
  );
}
