import browser from 'webextension-polyfill';
import { localeOf } from '../views/shared/dates.ts';
import { directionOf } from '../views/shared/direction.ts';
import type { Translate } from '../views/shared/translate.ts';

export const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, values.map(String));

/** States an extension page's language and direction, which its HTML file cannot know. */
export function prepareDocument(): void {
  document.documentElement.lang = localeOf(translate);
  document.documentElement.dir = directionOf(translate);
}
