import { judgeBlocks } from '../../src/core/clutter/judge/judge.ts';
import { type PageFeatures, pageFeatures } from '../../src/core/clutter/judge/page-features.ts';
import { choosePassages } from '../../src/core/content/choose-passages.ts';
import { atOnce } from '../../src/core/interruptible.ts';
import { pageFacts, preparePage } from '../../src/core/read-article.ts';

/** What tells the kind of the page the script was put into. */
export default function page(url: string): { features: PageFeatures } {
  const prepared = atOnce(preparePage(document, url))!;
  const { metadata, page: index, passages, described } = prepared;
  const { isKept } = atOnce(choosePassages(passages, described, atOnce(judgeBlocks(index, described)), metadata.title));
  return { features: pageFeatures(index, described, isKept, pageFacts(url, prepared)) };
}
