import { plural, useTranslate } from '../shared/translate.ts';
import { Restrained } from './restrained.tsx';
import { SiteRulesList, type SiteRulesProps } from './site-rules-list.tsx';
import { StarterList } from './starter-list.tsx';
import { TemplateEditor, type TemplateEditorProps } from './template-editor.tsx';

/** A keyboard command as the browser knows it; `keys` is empty where none is set. */
export interface Shortcut {
  what: string;
  keys: string;
}

interface OptionsViewProps {
  /** Sites on the reader's list that the browser grants. */
  sites: string[];
  shortcuts: Shortcut[];
  onRemove: (site: string) => void;
  onAdd: (sites: string[]) => Promise<boolean>;
  /** Addresses of pages that stay as they are. */
  pagesLeftAlone: string[];
  onForgetPages: () => void;
  siteRules: SiteRulesProps;
  copying: TemplateEditorProps;
}

/** The sites that are always cleaned, what the extension can read, and the keys. */
export function OptionsView(props: OptionsViewProps) {
  const { sites, shortcuts, onRemove, onAdd, pagesLeftAlone, onForgetPages, siteRules, copying } = props;
  const t = useTranslate();
  return (
    <main>
      <h1>{t('options_title')}</h1>
      <h2>{t('options_sites')}</h2>
      {sites.length === 0 ? <p>{t('options_no_sites')}</p> : <SiteRows sites={sites} onRemove={onRemove} />}
      <Restrained pages={pagesLeftAlone} onForget={onForgetPages} />
      <h3>{t('starter_title')}</h3>
      <StarterList listed={sites} onAdd={onAdd} />
      <SiteRulesList {...siteRules} />
      <TemplateEditor {...copying} />
      <h2>{t('options_access_title')}</h2>
      <p>{sites.length === 0 ? t('options_access_none') : plural(t, 'options_access', sites.length)}</p>
      <h2>{t('options_shortcuts_title')}</h2>
      <ul class="rows">
        {shortcuts.map(({ what, keys }) => (
          <li>
            {what} <kbd>{keys || t('options_shortcut_none')}</kbd>
          </li>
        ))}
      </ul>
      <h2>{t('options_privacy_title')}</h2>
      <p>{t('options_privacy')}</p>
    </main>
  );
}

function SiteRows({ sites, onRemove }: Pick<OptionsViewProps, 'sites' | 'onRemove'>) {
  const t = useTranslate();
  return (
    <ul class="rows">
      {sites.map((site) => (
        <li key={site}>
          {site}
          <button type="button" class="button" aria-label={t('options_remove', site)} onClick={() => onRemove(site)}>
            {t('options_stop')}
          </button>
        </li>
      ))}
    </ul>
  );
}
