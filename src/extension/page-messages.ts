import type { Article } from '../core/article.ts';

/** What an open reading view asks of the background about further pages of its article. */
export type PageMessage =
  /** To read one. */
  | { pages: 'read'; address: string }
  /** To let the reader allow the site. */
  | { pages: 'allow'; address: string }
  /** No more will be read for now. */
  | { pages: 'done' };

/** What came of reading a page. `permission`: the site is not allowed; `nothing`: no article; `moved`: the address led elsewhere; `failed`: it could not be opened. */
export type PageAnswer = { article: unknown } | { refused: 'permission' | 'nothing' | 'moved' | 'failed' };

const LONGEST = 4000;

/** The message, if it is one in every part. Never throws. */
export function toPageMessage(value: unknown): PageMessage | undefined {
  const { pages, address } = Object(value) as Record<string, unknown>;
  if (pages === 'done') return { pages };
  const isAddress =
    typeof address === 'string' && address.length <= LONGEST && /^https?:/.test(address) && URL.canParse(address);
  return isAddress && (pages === 'read' || pages === 'allow') ? { pages, address } : undefined;
}

/** The article of another page as far as it is needed: it came out of our own reader, but through a page. */
export type ReadPage = Article;
