import browser, { type Tabs } from 'webextension-polyfill';
import type { PageActions } from '../../views/popup/popup-state.ts';
import { redactTab } from '../page-scripts.ts';
import { reporting, reportText } from '../report-error.ts';
import { writeAsync } from '../write-clipboard.ts';
import { saveFile } from './save-file.ts';

type ReportActions = 'copyPlainText' | 'copyReport' | 'saveRedacted';

/** What can be done with a page that was not, or not rightly, read. `tabInFront` gives the page's tab as it was when the popup opened. */
export const reportActions = (tabInFront: () => Tabs.Tab | undefined): Pick<PageActions, ReportActions> => ({
  copyPlainText: (text) => writeAsync({ text }),

  copyReport({ step, detail, withAddress }) {
    const { version } = browser.runtime.getManifest();
    const text = reportText({
      version,
      browser: navigator.userAgent,
      step,
      ...(detail !== undefined && { detail }),
      ...(withAddress && { address: tabInFront()?.url }),
    });
    return writeAsync({ text });
  },

  saveRedacted() {
    const id = tabInFront()?.id;
    if (id === undefined) return;
    redactTab(id)
      .then((html) => saveFile('clean-copy-page.html', 'text/html', html))
      .catch(reporting('saving the page'));
  },
});
