/**
 * The model: what one page becomes. Plain JSON, so that it can cross a message channel, be stored, or be written by an exporter.
 * Names follow the field: Readability's for metadata, mdast's for blocks and phrasing, the quotation-attribution literature's for quotes.
 */

/** One article as its publisher wrote it, with everything that was taken out of the page around it. */
export interface Article {
  /** Absolute address the page was read from. */
  url: string;
  /** The address the page names as its own, where it names one. */
  canonicalUrl?: string;
  /** Headline without the outlet's name. */
  title: string;
  /** The people who wrote it, comma-separated, without "By"; the outlet where the page names that alone as the author; absent where it names nobody. */
  byline?: string;
  /** The outlet. */
  siteName?: string;
  /** ISO 8601, with the page's zone where it gives one. */
  publishedTime?: string;
  /** ISO 8601, with the page's zone where it gives one. */
  modifiedTime?: string;
  /** BCP 47. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  excerpt?: string;
  /** The article's text in reading order. The title is not part of it. */
  blocks: Block[];
  /** Quotations in reading order; `salience` ranks them. */
  quotes: Quote[];
  /** Everything taken out, in page order. */
  removals: Removal[];
  /** Visible prose of the page that is neither in `blocks` nor in `removals`, in page order. */
  omissions: Omission[];
  /** Kept blocks that one weak sign speaks against, in page order; absent for none. */
  doubts?: Doubt[];
  /** Whether the page itself holds only the beginning: the rest is behind a payment or elsewhere. */
  truncated?: boolean;
  /** Notes that a sign in the text links to: by the link's address, in the order of the signs; absent for none. */
  notes?: Note[];
  /** Where the same article goes on: an address of the same host, the number of that page and the highest that is linked to. */
  nextPage?: { url: string; number: number; last: number };
  /** Whether the reader named the element that holds it, or selected it. */
  picked?: boolean;
}

/** A foot- or endnote. Where it stands it is part of `blocks` too. */
export interface Note {
  /** Address of the links that call it. */
  url: string;
  blocks: Block[];
}

export type Block = Paragraph | Heading | Blockquote | List | Figure | Code | Table | ThematicBreak;

export interface Paragraph {
  type: 'paragraph';
  children: Phrasing[];
}

export interface Heading {
  type: 'heading';
  depth: 1 | 2 | 3 | 4 | 5 | 6;
  children: Phrasing[];
}

export interface Blockquote {
  type: 'blockquote';
  children: Block[];
}

export interface List {
  type: 'list';
  ordered: boolean;
  /** Number of the first item of an ordered list; 1 where absent. */
  start?: number;
  /** Whether an ordered list counts down. */
  reversed?: boolean;
  children: ListItem[];
}

export interface ListItem {
  type: 'listItem';
  /** Its number in an ordered list, where that does not follow from the one before. */
  value?: number;
  children: Block[];
}

/** A picture, or what else is shown in a text. Media other than pictures is only named by its address. */
export interface Figure {
  type: 'figure';
  /** What it is, where it is no picture: `url` leads to it, `alt` is its title. */
  media?: 'video' | 'audio' | 'map' | 'post' | 'other';
  /** Absolute http(s) address. */
  url?: string;
  alt?: string;
  /** CSS pixels, as the page states them. */
  width?: number;
  height?: number;
  caption?: Phrasing[];
  credit?: Phrasing[];
}

export interface Code {
  type: 'code';
  lang?: string;
  value: string;
}

export interface Table {
  type: 'table';
  children: TableRow[];
}

export interface TableRow {
  type: 'tableRow';
  children: TableCell[];
}

export interface TableCell {
  type: 'tableCell';
  header?: boolean;
  children: Phrasing[];
}

export interface ThematicBreak {
  type: 'thematicBreak';
}

export type Phrasing = Text | Marked | Superscript | Link | InlineCode | Break;

export interface Text {
  type: 'text';
  value: string;
}

/** Words set apart from those around them: bold, slanted, lowered, or struck out because they no longer hold. */
export interface Marked {
  type: 'strong' | 'emphasis' | 'subscript' | 'delete';
  children: Phrasing[];
}

export interface Superscript {
  type: 'superscript';
  /** Whether it says how the words before it are read aloud, as beside East Asian characters. */
  isReading?: boolean;
  children: Phrasing[];
}

export interface Link {
  type: 'link';
  /** Absolute http(s) or mailto address; nothing else becomes a link. */
  url: string;
  children: Phrasing[];
}

export interface InlineCode {
  type: 'inlineCode';
  value: string;
}

export interface Break {
  type: 'break';
}

/** A stretch of text: UTF-16 offsets into `textOf(blocks[block])`, end exclusive. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

/** Words that the article presents as somebody's own. */
export interface Quote {
  /** `direct`: whole sentences; `mixed`: woven into the reporter's sentence; `block`: set off from the text. */
  kind: 'direct' | 'mixed' | 'block';
  /** Without the quotation marks. Several spans where one utterance is split around its attribution or runs over paragraphs. */
  content: Span[];
  /** The words that attribute it, such as "said Mara Lind". */
  cue?: Span;
  /** Absent: the article does not say who. */
  speaker?: Speaker;
  /** Higher is more worth pulling out; 0 to 1, comparable within one article. */
  salience: number;
  /** Whether it is one of the article's key quotes: at most five. */
  key: boolean;
  /** What spoke most for its place in the ranking, strongest first, by name ("whole sentence"); for developers, English. */
  reasons?: string[];
}

export interface Speaker {
  /** The fullest name the article gives. */
  name: string;
  /** As named at this quote; absent for a quote without an attribution of its own. */
  mention?: Span;
  /** As the article states it: "a senior analyst at Eastgate Group". */
  role?: string;
}

/** Something taken out on purpose. */
export interface Removal {
  /** The rule's id: its file name. */
  rule: string;
  /** In the reader's words, English; views look up a translation by `rule`. */
  reason: string;
  blocks: Block[];
  /** Index in `Article.blocks` before which it stood. */
  at: number;
  /** Place among all removals and omissions, in page order. */
  order: number;
}

/** Visible prose that the clean text does not hold and that no rule took out. */
export interface Omission {
  blocks: Block[];
  /** Index in `Article.blocks` before which it stood. */
  at: number;
  /** Place among all removals and omissions, in page order. */
  order: number;
}

/** A block that was kept although it looks a little like clutter. */
export interface Doubt {
  /** Index in `Article.blocks`. */
  block: number;
  /** What the sign is of: a clutter rule's id. */
  rule: string;
  /** What it looks like, in the reader's words, English; views look up a translation by `rule`. */
  reason: string;
}

/** What reading a page came to. */
export type Reading = { article: Article } | { article: undefined; because: NoArticleReason; signs?: PageSign[] };

/**
 * What speaks against an article on a page: an address as front pages, sections and shops have; cards and links; prices, offers, forms; little prose that stands
 * together; nothing in what the page declares or shows of itself.
 */
export type PageSign = 'address' | 'cards' | 'offers' | 'prose' | 'undeclared';

/**
 * Why a page has no article: nothing to read; a page of links (front page, section, search); a headline whose own text is not there;
 * a shop, service or log-in page; more text or elements than can be read while somebody waits.
 */
export type NoArticleReason = 'empty' | 'listing' | 'headline-only' | 'not-an-article' | 'too-large';
