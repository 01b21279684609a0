/**
 * What Clean Copy knows of one language: tables only, no code. One file a language, named by its BCP 47 primary tag and
 * found by that name. Each part is used by one stage; a language without a part still works, with less knowledge.
 */
export interface Language {
  /** BCP 47 primary tag, as the file's name. */
  tag: string;
  /** For finding and attributing quotations. */
  speech?: SpeechTable;
  /** For telling an article's text from what a site puts around it. */
  clutter?: ClutterTable;
}

/** Words of quotation attribution. */
export interface SpeechTable {
  /** Verbs that report speech, inflected, lower case. */
  cueVerbs: readonly string[];
}

/** Phrases of a site's furniture. */
export interface ClutterTable {
  /** Headings that open a list of other stories, lower case. */
  relatedHeadings: readonly string[];
}
