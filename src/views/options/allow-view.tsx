import { useState } from 'preact/hooks';
import { useTranslate } from '../shared/translate.ts';

interface AllowViewProps {
  /** Host name of the site. */
  site: string;
  /** Asks the browser; resolves to whether it is allowed. Must be called in the click itself. */
  onAllow: () => Promise<boolean>;
  onCancel: () => void;
}

/** Asks for one site, for as long as the further pages of an article are read. */
export function AllowView({ site, onAllow, onCancel }: AllowViewProps) {
  const t = useTranslate();
  const [isRefused, setRefused] = useState(false);
  return (
    <main data-allow={site}>
      <h1>{t('allow_title')}</h1>
      <p>{t('allow_text', site)}</p>
      <div class="row">
        <button
          type="button"
          class="button primary"
          data-action="allow-site"
          onClick={() => void onAllow().then((isAllowed) => setRefused(!isAllowed))}
        >
          {t('allow_yes', site)}
        </button>
        <button type="button" class="button" data-action="cancel" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      <p role="status">{isRefused && t('permission_refused', site)}</p>
    </main>
  );
}
