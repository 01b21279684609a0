import { StarterList } from '../options/starter-list.tsx';
import { ShortcutList, type ShortcutListProps } from '../shared/shortcut-list.tsx';
import { useTranslate } from '../shared/translate.ts';
import { SampleTrial, type SampleTrialProps } from './sample-trial.tsx';

interface WelcomeViewProps {
  trial: SampleTrialProps;
  /** How this browser pins a button; absent where it is pinned, or cannot be. */
  pin?: 'chrome' | 'firefox';
  keys: ShortcutListProps;
  /** Sites on the reader's list. */
  listed: readonly string[];
  onAdd: (sites: string[]) => Promise<boolean>;
  onLeave: () => void;
}

const PIN = { chrome: 'welcome_pin_chrome', firefox: 'welcome_pin_firefox' } as const;

/** What a new reader sees once: the product to try, then the three things that make it handy. */
export function WelcomeView({ trial, pin, keys, listed, onAdd, onLeave }: WelcomeViewProps) {
  const t = useTranslate();
  return (
    <main>
      <header class="hello">
        <img src="/icons/128.png" alt="" width="56" height="56" />
        <h1>{t('welcome_title')}</h1>
        <p class="intro">{t('welcome_intro')}</p>
        <button type="button" class="link-button" data-action="skip" onClick={onLeave}>
          {t('welcome_skip')}
        </button>
      </header>
      <SampleTrial {...trial} />
      <div class="cards">
        <section class="card" data-pin={pin ?? 'done'}>
          <h2>{t('welcome_pin_title')}</h2>
          <p role="status">{t(pin ? PIN[pin] : 'welcome_pinned')}</p>
        </section>
        <section class="card">
          <h2>{t('welcome_keys_title')}</h2>
          <p>{t('welcome_keys_text')}</p>
          <ShortcutList {...keys} />
        </section>
      </div>
      <section class="card">
        <h2>{t('welcome_sites_title')}</h2>
        <p>{t('welcome_sites_text')}</p>
        <details>
          <summary>{t('starter_title')}</summary>
          <StarterList listed={listed} onAdd={onAdd} />
        </details>
      </section>
      <footer>
        <p>
          {t('welcome_privacy')} <a href="/src/views/privacy/privacy.html">{t('options_privacy_more')}</a>
        </p>
        <button type="button" class="button primary" data-action="done" onClick={onLeave}>
          {t('welcome_done')}
        </button>
      </footer>
    </main>
  );
}
