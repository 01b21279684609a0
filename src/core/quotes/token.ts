/** One word, punctuation mark or whole quotation of a paragraph; offsets are UTF-16 units into the paragraph's text. */
export interface Token {
  kind: 'word' | 'mark' | 'quotation';
  start: number;
  end: number;
  /** As written, without a possessive ending; empty for a quotation. */
  text: string;
  lower: string;
  /** Begins with a capital letter. */
  capital: boolean;
  possessive: boolean;
  /** Number of its sentence in the paragraph; a quotation belongs to the sentence it is woven into. */
  sentence: number;
  /** Index among the article's quotations; -1 for words and marks. */
  quotation: number;
}
