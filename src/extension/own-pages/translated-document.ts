import browser from 'webextension-polyfill';
import { directionOf, localeOf } from '../../views/shared/locale.ts';
import type { Translate } from '../../views/shared/translate.ts';

export const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, values.map(String));

/** States an extension page's language and direction, which its HTML file cannot know. */
export function prepareDocument(): void {
  document.documentElement.lang = localeOf(translate);
  document.documentElement.dir = directionOf(translate);
}
