import type { Translate } from './translate.ts';

/** BCP 47 tag of the language that the reader's messages are in. */
export const localeOf = (t: Translate): string => t('locale');

/** Which way the messages run: theirs, for they may be English ones in a browser that speaks neither English nor any of our languages. */
export const directionOf = (t: Translate): 'ltr' | 'rtl' => (t('direction') === 'rtl' ? 'rtl' : 'ltr');

/** A language's name (by its BCP 47 tag) as the reader calls it; the tag where it has none. */
export const languageName = (t: Translate, language: string): string =>
  new Intl.DisplayNames([localeOf(t)], { type: 'language' }).of(language) ?? language;
