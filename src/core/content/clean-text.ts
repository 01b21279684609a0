import { withoutStrayJoiners } from './joiners.ts';
import { WORD_CHARACTER } from './text.ts';

/**
 * Text as it may be copied: white space as one space (unbreakable ones stay); soft hyphens, zero-width and control characters, bidirectional overrides
 * and tag characters without a flag gone, marks piled up without end, and signs that only a page's own icon font can show; lone surrogates replaced. Joiners that join something and isolates
 * around words, which scripts need, stay.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  if (/^[ \t\n\f\r]*$/.test(text)) return text === '' ? '' : ' ';
  return withoutStrayJoiners(text)
    .replace(INVISIBLE, '')
    .replace(ICONS, '')
    .replace(/(?<=^|\s)\p{Variation_Selector}+/gu, '')
    .replace(MARKS, '$1')
    .replace(/\p{Surrogate}/gu, '\u{FFFD}')
    .replace(/[ \t\n\f\r\v\u2028\u2029]+/g, ' ');
}

const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\u202A-\u202E]|(?<!\p{Script=Mongolian})\u180E|\u{E0001}|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,5})[\u{E0020}-\u{E007F}]|[\u2066-\u2068]\u2069/gu;

/** More marks on one letter than any writing needs, by Unicode's own bound for streams: browsers are minutes over laying out thousands. */
const MARKS = /(\p{M}{30})\p{M}+/gu;

/** Private characters, but beside a letter: there they may be one that its page has no other way to write. */
const ICONS = new RegExp(`(?<![${WORD_CHARACTER}])[\\uE000-\\uF8FF]+(?![${WORD_CHARACTER}])`, 'g');

/** Most texts: letters of European scripts, common punctuation, single spaces. */
const PLAIN = /^ ?(?:[!-~\u00AE-\u024F\u0370-\u052F\u2013-\u201F\u2026]+(?: |$))+$/;
