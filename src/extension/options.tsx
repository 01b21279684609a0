import { render } from 'preact';
import browser from 'webextension-polyfill';
import { OptionsView, type Shortcut } from '../views/options/options-view.tsx';
import { TranslationProvider } from '../views/shared/translate.ts';
import { addSites, isAlwaysCleaned, removeSite } from './auto-clean.ts';
import { rulesWithActions, templateWithActions } from './options-actions.ts';
import { reportError } from './report-error.ts';
import { forgetPagesLeftAlone, pagesLeftAlone } from './restraint.ts';
import { allowListedSites } from './settings.ts';
import { prepareDocument, translate } from './translated-document.ts';

async function cleanedSites(): Promise<string[]> {
  const sites = await allowListedSites();
  const granted = await Promise.all(sites.map(isAlwaysCleaned));
  return sites.filter((_, index) => granted[index]);
}

async function shortcuts(): Promise<Shortcut[]> {
  // Browsers on phones have no commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ what: description, keys: shortcut ?? '' }] : [],
  );
}

async function remove(site: string): Promise<void> {
  await removeSite(site);
  await show();
}

async function show(): Promise<void> {
  const view = (
    <OptionsView
      sites={await cleanedSites()}
      shortcuts={await shortcuts()}
      pagesLeftAlone={await pagesLeftAlone()}
      siteRules={await rulesWithActions()}
      copying={await templateWithActions()}
      onForgetPages={() => void forgetPagesLeftAlone()}
      onAdd={(sites) =>
        addSites(sites).catch((error: unknown) => {
          reportError('adding sites', error);
          return false;
        })
      }
      onRemove={(site) => void remove(site).catch((error: unknown) => reportError('removing a site', error))}
    />
  );
  render(<TranslationProvider value={translate}>{view}</TranslationProvider>, document.body);
}

prepareDocument();
document.title = translate('options_title');
browser.storage.local.onChanged.addListener(() => void show());
void show().catch((error: unknown) => reportError('showing the settings', error));
