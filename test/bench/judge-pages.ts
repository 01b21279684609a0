import { readFileSync } from 'node:fs';
import { readTruth, type Truth } from './extract-corpus.ts';
import type { JudgedBlock } from './judge-in-page.ts';
import { labelBlocks } from './judge-labels.ts';

/** A dumped page with what the truth says of its blocks. */
export interface FitPage {
  id: string;
  title: string;
  truth: Truth;
  /** Registrable domain, nearly: pages of one site share templates and must not be on both sides of a fold. */
  domain: string;
  blocks: JudgedBlock[];
  labels: (number | undefined)[];
  weights: number[];
}

/** Weight of a block whose page has only some sentences marked, where that of an average block is 1. */
const SEGMENT_WEIGHT = 10;
/** Sum of weights of a page whose whole text is known. */
const PAGE_WEIGHT = 100;

/** Kinds of pages that are read as articles. */
const READ_AS_ARTICLES = ['article', 'documentation'];

/** The pages of a dump that `judge-dump.ts` wrote, as far as they are read as articles. */
export function readFitPages(corpus: string, dump: string): FitPage[] {
  return readFileSync(dump, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, title, blocks } = JSON.parse(line) as { id: string; title: string; blocks: JudgedBlock[] };
      const truth = readTruth(corpus, id);
      const labels = labelBlocks(
        blocks.map(({ text }) => text),
        truth,
      );
      const sizes = labels.map(({ tokens }) => Math.sqrt(tokens + 2));
      const all = sizes.reduce((sum, size) => sum + size, 0);
      return {
        id,
        title,
        truth,
        domain: domainOf(truth.url),
        blocks,
        labels: labels.map(({ label }) => label),
        weights: sizes.map((size) => (truth.main_content ? (PAGE_WEIGHT * size) / all : SEGMENT_WEIGHT)),
      };
    })
    .filter(({ truth }) => READ_AS_ARTICLES.includes(truth.page_type ?? 'article'));
}

/** The registrable domain, nearly. */
export function domainOf(url: string): string {
  const parts = new URL(url).hostname.split('.');
  const size = parts.length > 2 && /^(?:co|com|org|net|ac|gov|edu)$/.test(parts[parts.length - 2]!) ? 3 : 2;
  return parts.slice(-size).join('.');
}

/** A fold for each domain, the same every time. */
export function foldOf(domain: string, folds: number): number {
  let hash = 2166136261;
  for (const char of domain) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return (hash >>> 0) % folds;
}
