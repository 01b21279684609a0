import { render } from 'preact';
import browser from 'webextension-polyfill';
import { AllowView } from '../../views/options/allow-view.tsx';
import { TranslationProvider } from '../../views/shared/translate.ts';
import { borrowAccess } from '../background/lent-access.ts';
import { isPageAddress } from '../messages/page-address.ts';
import { reportError, reporting } from '../report-error.ts';
import { translate } from './translated-document.ts';

/** What the settings page was opened to ask for, by its own address; undefined: nothing. */
export function siteToAllow(search: string): { address: string; tab: number } | undefined {
  const asked = new URLSearchParams(search);
  const address = asked.get('allow') ?? '';
  const tab = Number(asked.get('tab'));
  return isPageAddress(address) && Number.isSafeInteger(tab) ? { address, tab } : undefined;
}

/** Shows the question in place of the settings, and goes back to the article when it is answered. */
export function showAllow({ address, tab }: { address: string; tab: number }): void {
  const goBack = async () => {
    const own = await browser.tabs.getCurrent();
    await browser.tabs.update(tab, { active: true });
    if (own.id !== undefined) await browser.tabs.remove(own.id);
  };
  const back = () => void goBack().catch(reporting('going back to the article'));
  const allow = async () => {
    const isAllowed = await borrowAccess(address).catch((error: unknown) => {
      reportError('allowing the site', error);
      return false;
    });
    if (isAllowed) back();
    return isAllowed;
  };
  render(
    <TranslationProvider value={translate}>
      <AllowView site={new URL(address).hostname} onAllow={allow} onCancel={back} />
    </TranslationProvider>,
    document.body,
  );
}
