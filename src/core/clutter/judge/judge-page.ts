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
  if (isLogIn(page, facts)) return { score: Number.NEGATIVE_INFINITY, otherwise: 'not-an-article' };
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

/** Most text around headline and password of a page to log in, in characters. */
const LOG_IN = 1500;

/**
 * Whether the headline heads a form that asks for a password. A story with such a form in its header or after its first lines has more text
 * around both, or declares itself.
 */
function isLogIn(page: PageIndex, { kinds, hasByline }: PageFacts): boolean {
  if (hasByline || kinds.some((kind) => kind.endsWith('article'))) return false;
  const field = page.named('input').find((input) => input.getAttribute('type') === 'password');
  const { headline } = page;
  if (!field || !headline) return false;
  let around = field.parentElement;
  while (around && !around.contains(headline)) around = around.parentElement;
  return around !== null && page.of(around).text <= LOG_IN;
}
