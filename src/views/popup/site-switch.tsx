import { useState } from 'preact/hooks';
import { useTranslate } from '../shared/translate.ts';
import type { PopupActions, SiteChoice } from './popup-state.ts';

interface SiteSwitchProps {
  site: SiteChoice;
  setAlways: PopupActions['setAlways'];
}

/** Puts the page's site on the reader's list, or takes it off. */
export function SiteSwitch({ site, setAlways }: SiteSwitchProps) {
  const t = useTranslate();
  const [always, setShown] = useState(site.always);
  const [refused, setRefused] = useState(false);

  const change = async (wanted: boolean) => {
    setShown(wanted);
    const now = await setAlways(site.name, wanted);
    setShown(now);
    setRefused(wanted && !now);
  };

  const hint = refused ? 'permission_refused' : always ? 'always_clean_on' : 'always_clean_hint';
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
          onChange={(event) => change(event.currentTarget.checked)}
        />
        <label for="always">{t('always_clean', site.name)}</label>
        <p id="always-hint" role="status">
          {t(hint, site.name)}
        </p>
      </div>
    </footer>
  );
}
