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

/** The sites on the list with what may be set for each; those that the browser does not grant say so. */
export function SiteRows(props: SiteRowsProps) {
  const t = useTranslate();
  const { sites, onAdd } = props;
  const shut = sites.filter(({ isGranted }) => !isGranted).map(({ name }) => name);
  if (sites.length === 0) return <p>{t('options_no_sites')}</p>;
  return (
    <>
      <ul class="rows sites">
        {sites.map((site) => (
          <SiteRow key={site.name} site={site} {...props} />
        ))}
      </ul>
      {shut.length > 1 && (
        <button type="button" class="button" data-action="allow-all" onClick={() => void onAdd(shut)}>
          {t('options_allow_all')}
        </button>
      )}
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
            name="mode"
            aria-label={t('site_mode_label', name)}
            value={mode}
            onChange={(event) => onChange(name, { mode: event.currentTarget.value as SiteMode })}
          >
            <ModeOptions />
          </select>
          <select
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
