import { render } from 'preact';
import browser from 'webextension-polyfill';
import { OptionsView, type Shortcut } from '../views/options/options-view.tsx';
import { TranslationProvider } from '../views/shared/translate.ts';
import { highlightsWithActions } from './highlight-actions.ts';
import {
  dataWithActions,
  readingWithActions,
  rulesWithActions,
  sitesWithActions,
  syncWithActions,
  templateWithActions,
} from './options-actions.ts';
import { reportError } from './report-error.ts';
import { forgetPagesLeftAlone, pagesLeftAlone } from './restraint.ts';
import { prepareDocument, translate } from './translated-document.ts';

async function shortcuts(): Promise<Shortcut[]> {
  // Browsers on phones have no commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ what: description, keys: shortcut ?? '' }] : [],
  );
}

/** Browsers show their shortcuts on a page of their own; Firefox opens it by a call, Chrome as a tab. */
function openShortcuts(): void {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  const opened = commands.openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  opened.catch((error: unknown) => reportError('opening the shortcuts', error));
}

async function show(): Promise<void> {
  const view = (
    <OptionsView
      siteList={await sitesWithActions()}
      shortcuts={await shortcuts()}
      {...(browser.commands && { onShortcuts: openShortcuts })}
      pagesLeftAlone={await pagesLeftAlone()}
      siteRules={await rulesWithActions()}
      copying={await templateWithActions()}
      highlights={await highlightsWithActions()}
      reading={await readingWithActions()}
      sync={await syncWithActions()}
      data={await dataWithActions()}
      onForgetPages={() => void forgetPagesLeftAlone()}
    />
  );
  render(<TranslationProvider value={translate}>{view}</TranslationProvider>, document.body);
}

const showAgain = (): void => void show().catch((error: unknown) => reportError('showing the settings', error));

prepareDocument();
document.title = translate('options_title');
browser.storage.onChanged.addListener(showAgain);
browser.permissions.onAdded.addListener(showAgain);
browser.permissions.onRemoved.addListener(showAgain);
showAgain();
