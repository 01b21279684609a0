import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../public/_locales');

export type Messages = Readonly<Record<string, string>>;

/** A language's messages by key; the folder's name is the browsers' name of the language. */
export function messagesOf(locale: string): Messages {
  const file: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(folder, locale, 'messages.json'), 'utf8'),
  );
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

export const locales = Object.keys(import.meta.glob('../public/_locales/*/messages.json')).map(
  (path) => path.split('/').at(-2) as string,
);
export const english = messagesOf('en');

const FORM = /_(zero|one|two|few|many|other)$/;

/** Stems of the messages that come in plural forms. */
export const pluralStems = Object.keys(english)
  .filter((key) => key.endsWith('_other') && key.replace(/other$/, 'one') in english)
  .map((key) => key.replace(/_other$/, ''));

/** The English key that a key of any language stands for. */
export function englishKey(key: string): string {
  const stem = key.replace(FORM, '');
  return pluralStems.includes(stem) ? `${stem}_other` : key;
}

const rulesOf = (locale: string) => new Intl.PluralRules(locale.replace('_', '-'));

/** Keys that a language has to have: for each plural message the forms that the language knows. */
export function keysFor(locale: string): string[] {
  const forms = rulesOf(locale).resolvedOptions().pluralCategories;
  const plain = Object.keys(english).filter((key) => !pluralStems.includes(key.replace(FORM, '')) || !FORM.test(key));
  return [...plain, ...pluralStems.flatMap((stem) => forms.map((form) => `${stem}_${form}`))];
}

/** Whether a key's plural form stands for one number only, so that words may say it. */
export function saysItsNumber(locale: string, key: string): boolean {
  const form = FORM.exec(key)?.[1];
  if (form === undefined || !pluralStems.includes(key.replace(FORM, ''))) return false;
  const rules = rulesOf(locale);
  return (
    Array.from({ length: 300 }, (_, number) => number).filter((number) => rules.select(number) === form).length === 1
  );
}

/** The placeholders of a message, sorted, each once. */
export const placeholders = (message: string): string[] =>
  [...new Set([...message.matchAll(/\$\d/g)].map(([name]) => name))].sort();
