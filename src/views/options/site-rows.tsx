import { useEffect, useRef, useState } from 'preact/hooks';
import { STRICTNESS, type Strictness } from '../../core/strictness.ts';
import { ModeOptions } from '../shared/mode-options.tsx';
import type { SiteMode, SiteSettings } from '../shared/site-settings.ts';
import { useTranslate } from '../shared/translate.ts';

/** A site on the reader's list. */
export interface ListedSite extends SiteSettings {
  name: string;
  /** Whether the browser lets Clean Copy in. */
  isGranted: boolean;
}

export interface SiteRowsProps {
  sites: readonly ListedSite[];
  onRemove: (site: string) => void;
  /** Raises the browser's question; whether it was answered with yes. */
  onAdd: (sites: string[]) => Promise<boolean>;
  onChange: (site: string, change: Partial<SiteSettings>) => void;
}

/** Sites that are shown at first: more take long to lay out, and nobody reads through them. */
const MOST_SHOWN = 50;

/** The sites on the list with what may be set for each; those that the browser does not grant say so. A long list can be searched. */
export function SiteRows(props: SiteRowsProps) {
  const t = useTranslate();
  const [wanted, setWanted] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const { sites, onAdd } = props;
  const found = sites.filter(({ name }) => name.includes(wanted.trim().toLowerCase()));
  const shown = showsAll ? found : found.slice(0, MOST_SHOWN);
  const rows = useRef<HTMLUListElement>(null);
  // The button that had the focus is gone: it goes on to the first of the others.
  useEffect(() => {
    if (showsAll) rows.current?.children[MOST_SHOWN]?.querySelector<HTMLElement>('select, button')?.focus();
  }, [showsAll]);
  const shut = found.filter(({ isGranted }) => !isGranted).map(({ name }) => name);
  if (sites.length === 0) return <p>{t('options_no_sites')}</p>;
  return (
    <>
      {sites.length > MOST_SHOWN && (
        <input
          type="search"
          class="field find"
          data-action="find-site"
          aria-label={t('options_find_site')}
          placeholder={t('options_find_site')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {found.length === 0 ? (
        <p role="status">{t('options_no_such_site')}</p>
      ) : (
        <ul class="rows sites" ref={rows}>
          {shown.map((site) => (
            <SiteRow key={site.name} site={site} {...props} />
          ))}
        </ul>
      )}
      <div class="row">
        {shown.length < found.length && (
          <button type="button" class="button" data-action="show-all" onClick={() => setShowsAll(true)}>
            {t('options_show_all_sites', found.length)}
          </button>
        )}
        {shut.length > 1 && (
          <button type="button" class="button" data-action="allow-all" onClick={() => void onAdd(shut)}>
            {t('options_allow_all')}
          </button>
        )}
      </div>
    </>
  );
}

function SiteRow({ site, onRemove, onAdd, onChange }: { site: ListedSite } & SiteRowsProps) {
  const t = useTranslate();
  const { name, isGranted, mode, strictness } = site;
  return (
    <li data-site={name}>
      <b>
        <bdi>{name}</bdi>
      </b>
      {isGranted ? (
        <span class="site-settings">
          <select
            class="field"
            name="mode"
            aria-label={t('site_mode_label', name)}
            value={mode}
            onChange={(event) => onChange(name, { mode: event.currentTarget.value as SiteMode })}
          >
            <ModeOptions />
          </select>
          <select
            class="field"
            name="strictness"
            aria-label={t('strictness_label', name)}
            value={strictness}
            onChange={(event) => onChange(name, { strictness: event.currentTarget.value as Strictness })}
          >
            {STRICTNESS.map((it) => (
              <option key={it} value={it}>
                {t(`strictness_${it}`)}
              </option>
            ))}
          </select>
        </span>
      ) : (
        <span class="site-settings">
          <span>{t('options_not_granted')}</span>
          <button type="button" class="button" data-action="allow" onClick={() => void onAdd([name])}>
            {t('options_allow')}
          </button>
        </span>
      )}
      <button
        type="button"
        class="button"
        data-action="stop"
        aria-label={t('options_remove', name)}
        onClick={() => onRemove(name)}
      >
        {t('options_stop')}
      </button>
    </li>
  );
}
