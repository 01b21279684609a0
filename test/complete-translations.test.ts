import { expect, test } from 'vitest';
import { english, englishKey, keysFor, locales, messagesOf } from './messages.ts';

test.each(locales)('%s has every message, in each plural form that the language knows, and no other', (locale) => {
  const messages = messagesOf(locale);
  expect(keysFor(locale).filter((key) => messages[key] === undefined)).toEqual([]);
  expect(Object.keys(messages).filter((key) => english[englishKey(key)] === undefined)).toEqual([]);
});

test('there are at least fifteen languages, among them some that run from the right', () => {
  expect(locales.length).toBeGreaterThanOrEqual(15);
  for (const locale of ['ar', 'he', 'zh_CN', 'zh_TW', 'ja', 'ko', 'hi']) expect(locales).toContain(locale);
});
