import type { Article } from '../../core/article.ts';
import { isPageAddress } from './page-address.ts';

/** What an open reading view asks of the background about further pages of its article. */
export type FurtherPageMessage =
  /** To read one. */
  | { pages: 'read'; address: string }
  /** To let the reader allow the site. */
  | { pages: 'allow'; address: string }
  /** No more will be read for now. */
  | { pages: 'done'; address: string };

/** Why a page was not read. `permission`: the site is not allowed; `nothing`: it holds no article; `moved`: its address led elsewhere; `failed`: it could not be opened. */
export type FurtherPageRefusal = 'permission' | 'nothing' | 'moved' | 'failed';
export type FurtherPageAnswer = { article: Article } | { refused: FurtherPageRefusal };

/** The message, if it is one in every part. Never throws. */
export function toFurtherPageMessage(value: unknown): FurtherPageMessage | undefined {
  const { pages, address } = Object(value) as Record<string, unknown>;
  const isKnown = pages === 'read' || pages === 'allow' || pages === 'done';
  return isPageAddress(address) && isKnown ? { pages, address } : undefined;
}
