import { expect, test } from 'vitest';
import { blockedReason } from '../../src/extension/own-pages/blocked-page.ts';

test.each([
  ['chrome://settings/', 'Cannot access a chrome:// URL', 'browser'],
  [undefined, 'Cannot access contents of url "chrome-extension://abc/page.html".', 'browser'],
  [undefined, 'The extensions gallery cannot be scripted.', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab', 'store'],
  ['about:config', 'Missing host permission for the tab', 'browser'],
  ['https://news.example/report.pdf', 'Missing host permission for the tab', 'pdf'],
  ['file:///tmp/a.html', 'Cannot access contents of the page.', 'file'],
  ['https://news.example/', 'Missing host permission for the tab', 'other'],
  [undefined, 'Missing host permission for the tab', 'other'],
])('%s, "%s": %s', (url, refusal, reason) => expect(blockedReason(url, new Error(refusal))).toBe(reason));

test('a fault of our own is no refusal', () => {
  expect(blockedReason('https://news.example/', new TypeError('x is undefined'))).toBeUndefined();
});
