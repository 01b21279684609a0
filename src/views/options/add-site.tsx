import { useState } from 'preact/hooks';
import { useTranslate } from '../shared/translate.ts';

export interface AddSiteProps {
  /** The site that an address or a host name is of; undefined where it is neither. */
  siteNamed: (typed: string) => string | undefined;
  /** Raises the browser's question; whether it was answered with yes. */
  onAdd: (sites: string[]) => Promise<boolean>;
}

/** Puts any site on the list, by its address: also for those who have no other windows than private ones. */
export function AddSite({ siteNamed, onAdd }: AddSiteProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    const site = siteNamed(typed.trim());
    if (site === undefined) return setSaid(t('options_add_site_wrong'));
    const isAdded = await onAdd([site]);
    setSaid(isAdded ? '' : t('permission_refused', site));
    if (isAdded) setTyped('');
  };
  return (
    <form class="add-site" onSubmit={(event) => void add(event)}>
      <label for="add-site">{t('options_add_site')}</label>
      <div class="row">
        <input
          id="add-site"
          class="field"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir="ltr"
          placeholder="example.com"
          value={typed}
          aria-describedby="add-site-said"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" data-action="add-site" disabled={typed.trim() === ''}>
          {t('options_add_site_button')}
        </button>
      </div>
      <p id="add-site-said" role="status">
        {said}
      </p>
    </form>
  );
}
