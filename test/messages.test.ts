import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { trackedPaths } from './architecture/tracked-paths.ts';
import { english, englishKey, locales, messagesOf, placeholders, pluralStems, saysItsNumber } from './messages.ts';

/** Names of folders that the Chrome Web Store takes; Firefox takes these and more. */
const KNOWN = new Set(
  `ar am bg bn ca cs da de el en en_AU en_GB en_US es es_419 et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nl no pl pt_BR
  pt_PT ro ru sk sl sr sv sw ta te th tr uk vi zh_CN zh_TW`.split(/\s+/),
);

/** What stores and browsers cut off or refuse, in characters. */
const LIMITS: Readonly<Record<string, number>> = { extension_name: 50, extension_description: 132 };

/** Where neither the very region nor the bare language is there, browsers take English. */
test('a language that is there for one region is there for all', () => {
  const regional = locales.filter((locale) => locale.includes('_')).map((locale) => locale.split('_')[0]!);
  const wanted = [...KNOWN].filter((locale) => locale.includes('_') && regional.includes(locale.split('_')[0]!));
  expect(wanted.filter((locale) => !locales.includes(locale) && !locales.includes(locale.split('_')[0]!))).toEqual([]);
});

describe.each(locales)('the messages of %s', (locale) => {
  const messages = messagesOf(locale);
  const entries = Object.entries(messages);
  const wrong = (isWrong: (key: string, message: string) => boolean): string[] =>
    entries.filter(([key, message]) => isWrong(key, message)).map(([key]) => key);

  test('are in a folder that browsers know', () => expect([...KNOWN]).toContain(locale));
  test('have keys that browsers take', () => expect(wrong((key) => !/^\w+$/.test(key))).toEqual([]));
  test('say something, without markup, and with white space around it only where the English one has it', () => {
    const edges = (text: string) => [/^\s*/, /\s*$/].map((edge) => edge.exec(text)?.[0].length);
    expect(
      wrong(
        (key, message) =>
          message.trim() === '' ||
          /<\/?\w+>/.test(message) ||
          edges(message).join() !== edges(english[englishKey(key)] ?? '').join(),
      ),
    ).toEqual([]);
  });
  test('have the placeholders of the English ones', () => {
    const differs = wrong((key, message) => {
      const wanted = placeholders(english[englishKey(key)] ?? message);
      const given = placeholders(message);
      const without = saysItsNumber(locale, key) ? wanted.filter((name) => name !== '$1') : wanted;
      return given.join() !== wanted.join() && given.join() !== without.join();
    });
    expect(differs).toEqual([]);
  });
  test('fit where stores and browsers show them', () => {
    for (const [key, limit] of Object.entries(LIMITS))
      expect([key, (messages[key] ?? '').length <= limit]).toEqual([key, true]);
  });
});

test('every English message is used', () => {
  const source = trackedPaths
    .filter((path) => /^(src\/.*\.tsx?|manifest\.json)$/.test(path))
    .map((path) => readFileSync(join(import.meta.dirname, '..', path), 'utf8'))
    .join('\n');
  const words = new Set([...source.matchAll(/\w+/g)].map(([word]) => word));
  // `format_${name}`: whatever begins, and ends, as the template does.
  const templates = [...source.matchAll(/`(\w+_)\$\{[^}]+\}(\w*)`/g)].map(([, start, end]) => [start!, end!] as const);
  const isUsed = (key: string) =>
    words.has(key) ||
    words.has(`__MSG_${key}__`) ||
    pluralStems.some((stem) => key.startsWith(`${stem}_`) && (words.has(stem) || fitsTemplate(stem))) ||
    fitsTemplate(key);
  const fitsTemplate = (key: string) => templates.some(([start, end]) => key.startsWith(start) && key.endsWith(end));
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});
