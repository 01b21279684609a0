/** How a mention is tied to a verb or phrase that reports speech. */
export interface CueLink {
  /**
   * `subject`: "Lind said"; `loose`: "a spokesman for the group said"; `apposed`: "Lind, an analyst, said"; `inverted`: "said Lind";
   * `object`: "told Lind"; `source`: "according to Lind"; `colon`: "Lind:" right before a quotation; `dash`: a name that closes the
   * paragraph after a quotation and a dash; `none`: no tie.
   */
  kind: 'subject' | 'loose' | 'apposed' | 'inverted' | 'object' | 'source' | 'colon' | 'dash' | 'none';
  /** First and last token of the verb or phrase; the mention's own place where there is none. */
  first: number;
  last: number;
  /** The verb reports speech; else it only pins words on somebody ("called", "praised"). */
  speech: boolean;
}
