import { PAGE_FEATURES, pageFeatures } from '../../src/core/clutter/judge/page-features.ts';
import { preparePage } from '../../src/core/read-article.ts';

/** What tells the kind of the page the script was put into. */
export default function page(url: string): { features: number[] } {
  const { metadata, page: index, described } = preparePage(document, url)!;
  const { kinds, byline, publishedTime } = metadata;
  const facts = { url, kinds, hasByline: byline !== undefined, hasDate: publishedTime !== undefined };
  const features = pageFeatures(index, described, facts);
  if (features.length !== PAGE_FEATURES.length)
    throw new Error(`${features.length} features, ${PAGE_FEATURES.length} names`);
  return { features: features.map((value) => Math.round(value * 1000) / 1000) };
}
