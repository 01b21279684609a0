import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, useTranslate } from '../../shared/translate.ts';
import { useReader } from '../reader-context.ts';
import type { PageOutcome } from './further-pages.ts';

type State = 'idle' | 'reading' | Exclude<PageOutcome, 'joined'>;

/** Runs `work` when the reader is back from the page on which the site was allowed; gives what ends the wait. */
function onReturn(work: () => void): () => void {
  window.addEventListener('focus', work);
  return () => window.removeEventListener('focus', work);
}

function keyOf(state: Exclude<State, 'idle' | 'reading'>, isPrivate: boolean): MessageKey {
  if (state === 'gone') return 'outlived';
  return state === 'permission' && isPrivate ? 'pages_private' : `pages_${state}`;
}

/** Where an article goes on, and the way to have its further pages here; nothing for an article that has none. */
export function NextPages() {
  const t = useTranslate();
  const { pages, say } = useReader();
  const [state, setState] = useState<State>('idle');
  const next = pages.next();
  const readOn = async (all: boolean) => {
    let outcome: PageOutcome;
    do {
      setState('reading');
      outcome = await pages.read();
    } while (all && outcome === 'joined' && pages.next());
    setState(outcome === 'joined' ? 'idle' : outcome);
    if (outcome === 'joined') say(t('pages_joined'));
  };
  useEffect(() => () => pages.done(), [pages]);
  useEffect(() => (state === 'permission' ? onReturn(() => setState('idle')) : undefined), [state]);
  if (!next && state === 'idle') return null;
  return (
    <section class="next-pages" aria-label={t('pages_title')} data-state={state}>
      <p role="status">
        {state === 'idle' && next && t('pages_next', next.number, next.last)}
        {state === 'reading' && t('pages_reading', next?.number ?? '')}
        {state !== 'idle' && state !== 'reading' && t(keyOf(state, !pages.allow), next?.number ?? '')}
      </p>
      <div class="row">
        {state === 'permission'
          ? pages.allow && (
              <button type="button" class="button primary" data-action="allow-pages" onClick={pages.allow}>
                {t('pages_allow')}
              </button>
            )
          : next &&
            state !== 'reading' && (
              <>
                <button type="button" class="button primary" data-action="next-page" onClick={() => void readOn(false)}>
                  {t(state === 'idle' ? 'pages_add' : 'try_again')}
                </button>
                {next.last > next.number && (
                  <button type="button" class="button" data-action="all-pages" onClick={() => void readOn(true)}>
                    {t('pages_add_all')}
                  </button>
                )}
              </>
            )}
        {next && (
          <a href={next.url} target="_blank" rel="noopener noreferrer">
            {t('pages_open')}
          </a>
        )}
      </div>
      {next && state === 'idle' && <small>{t('pages_how')}</small>}
    </section>
  );
}
