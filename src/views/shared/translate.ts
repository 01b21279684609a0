import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Keys that come in plural forms, without the form's ending. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** Gives the message in the reader's language; `values` fill $1, $2 and so on. */
export type Translate = (key: MessageKey | '@@ui_locale', ...values: (string | number)[]) => string;

const Translation = createContext<Translate>((key) => key);
export const TranslationProvider = Translation.Provider;

export const useTranslate = (): Translate => useContext(Translation);

/** The message in the plural form that the reader's language wants for `count`. */
export function plural(t: Translate, stem: PluralKey, count: number): string {
  const locale = t('locale');
  const form = new Intl.PluralRules(locale).select(count);
  const shown = new Intl.NumberFormat(locale).format(count);
  return t(`${stem}_${form}` as MessageKey, shown) || t(`${stem}_other`, shown);
}

/** Words as a list in a sentence: "a, b and c". */
export const listOf = (t: Translate, words: readonly string[]): string =>
  new Intl.ListFormat(t('locale')).format(words);

/** The name of a format in the reader's language; its own English one, or its id, where there is no message for it. */
export function formatIn(t: Translate, format: string, name = format): string {
  return t(`format_${format.replaceAll('-', '_')}` as MessageKey) || name;
}

/** Why a rule took something out, in the reader's language; in the rule's own English where there is no message for it yet. */
export function reasonIn(t: Translate, rule: string, reason: string): string {
  return t(`reason_${rule.replaceAll('-', '_')}` as MessageKey) || reason;
}
