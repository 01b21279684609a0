/** Marks that browsers set around a `<q>`, outer and inner, by languages. */
const MARKS: readonly [RegExp, string][] = [
  [/^(?:de|cs|sk|sl|bg)\b/i, '„“‚‘'],
  [/^(?:pl|ro|hu)\b/i, '„”«»'],
  [/^(?:fr|es|it|ru|uk|el|no|nb)\b/i, '«»“”'],
  [/^(?:sv|fi)\b/i, '””’’'],
  [/^ja\b/i, '「」『』'],
];
const OTHERS = '“”‘’';

/** Marks that a page has written itself. */
const WRITTEN = /["'“”„«»‘’‚‹›「『]/;

/** Writes the marks around each `<q>` of a copied page out, which its browser shows and its text has not. Never throws. */
export function writeOutQuotationMarks(body: Element, lang: string): void {
  for (const quotation of [...body.getElementsByTagName('q')]) {
    const before = quotation.previousSibling?.textContent?.trimEnd().slice(-1) ?? '';
    const first = quotation.textContent.trimStart().slice(0, 1);
    if (first === '' || WRITTEN.test(first) || /["“„«‘‚‹「『]/.test(before)) continue;
    const language = quotation.closest('[lang]')?.getAttribute('lang') || lang;
    const marks = MARKS.find(([languages]) => languages.test(language))?.[1] ?? OTHERS;
    const at = quotation.parentElement?.closest('q') ? 2 : 0;
    quotation.prepend(marks.charAt(at));
    quotation.append(marks.charAt(at + 1));
  }
}
