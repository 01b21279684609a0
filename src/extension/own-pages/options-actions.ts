import { addRules, parseRulesFile, writeRulesFile } from '../../core/site-rules/stored-rules.ts';
import type { AddSiteProps } from '../../views/options/add-site.tsx';
import type { DataPanelProps } from '../../views/options/data-panel.tsx';
import type { ReadingSectionProps } from '../../views/options/reading-section.tsx';
import type { SetAsideProps } from '../../views/options/set-aside-note.tsx';
import type { SiteRowsProps } from '../../views/options/site-rows.tsx';
import type { SiteRulesProps } from '../../views/options/site-rules-list.tsx';
import type { SyncPanelProps } from '../../views/options/sync-panel.tsx';
import type { TemplateEditorProps } from '../../views/options/template-editor.tsx';
import { DEFAULT_SITE_SETTINGS } from '../../views/shared/site-settings.ts';
import { addSites, grantedSites, removeSites } from '../background/auto-clean.ts';
import { reportError, reporting } from '../report-error.ts';
import { siteOf } from '../sites.ts';
import { isSameValue } from '../stored/same-value.ts';
import { forgetSetAside, setAside } from '../stored/set-aside.ts';
import {
  allowListedSites,
  changeCopyChoices,
  changeReading,
  changeSiteRules,
  copyChoices,
  siteRules,
} from '../stored/settings.ts';
import { changeSiteSettings, settingsBySite } from '../stored/site-settings.ts';
import { forgetAloud } from '../stored/stored-aloud.ts';
import { mergeData, NO_DATA, parseDataFile, type StoredData, writeDataFile } from '../stored/stored-data.ts';
import { storedReading } from '../stored/stored-reading.ts';
import { hasAccountCopy, removeAccountCopy, synchronise, syncStatus, turnSyncOff, turnSyncOn } from '../stored/sync.ts';
import { canUndo, replaceData, storedData, undo } from './keep-data.ts';
import { saveFile } from './save-file.ts';

/** The reader's rules with what the settings can do to them. */
export async function rulesWithActions(): Promise<SiteRulesProps> {
  const rules = await siteRules();
  return {
    rules,
    onChangeRule: (before, after) =>
      void changeSiteRules((all) => all.flatMap((rule) => (isSameValue(rule, before) ? (after ?? []) : rule))).catch(
        reporting('changing a rule'),
      ),
    onExport: () => saveFile('clean-copy-site-rules.json', 'application/json', writeRulesFile(rules)),
    async onImport(file) {
      const parsed = parseRulesFile(await file.text());
      if ('problem' in parsed) return parsed;
      await changeSiteRules((all) => addRules(all, parsed.rules));
      return { imported: parsed.rules.length };
    },
  };
}

/** The reader's template with what keeps it. */
export async function templateWithActions(): Promise<TemplateEditorProps> {
  const { template } = await copyChoices();
  return {
    template,
    onTemplate: (changed) => void changeCopyChoices({ template: changed }).catch(reporting('keeping the template')),
  };
}

/** How the reading view looks, with what keeps it. */
export const readingWithActions = async (): Promise<ReadingSectionProps> => ({
  stored: await storedReading(),
  onChange: (change) => void changeReading(change).catch(reporting('keeping how the reading view looks')),
});

// Fetched before anybody has typed: a browser forgets a click while one waits.
const domains = import('../registrable-domain.ts');

/** The sites on the list with what can be done to them. */
export async function sitesWithActions(): Promise<SiteRowsProps & AddSiteProps> {
  const { registrableDomain } = await domains;
  const settings = await settingsBySite();
  const granted = new Set(await grantedSites());
  return {
    sites: (await allowListedSites()).map((name) => ({
      name,
      isGranted: granted.has(name),
      ...(Object.hasOwn(settings, name) ? settings[name]! : DEFAULT_SITE_SETTINGS),
    })),
    siteNamed: (typed) => {
      const site = siteOf(/^https?:/i.test(typed) ? typed : `https://${typed}`, registrableDomain);
      // One word is hardly what was meant.
      return site?.includes('.') ? site : undefined;
    },
    onAdd: (added) =>
      addSites(added).catch((error: unknown) => {
        reportError('adding sites', error);
        return false;
      }),
    onRemove: (site) => void removeSites(site).catch(reporting('removing a site')),
    onChange: (site, change) => void changeSiteSettings(site, change).catch(reporting('changing a site')),
  };
}

/** How the settings stand to the browser's account, with what can be done about it. */
export async function syncWithActions(): Promise<SyncPanelProps> {
  const status = await syncStatus();
  return {
    ...(status && { status }),
    hasAccountCopy: await hasAccountCopy(),
    onSwitch: (on) => (on ? turnSyncOn() : turnSyncOff()).catch(reporting('turning the sync on or off')),
    onSyncNow: () => void synchronise().catch(reporting('syncing the settings')),
    onRemoveCopy: () => void removeAccountCopy().catch(reporting('removing the copy in the account')),
  };
}

/** What was read of a file and not yet taken. */
let lookedAt: StoredData | undefined;

/** What can be done to everything that is kept. */
export async function dataWithActions(): Promise<DataPanelProps> {
  return {
    canUndo: await canUndo(),
    onExport: () =>
      void storedData()
        .then((data) => saveFile('clean-copy-data.json', 'application/json', writeDataFile(data)))
        .catch(reporting('saving your data')),
    async onLook(file) {
      const parsed = parseDataFile(await file.text());
      lookedAt = 'data' in parsed ? parsed.data : undefined;
      if (!('data' in parsed)) return parsed;
      const { sites, siteRules: rules, pagesLeftAlone, highlights = [] } = parsed.data;
      const marked = highlights.reduce((sum, article) => sum + article.highlights.length, 0);
      return {
        holds: { sites: sites.length, rules: rules.length, pages: pagesLeftAlone.length, highlights: marked },
      };
    },
    async onTake(how) {
      if (lookedAt) await replaceData(how === 'add' ? mergeData(await storedData(), lookedAt) : lookedAt);
      lookedAt = undefined;
    },
    async onReset() {
      const sites = await allowListedSites();
      // First: the reader's other devices are not to forget everything too.
      await turnSyncOff();
      await replaceData(NO_DATA);
      await forgetAloud();
      await removeSites(...sites);
    },
    onUndo: undo,
  };
}

/** What was stored and not understood, with what can be done with it; nothing where there is none. */
export async function asideWithActions(): Promise<{ setAside?: SetAsideProps }> {
  const aside = await setAside();
  if (!aside) return {};
  return {
    setAside: {
      onSave: () =>
        saveFile('clean-copy-set-aside.json', 'application/json', `${JSON.stringify(aside, undefined, 2)}\n`),
      onForget: () => void forgetSetAside().catch(reporting('forgetting what was set aside')),
    },
  };
}
