import type { PageSign } from '../../article.ts';

/** Log-odds that a page has an article: where they start, and what each feature adds once its value is above a limit. */
export interface Weights {
  start: number;
  /** What the wording of a page adds on average: taken for a page in another language. */
  unworded: number;
  /** What an article in English has on average, by the kind of sign. */
  usual: Readonly<Record<PageSign, number>>;
  steps: Readonly<Record<string, readonly (readonly [above: number, points: number])[]>>;
}

/** Written by test/bench/page-fit.ts. */
export const WEIGHTS: Weights = {
  start: -3.27,
  unworded: 0.89,
  usual: { address: 1.82, cards: 0.2, offers: -0.82, prose: 3.09, undeclared: 1.98 },
  // biome-ignore format: one feature a line
  steps: {
    articles: [[0, 0.6], [6, -0.24]],
    asks: [[0.5, 0.79]],
    cards: [[14, -0.38], [19, -0.09]],
    digits: [[0, 0.31], [2.86, 0.2], [3.06, 0.23], [5.39, 0.43]],
    discourse: [[0.0194, 0.12], [0.021, 0.08], [0.0261, 0.45], [0.0368, 0.41], [0.0454, 0.19]],
    fields: [[3, -0.17], [9, -0.15]],
    front: [[0.5, -0.29]],
    guideTitle: [[0.5, 1.3], [1.5, 0.26]],
    headlines: [[7.5, -0.09]],
    inCards: [[0.0841, -0.32], [0.254, -0.12]],
    labels: [[0.2, -0.14], [0.563, 0.11], [0.923, 0.5], [1.11, 0.09], [2.6, -0.62]],
    me: [[0, -0.2], [0.00322, -0.11], [0.00424, -0.39]],
    newsKind: [[0.5, 1.42]],
    offer: [[0.0119, -0.07], [0.0147, -0.17]],
    ogArticle: [[0.5, 1.19]],
    otherKind: [[0.5, -0.93]],
    paragraphs: [[18, -0.26]],
    past: [[0.0176, 0.57], [0.0211, 0.71]],
    perContainer: [[1.2, 0.51], [1.67, 0.33], [2, 0.56], [7, 0.41], [10, 0.86]],
    pitchHeadings: [[0.08, -0.49], [0.204, -0.31]],
    post: [[0.5, 1.51]],
    prices: [[0, -1.17]],
    productKind: [[0.5, -2.31]],
    proseShare: [[0.273, 0.14], [0.295, 0.29], [0.377, 0.51], [0.608, 0.26], [0.833, 0.21]],
    seenByline: [[0.5, 0.27]],
    seenDate: [[0.5, 0.88]],
    shortWords: [[0.335, -0.08]],
    slugWords: [[2.5, 0.22], [3.5, 0.33], [4.5, 0.83], [5.5, 1.09]],
    stopped: [[0.0833, 0.43], [0.871, -0.4], [0.917, -0.17], [0.957, -0.13], [0.964, -0.23]],
    storyWord: [[0.5, 1.27]],
    they: [[0.0117, 0.15]],
    videos: [[0.5, 0.2], [1.5, 0.28]],
    we: [[0, 0.15], [0.0158, -0.51], [0.0327, -0.24]],
    you: [[0.00592, -0.16]],
  },
};
