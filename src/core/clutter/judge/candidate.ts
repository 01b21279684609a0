/** A block of the page as the judge sees it. */
export interface Candidate {
  /** The block's type. */
  type: string;
  text: string;
  /** UTF-16 units of its text that are links. */
  linkText: number;
  /** The nearest element of the copied page around it. */
  element: Element;
  /** Part of its characters that Readability holds, 0 to 1. */
  held: number;
  /** Whether the text that the page declares as the article's body has it: 1 or 0; -1 where it declares none. */
  declared: number;
  /** Whether a clutter rule took it. */
  taken: boolean;
}
