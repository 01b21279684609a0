import { useMemo, useRef, useState } from 'preact/hooks';
import type { Quote } from '../../core/article.ts';
import { linkedPart } from '../../core/citing/quote-with-source.ts';
import { applyChoices, NO_CHOICES } from '../../core/content/apply-choices.ts';
import { ruleSiteOf } from '../../core/site-rules/site-rule.ts';
import { ArticleBody, CaptionOnly } from '../shared/article-body.tsx';
import { ArticleMeta } from '../shared/article-meta.tsx';
import { findQuote } from '../shared/into-sight.ts';
import { Ledger } from '../shared/ledger.tsx';
import { PickedNote } from '../shared/picked-note.tsx';
import { QuoteList } from '../shared/quote-list.tsx';
import { countWords, readingMinutes } from '../shared/reading-time.ts';
import { plural, useTranslate } from '../shared/translate.ts';
import { CopyControls } from './copy-controls.tsx';
import { PickPanel } from './pick-panel.tsx';
import { KeyHelp, popupKeys } from './popup-keys.tsx';
import type { ArticleState, PopupActions } from './popup-state.ts';
import { ReportPanel } from './report-panel.tsx';
import { SiteSwitch } from './site-switch.tsx';

interface ArticlePanelProps {
  state: ArticleState;
  actions: PopupActions;
}

/** Key quotes, clean text, and what was removed; the header and the site's switch stay in sight. */
export function ArticlePanel({ state, actions }: ArticlePanelProps) {
  const t = useTranslate();
  const scroll = useRef<HTMLElement>(null);
  const [choices, setChoices] = useState(NO_CHOICES);
  const [showsKeys, setShowsKeys] = useState(false);
  const article = useMemo(() => applyChoices(state.article, choices), [state.article, choices]);
  const words = useMemo(() => countWords(article.blocks, article.lang), [article]);
  const body = useMemo(() => <ArticleBody article={article} FigureView={CaptionOnly} />, [article]);
  const linkOf = (quote: Quote) => state.quoteLinks.get(linkedPart(article, quote));
  const unlinked = new Set(article.quotes.flatMap((quote, index) => (linkOf(quote) === null ? [index] : [])));
  const site = state.isPrivate ? '' : ruleSiteOf(article.url);
  return (
    <main data-state="article" onKeyDown={popupKeys(() => setShowsKeys(!showsKeys))}>
      <header class="head">
        <h1 dir="auto" lang={article.lang} title={article.title}>
          {article.title}
        </h1>
        <ArticleMeta article={article}>
          {[`${plural(t, 'words', words)} · ${plural(t, 'minutes', readingMinutes(words))}`]}
        </ArticleMeta>
        <div class="row actions">
          <CopyControls article={article} words={words} state={state} actions={actions} />
        </div>
        {showsKeys && <KeyHelp />}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="scroll" ref={scroll} tabIndex={0} aria-label={t('article')}>
        <p class="visually-hidden" role="status">
          {t('summary', article.quotes.filter((quote) => quote.key).length, article.removals.length)}
        </p>
        {article.picked && <PickedNote site={site} always={actions.alwaysPick} forget={actions.forgetPick} />}
        <QuoteList
          article={article}
          onChoose={(quote) => scroll.current && findQuote(scroll.current, quote)}
          onCopy={(quote) => actions.copyQuote(article, quote, linkOf(quote))}
          unlinked={unlinked}
          linksKnown={state.quoteLinks.size > 0}
        />
        <section aria-labelledby="clean-text">
          <h2 class="section-title" id="clean-text">
            {t('clean_text')}
          </h2>
          {body}
        </section>
        <Ledger
          article={state.article}
          choices={choices}
          onChange={setChoices}
          {...(site && { always: { site, make: actions.makeRule } })}
        />
        <PickPanel hasSelection={state.selection.trim() !== ''} actions={actions} />
        <ReportPanel step="reading the page" actions={actions} />
      </section>
      {state.site && <SiteSwitch site={state.site} isPrivate={state.isPrivate} actions={actions} />}
    </main>
  );
}
