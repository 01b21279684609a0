import { render } from 'preact';
import browser from 'webextension-polyfill';
import { OptionsView } from '../views/options/options-view.tsx';
import { TranslationProvider } from '../views/shared/translate.ts';
import { showAllow, siteToAllow } from './own-pages/allow-site.tsx';
import { highlightsWithActions } from './own-pages/highlight-actions.ts';
import { latest } from './own-pages/latest.ts';
import {
  asideWithActions,
  dataWithActions,
  readingWithActions,
  rulesWithActions,
  sitesWithActions,
  syncWithActions,
  templateWithActions,
} from './own-pages/options-actions.ts';
import { shortcutsWithActions } from './own-pages/shortcuts.ts';
import { prepareDocument, translate } from './own-pages/translated-document.ts';
import { reporting } from './report-error.ts';
import { forgetPagesLeftAlone, pagesLeftAlone } from './stored/restraint.ts';

const beginShow = latest();
const ownTab = browser.tabs.getCurrent();

async function show(): Promise<void> {
  const isLatest = beginShow();
  const view = (
    <OptionsView
      siteList={await sitesWithActions()}
      keys={await shortcutsWithActions()}
      pagesLeftAlone={await pagesLeftAlone()}
      siteRules={await rulesWithActions()}
      copying={await templateWithActions()}
      highlights={await highlightsWithActions()}
      reading={await readingWithActions()}
      sync={await syncWithActions()}
      data={await dataWithActions()}
      isPrivate={(await ownTab).incognito}
      {...(await asideWithActions())}
      onForgetPages={() => void forgetPagesLeftAlone().catch(reporting('forgetting pages left alone'))}
    />
  );
  if (isLatest()) render(<TranslationProvider value={translate}>{view}</TranslationProvider>, document.body);
}

const showAgain = (): void => void show().catch(reporting('showing the settings'));

prepareDocument();
document.title = translate('options_title');
const asked = siteToAllow(location.search);
if (asked) showAllow(asked);
else {
  browser.storage.onChanged.addListener(showAgain);
  browser.permissions.onAdded.addListener(showAgain);
  browser.permissions.onRemoved.addListener(showAgain);
  showAgain();
}
