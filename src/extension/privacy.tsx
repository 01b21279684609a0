import { render } from 'preact';
import browser from 'webextension-polyfill';
import { PrivacyView } from '../views/privacy/privacy-view.tsx';
import { TranslationProvider } from '../views/shared/translate.ts';
import { grantedSites } from './background/auto-clean.ts';
import { prepareDocument, translate } from './own-pages/translated-document.ts';
import { reporting } from './report-error.ts';

async function show(): Promise<void> {
  const { permissions = [], content_security_policy } = browser.runtime.getManifest();
  const sites = await grantedSites();
  // From the manifest that the browser really runs by, not from what we would say of it.
  const { extension_pages: policy = '' } = Object(content_security_policy) as { extension_pages?: string };
  const view = <PrivacyView permissions={permissions} sites={sites} policy={policy} />;
  render(<TranslationProvider value={translate}>{view}</TranslationProvider>, document.body);
}

prepareDocument();
document.title = translate('privacy_title');
void show().catch(reporting('showing the privacy page'));
