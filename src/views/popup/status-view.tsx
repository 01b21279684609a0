import type { NoArticleReason } from '../../core/article.ts';
import type { MessageKey } from '../shared/translate.ts';
import { useTranslate } from '../shared/translate.ts';
import { Notice } from './notice.tsx';
import { PickPanel } from './pick-panel.tsx';
import { PlainTextPanel } from './plain-text-panel.tsx';
import type { NoArticleState, PageActions, StatusState } from './popup-state.ts';
import { ReadingPanel } from './reading-panel.tsx';
import { ReportPanel } from './report-panel.tsx';

interface StatusViewProps {
  state: StatusState;
  actions: PageActions;
}

const NO_ARTICLE: Record<NoArticleReason, MessageKey> = {
  empty: 'no_article_empty',
  listing: 'no_article_listing',
  'headline-only': 'no_article_headline_only',
  'not-an-article': 'no_article_not_an_article',
  'too-large': 'no_article_too_large',
};

/** The popup without an article: while one is looked for, and where there is none. */
export function StatusView({ state, actions }: StatusViewProps) {
  const t = useTranslate();
  const again = (
    <button type="button" class="button" onClick={actions.readAgain}>
      {t('try_again')}
    </button>
  );
  switch (state.kind) {
    case 'reading':
      return <ReadingPanel stage={state.stage} onStop={actions.stopReading} />;
    case 'loading':
      return (
        <Notice title={t('loading_title')} text={t('loading_text')} kind="loading">
          <button type="button" class="button" onClick={actions.readNow}>
            {t('read_now')}
          </button>
        </Notice>
      );
    case 'stopped':
      return (
        <Notice title={t('stopped_title')} text={t('stopped_text')} kind="stopped">
          {again}
        </Notice>
      );
    case 'no-article':
      return <NoArticle state={state} actions={actions} />;
    case 'blocked': {
      const key: MessageKey = `blocked_${state.why}`;
      return <Notice title={t('blocked_title')} text={t(key)} kind="blocked" />;
    }
    case 'own':
      return (
        <Notice title={t('own_page_title')} text={t('own_page_text')} kind="own">
          <button type="button" class="button primary" data-action="sample" onClick={actions.trySample}>
            {t('welcome_try_title')}
          </button>
        </Notice>
      );
    case 'failed':
      return (
        <Notice title={t('failed_title')} text={t('failed_text')} kind="failed">
          {again}
          <ReportPanel step={state.step} detail={state.detail} actions={actions} />
        </Notice>
      );
  }
}

/** Why there is no article, what spoke against one, and what else can be done with the page. */
function NoArticle({ state, actions }: { state: NoArticleState; actions: PageActions }) {
  const t = useTranslate();
  return (
    <Notice title={t('no_article_title')} text={t(NO_ARTICLE[state.because])} kind="no-article">
      {state.signs.length > 0 && (
        <div class="signs">
          <p>{t('no_article_signs')}</p>
          <ul>
            {state.signs.map((sign) => (
              <li key={sign}>{t(`sign_${sign}`)}</li>
            ))}
          </ul>
        </div>
      )}
      {state.plainText !== undefined && <PlainTextPanel text={state.plainText} actions={actions} />}
      <PickPanel hasSelection={state.selection.trim() !== ''} actions={actions} />
      <ReportPanel step={`no article: ${state.because}`} actions={actions} />
    </Notice>
  );
}
