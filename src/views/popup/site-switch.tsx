import { useState } from 'preact/hooks';
import { ModeOptions } from '../shared/mode-options.tsx';
import type { SiteMode } from '../shared/site-settings.ts';
import { useTranslate } from '../shared/translate.ts';
import type { ArticleActions, SiteChoice } from './popup-state.ts';

interface SiteSwitchProps {
  site: SiteChoice;
  /** Whether a site can be taken off the list only, as in a private window, of which nothing is kept. */
  isPrivate: boolean;
  actions: Pick<ArticleActions, 'setAlways' | 'setMode' | 'openSettings'>;
}

const ON = { reader: 'always_clean_on', 'in-place': 'always_clean_in_place' } as const;

/** Puts the page's site on the reader's list, or takes it off. */
export function SiteSwitch({ site, isPrivate, actions }: SiteSwitchProps) {
  const t = useTranslate();
  const [always, setShown] = useState(site.always);
  const [refused, setRefused] = useState(false);
  const [mode, setShownMode] = useState(site.mode);

  const change = async (wanted: boolean) => {
    setShown(wanted);
    const now = await actions.setAlways(site.name, wanted);
    setShown(now);
    setRefused(wanted && !now);
  };

  const chooseMode = (wanted: SiteMode) => {
    setShownMode(wanted);
    actions.setMode(site.name, wanted);
  };

  const off = isPrivate ? 'always_clean_private' : 'always_clean_hint';
  const hint = refused ? 'permission_refused' : always ? ON[mode] : off;
  return (
    <footer class="foot">
      <div class="site">
        <input
          type="checkbox"
          role="switch"
          id="always"
          aria-checked={always}
          aria-describedby="always-hint"
          checked={always}
          disabled={isPrivate && !always}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        <label for="always">{t('always_clean', site.name)}</label>
        <p id="always-hint" role="status">
          {t(hint, site.name)}
        </p>
        {isPrivate && !always && (
          <button type="button" class="link-button" data-action="settings" onClick={actions.openSettings}>
            {t('open_settings')}
          </button>
        )}
        {always && !isPrivate && (
          <label class="mode">
            {t('site_mode')}{' '}
            <select
              class="field"
              id="mode"
              value={mode}
              onChange={(event) => chooseMode(event.currentTarget.value as SiteMode)}
            >
              <ModeOptions />
            </select>
          </label>
        )}
      </div>
    </footer>
  );
}
