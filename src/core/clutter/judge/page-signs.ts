import type { PageSign } from '../../article.ts';
import type { PageFeatures } from './page-features.ts';

/** What each kind of sign is told by. */
const TOLD_BY: Readonly<Record<PageSign, readonly (keyof PageFeatures)[]>> = {
  address: ['frontPage', 'front', 'slugWords', 'storyWord'],
  cards: ['articles', 'cards', 'inCards', 'linkShare', 'linkedHeadings', 'linkedLists', 'stories', 'teasers'],
  offers: ['fields', 'offer', 'pitchHeadings', 'prices', 'productKind', 'we', 'you'],
  prose: ['labels', 'paragraphs', 'perContainer', 'proseShare', 'stopped'],
  undeclared: ['newsKind', 'ogArticle', 'otherKind', 'post', 'seenByline', 'seenDate'],
};

/** Weaker signs are not named, and no more than so many. Log-odds less than an article has on average. */
const WEAKEST = -0.75;
const MOST = 2;

/** What each kind of sign comes to; `points` gives those of a feature. Never throws. */
export function signPoints(points: (feature: keyof PageFeatures) => number): Record<PageSign, number> {
  const sums = Object.entries(TOLD_BY).map(([sign, features]) => [
    sign,
    features.reduce((sum, feature) => sum + points(feature), 0),
  ]);
  return Object.fromEntries(sums);
}

/** What speaks most against an article, strongest first; `usual`: what articles have on average. Never throws. */
export function signsAgainst(
  own: Readonly<Record<PageSign, number>>,
  usual: Readonly<Record<PageSign, number>>,
): PageSign[] {
  const signs = (Object.keys(TOLD_BY) as PageSign[]).map((sign) => ({ sign, points: own[sign] - usual[sign] }));
  return signs
    .filter(({ points }) => points < WEAKEST)
    .sort((a, b) => a.points - b.points)
    .slice(0, MOST)
    .map(({ sign }) => sign);
}
