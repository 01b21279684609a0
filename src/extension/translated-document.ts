import browser from 'webextension-polyfill';
import type { Translate } from '../views/shared/translate.ts';

export const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, values.map(String));

/** States an extension page's language and direction, which its HTML file cannot know. */
export function prepareDocument(): void {
  document.documentElement.lang = browser.i18n.getMessage('@@ui_locale').replace('_', '-');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
