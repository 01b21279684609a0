/**
 * A passage by its words and what stands around them: the TextQuoteSelector of the W3C Web Annotation Data Model. White space of any kind
 * counts as one space a character.
 */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Words that the reader marked in an article. */
export interface Highlight {
  /** UUID. */
  id: string;
  quote: TextQuote;
  /** What the reader wrote beside it. */
  note?: string;
  /** ISO 8601. */
  created: string;
  /** ISO 8601; absent for one that was never changed. */
  modified?: string;
}

/** When it was last changed, or made. */
export const lastChange = ({ created, modified }: Highlight): string => modified ?? created;

/** An article with what the reader marked in it, in the order of marking. */
export interface HighlightedArticle {
  /** As `highlightAddress` gives it. */
  url: string;
  title: string;
  siteName?: string;
  highlights: Highlight[];
}

/** What is shown of an article in a list of many. */
export interface HighlightedArticleSummary {
  title: string;
  siteName?: string;
  count: number;
  /** When its highlights were last changed; ISO 8601. */
  modified: string;
}

/** Most of one article, most articles, most in all: more than a reader makes, and what a browser keeps. */
export const MOST_HIGHLIGHTS = { article: 1000, articles: 3000, all: 20_000 };

/** Longest passage and note, in UTF-16 units. */
export const LONGEST_HIGHLIGHT = 5000;
export const LONGEST_NOTE = 5000;
