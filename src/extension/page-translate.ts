import type { Translate } from '../views/shared/translate.ts';

/** For scripts in a page: the polyfill would weigh more than they do, and both browsers offer this call under `chrome`. */
export const translate: Translate = (key, ...values) => chrome.i18n.getMessage(key, values.map(String));
