import { languageName, localeOf } from '../shared/locale.ts';
import { ShortcutList, type ShortcutListProps } from '../shared/shortcut-list.tsx';
import { plural, useTranslate } from '../shared/translate.ts';
import { AddSite, type AddSiteProps } from './add-site.tsx';
import { DataPanel, type DataPanelProps } from './data-panel.tsx';
import { HighlightsList, type HighlightsListProps } from './highlights-list.tsx';
import { NameList } from './name-list.tsx';
import { News } from './news.tsx';
import { ReadingSection, type ReadingSectionProps } from './reading-section.tsx';
import { SetAsideNote, type SetAsideProps } from './set-aside-note.tsx';
import { SiteRows, type SiteRowsProps } from './site-rows.tsx';
import { SiteRulesList, type SiteRulesProps } from './site-rules-list.tsx';
import { StarterList } from './starter-list.tsx';
import { SyncPanel, type SyncPanelProps } from './sync-panel.tsx';
import { TemplateEditor, type TemplateEditorProps } from './template-editor.tsx';

interface OptionsViewProps {
  siteList: SiteRowsProps & AddSiteProps;
  keys: ShortcutListProps;
  /** Addresses of pages that stay as they are. */
  pagesLeftAlone: string[];
  onForgetPages: () => void;
  siteRules: SiteRulesProps;
  copying: TemplateEditorProps;
  highlights: HighlightsListProps;
  reading: ReadingSectionProps;
  sync: SyncPanelProps;
  data: DataPanelProps;
  /** Whether the page is seen in a private window, where a reader expects that nothing is kept. */
  isPrivate: boolean;
  /** Absent where all that is stored was understood. */
  setAside?: SetAsideProps;
}

/** The settings, from the sites that are always cleaned to the reader's data. */
export function OptionsView(props: OptionsViewProps) {
  const { siteList, keys, pagesLeftAlone, siteRules, copying, highlights, reading, sync, data, isPrivate, setAside } =
    props;
  const t = useTranslate();
  const toAllow = siteList.sites.filter(({ isGranted }) => !isGranted).map(({ name }) => name);
  const granted = siteList.sites.length - toAllow.length;
  return (
    <main>
      <h1>{t('options_title')}</h1>
      {isPrivate && (
        <p class="private-window" role="note">
          {t('options_private')}
        </p>
      )}
      {setAside && <SetAsideNote {...setAside} />}
      <News />
      <h2>{t('options_sites')}</h2>
      <SiteRows {...siteList} />
      <AddSite {...siteList} />
      <p class="access">{granted === 0 ? t('options_access_none') : plural(t, 'options_access', granted)}</p>
      <NameList
        summary={plural(t, 'left_alone', pagesLeftAlone.length)}
        names={pagesLeftAlone}
        action="forget-pages"
        forget={t('left_alone_forget')}
        onForget={props.onForgetPages}
      />
      <h3>{t('starter_title')}</h3>
      <StarterList listed={siteList.sites.map(({ name }) => name)} onAdd={siteList.onAdd} />
      <SiteRulesList {...siteRules} />
      <TemplateEditor {...copying} />
      <HighlightsList {...highlights} />
      <ReadingSection {...reading} />
      <h2>{t('options_shortcuts_title')}</h2>
      <ShortcutList {...keys} />
      <h2>{t('options_language_title')}</h2>
      <p>{t('options_language', languageName(t, localeOf(t)))}</p>
      <SyncPanel {...sync} />
      <DataPanel {...data} toAllow={toAllow} onAllow={(sites) => void siteList.onAdd(sites)} />
      <h2>{t('options_privacy_title')}</h2>
      <p>{t('options_privacy')}</p>
      <p>
        <a href="/src/views/privacy/privacy.html">{t('options_privacy_more')}</a>
      </p>
    </main>
  );
}
