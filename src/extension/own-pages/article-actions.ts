import browser from 'webextension-polyfill';
import type { ArticleActions } from '../../views/popup/popup-state.ts';
import { addSites, isAlwaysCleaned, removeSites } from '../background/auto-clean.ts';
import { reportError, reporting } from '../report-error.ts';
import { changeCopyChoices } from '../stored/settings.ts';
import { changeSiteSettings } from '../stored/site-settings.ts';

// Asked for at once, so that it is there before the first click: a browser forgets a click while one waits.
const loaded = import('./copy-actions.ts');
const copying = async (selection: () => string) => (await loaded).copyActions(selection);

/** What can be done with an article once it was read. `selection` gives the text that is selected on the page. */
export const articleActions = (selection: () => string): ArticleActions => ({
  formats: async () => (await copying(selection)).formats(),
  copy: async (...asked) => (await copying(selection)).copy(...asked),
  copyQuote: async (...asked) => (await copying(selection)).copyQuote(...asked),
  copyCitation: async (...asked) => (await copying(selection)).copyCitation(...asked),
  save: (...asked) => {
    copying(selection)
      .then((actions) => actions.save(...asked))
      .catch(reporting('saving the text'));
  },

  remember({ template: _, ...chosen }) {
    changeCopyChoices(chosen).catch(reporting('remembering how you copy'));
  },

  setMode(site, mode) {
    changeSiteSettings(site, { mode }).catch(reporting('changing how the site is cleaned'));
  },

  openSettings() {
    browser.runtime
      .openOptionsPage()
      .then(() => window.close())
      .catch(reporting('opening the settings'));
  },

  async setAlways(site, always) {
    try {
      if (always) return await addSites([site]);
      await removeSites(site);
      return false;
    } catch (error) {
      reportError('changing the site', error);
      return isAlwaysCleaned(site);
    }
  },
});
