import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Article } from '../core/article.ts';
import { TranslationProvider } from '../views/shared/translate.ts';
import { SAMPLE_ADDRESS } from '../views/welcome/sample-page.tsx';
import { WelcomeView } from '../views/welcome/welcome-view.tsx';
import { copyActions } from './own-pages/copy-actions.ts';
import { latest } from './own-pages/latest.ts';
import { sitesWithActions } from './own-pages/options-actions.ts';
import { shortcutsWithActions } from './own-pages/shortcuts.ts';
import { prepareDocument, translate } from './own-pages/translated-document.ts';
import { reporting } from './report-error.ts';

/** Reads the sample in a document of its own, as the content script reads a page. Loaded only when it is asked for: it is most of the product. */
async function readSample(sample: Element): Promise<Article | undefined> {
  const { readArticle } = await import('../core/read-article.ts');
  const { addLanguages } = await import('../core/plugins.ts');
  const { otherLanguages } = await import('../core/other-languages.ts');
  addLanguages(otherLanguages);
  const page = document.implementation.createHTMLDocument(sample.querySelector('h3')?.textContent ?? '');
  page.documentElement.lang = document.documentElement.lang;
  page.body.append(page.importNode(sample, true));
  return readArticle(page, { url: SAMPLE_ADDRESS }).article;
}

const { copyQuote } = copyActions(() => '');

const action = browser.action as typeof browser.action & {
  getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
  onUserSettingsChanged?: { addListener: (listener: () => void) => void };
};

/** How the button is pinned here; undefined where there is nothing to do. */
async function pinHint(): Promise<'chrome' | 'firefox' | undefined> {
  const settings = await action.getUserSettings?.();
  if (!settings || settings.isOnToolbar) return undefined;
  return location.protocol === 'moz-extension:' ? 'firefox' : 'chrome';
}

async function leave(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}

const beginShow = latest();

async function show(): Promise<void> {
  const isLatest = beginShow();
  const { sites, onAdd } = await sitesWithActions();
  const pin = await pinHint();
  const view = (
    <WelcomeView
      trial={{ onRead: readSample, onCopyQuote: (article, quote) => copyQuote(article, quote, undefined) }}
      {...(pin && { pin })}
      keys={await shortcutsWithActions()}
      listed={sites.map(({ name }) => name)}
      onAdd={onAdd}
      onLeave={() => void leave().catch(reporting('closing the welcome page'))}
    />
  );
  if (isLatest()) render(<TranslationProvider value={translate}>{view}</TranslationProvider>, document.body);
}

const showAgain = (): void => void show().catch(reporting('showing the welcome page'));

prepareDocument();
document.title = translate('welcome_title');
action.onUserSettingsChanged?.addListener(showAgain);
browser.storage.onChanged.addListener(showAgain);
// Keys are changed on a page of the browser's, which tells nobody.
window.addEventListener('focus', showAgain);
showAgain();
