import browser from 'webextension-polyfill';
import { plural } from '../../views/shared/translate.ts';
import { translate } from '../own-pages/translated-document.ts';

/** Beyond it the badge has no room. */
const MOST_SHOWN = 99;

/** Shows on the toolbar button of one tab how many blocks were removed there; the browser clears it when the tab goes elsewhere. */
export async function showRemoved(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  const title = count === 0 ? browser.i18n.getMessage('action_title') : plural(translate, 'action_removed', count);
  await Promise.all([browser.action.setBadgeText({ tabId, text }), browser.action.setTitle({ tabId, title })]);
}
