import { citedSource } from '../core/citing/cited-source.ts';
import { quoteLink, quoteWithSource } from '../core/citing/quote-with-source.ts';
import { citationStyles, exporters } from '../core/formats.ts';
import type { PopupActions } from '../views/popup/popup-state.ts';
import { localeOf, showDay } from '../views/shared/dates.ts';
import { addSites, isAlwaysCleaned, removeSite } from './auto-clean.ts';
import { clipboardContent } from './clipboard-content.ts';
import { reportError } from './report-error.ts';
import { fileName, saveFile } from './save-file.ts';
import { rememberCopyChoices } from './settings.ts';
import { changeSiteSettings } from './site-settings.ts';
import { translate } from './translated-document.ts';
import { writeAsync } from './write-clipboard.ts';

type OwnActions = 'copy' | 'copyQuote' | 'copyCitation' | 'save' | 'remember' | 'setAlways' | 'setMode';

/** What the popup can do that needs nothing of the page. `selection` gives the text that is selected on the page. */
export const popupActions = (selection: () => string): Pick<PopupActions, OwnActions> => ({
  copy: (article, choices) => writeAsync(clipboardContent(article, choices, selection(), translate)),

  copyQuote(article, quote, link) {
    const day = showDay(article.publishedTime, localeOf(translate));
    return writeAsync({ text: quoteWithSource(article, quote, link ?? quoteLink(article, undefined), day) });
  },

  async copyCitation(article, style) {
    const citation = citationStyles[style]?.write(citedSource(article, new Date()));
    return citation !== undefined && writeAsync({ text: citation });
  },

  save(article, choices) {
    const exporter = exporters[choices.format === 'template' ? 'text' : choices.format];
    const { text, html } = clipboardContent(article, choices, '', translate);
    if (exporter) saveFile(fileName(article.title, exporter.extension), exporter.mimeType, html ?? text);
  },

  remember(choices) {
    rememberCopyChoices(choices).catch((error: unknown) => reportError('remembering how you copy', error));
  },

  setMode(site, mode) {
    changeSiteSettings(site, { mode }).catch((error: unknown) =>
      reportError('changing how the site is cleaned', error),
    );
  },

  async setAlways(site, always) {
    try {
      if (always) return await addSites([site]);
      await removeSite(site);
      return false;
    } catch (error) {
      reportError('changing the site', error);
      return isAlwaysCleaned(site);
    }
  },
});
