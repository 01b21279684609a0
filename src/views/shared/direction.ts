import type { Translate } from './translate.ts';

/** Which way the messages run: theirs, for they may be English ones in a browser that speaks neither English nor any of our languages. */
export const directionOf = (t: Translate): 'ltr' | 'rtl' => (t('direction') === 'rtl' ? 'rtl' : 'ltr');
