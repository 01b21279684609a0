import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import { ArticleBody, CaptionOnly } from '../shared/article-body.tsx';
import { ArticleMeta } from '../shared/article-meta.tsx';
import { findQuote } from '../shared/find-quote.ts';
import { Ledger } from '../shared/ledger.tsx';
import { QuoteList } from '../shared/quote-list.tsx';
import { countWords, readingMinutes } from '../shared/reading-time.ts';
import { plural, useTranslate } from '../shared/translate.ts';
import type { PopupActions, SiteChoice } from './popup-state.ts';
import { SiteSwitch } from './site-switch.tsx';

interface ArticlePanelProps {
  article: Article;
  site: SiteChoice | undefined;
  actions: PopupActions;
}

/** Key quotes, clean text, and what was removed; the header and the site's switch stay in sight. */
export function ArticlePanel({ article, site, actions }: ArticlePanelProps) {
  const t = useTranslate();
  const scroll = useRef<HTMLElement>(null);
  const words = useMemo(() => countWords(article.blocks, article.lang), [article]);
  const body = useMemo(() => <ArticleBody article={article} FigureView={CaptionOnly} />, [article]);
  return (
    <main data-state="article">
      <header class="head">
        <h1 dir="auto" lang={article.lang} title={article.title}>
          {article.title}
        </h1>
        <ArticleMeta article={article}>
          {[`${plural(t, 'words', words)} · ${plural(t, 'minutes', readingMinutes(words))}`]}
        </ArticleMeta>
        <div class="actions">
          <CopyButton article={article} words={words} actions={actions} />
          <button type="button" class="button" data-action="reader" onClick={() => actions.openReader(article)}>
            {t('open_reading_view')}
          </button>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="scroll" ref={scroll} tabIndex={0} aria-label={t('article')}>
        <p class="visually-hidden" role="status">
          {t('summary', article.quotes.filter((quote) => quote.key).length, article.removals.length)}
        </p>
        <QuoteList article={article} onChoose={(quote) => scroll.current && findQuote(scroll.current, quote)} />
        <section aria-labelledby="clean-text">
          <h2 class="section-title" id="clean-text">
            {t('clean_text')}
          </h2>
          {body}
        </section>
        <Ledger article={article} />
      </section>
      {site && <SiteSwitch site={site} setAlways={actions.setAlways} />}
    </main>
  );
}

interface CopyButtonProps {
  article: Article;
  words: number;
  actions: PopupActions;
}

/** Milliseconds for which the button says that it has copied. */
const COPIED_SHOWN = 2500;

function CopyButton({ article, words, actions }: CopyButtonProps) {
  const t = useTranslate();
  const [result, setResult] = useState<'copied' | 'refused'>();
  useEffect(() => {
    if (result !== 'copied') return;
    const timer = setTimeout(() => setResult(undefined), COPIED_SHOWN);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = async () => setResult((await actions.copy(article)) ? 'copied' : 'refused');
  return (
    <>
      <button type="button" class="button primary" data-action="copy" onClick={copy}>
        {result === 'copied' ? t('copied') : t('copy_text')}
      </button>
      <span class={result === 'refused' ? 'refused' : 'visually-hidden'} role="status" data-copy={result ?? 'none'}>
        {result === 'copied' && plural(t, 'copied_words', words)}
        {result === 'refused' && t('copy_refused_popup')}
      </span>
    </>
  );
}
