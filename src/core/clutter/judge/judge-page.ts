import type { PageIndex } from '../page-index.ts';
import type { Candidate } from './candidate.ts';
import { PAGE_FEATURES, type PageFacts, pageFeatures } from './page-features.ts';
import { NAMES, TREES } from './page-weights.ts';
import { parseTrees, scoreOf } from './trees.ts';

const trees = parseTrees(TREES);
const columns = NAMES.split(' ').map((name) => PAGE_FEATURES.indexOf(name));

/** What a page comes to as a whole. */
export interface PageVerdict {
  /** Log-odds that the page holds an article, rather than links, wares or services. */
  score: number;
  /** What it is if not an article: mostly links to others, or something else. */
  otherwise: 'listing' | 'not-an-article';
}

/** Text that is links, beyond which a page without an article is a page of links. */
const LINKS = 0.4;

/** Judges by fitted trees whether a page has an article at all. Never throws. */
export function judgePage(page: PageIndex, candidates: readonly Candidate[], facts: PageFacts): PageVerdict {
  const row = pageFeatures(page, candidates, facts);
  const { text, linkText } = page.of(page.root);
  return {
    score: scoreOf(
      trees,
      columns.map((column) => row[column] ?? 0),
    ),
    otherwise: linkText > text * LINKS ? 'listing' : 'not-an-article',
  };
}
