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
  start: -2.35,
  unworded: 0.99,
  usual: { address: 1.66, cards: 0.14, offers: -1.19, prose: 2.59, undeclared: 1.74 },
  // biome-ignore format: one feature a line
  steps: {
    articles: [[0, 0.56], [11, -0.24]],
    asks: [[0.5, 0.84]],
    cards: [[14, -0.55]],
    digits: [[0.091, 0.22], [1.94, 0.08], [2.91, 0.12], [3.13, 0.26], [5.13, 0.35], [12.6, 0.1]],
    discourse: [[0.0158, 0.6], [0.0262, 0.56], [0.0356, 0.36], [0.0374, 0.09], [0.0455, 0.08], [0.0476, 0.13]],
    fields: [[3, -0.4], [11, -0.21]],
    front: [[0.5, -0.32]],
    guideTitle: [[0.5, 0.98], [1.5, 0.11]],
    headlines: [[1.5, -0.08], [7.5, -0.12]],
    inCards: [[0.0845, -0.32], [0.255, -0.23]],
    labels: [[0.0833, -0.36], [0.154, -0.19], [0.214, -0.32], [0.344, 0.07], [0.783, 0.07], [1.14, 0.5], [1.35, 0.08], [2.67, -0.61]],
    linkShare: [[0.2, -0.08]],
    me: [[0.00319, -0.54]],
    newsKind: [[0.5, 1.32]],
    offer: [[0.00787, -0.45], [0.0137, -0.11]],
    ogArticle: [[0.5, 1.06]],
    otherKind: [[0.5, -0.88]],
    paragraphs: [[91, 0.28]],
    past: [[0.0177, 0.29], [0.0208, 0.31]],
    perContainer: [[1.21, 0.42], [1.67, 0.32], [2, 0.56], [7, 0.42], [10.3, 0.57], [11.5, 0.33]],
    pitchHeadings: [[0.0741, -0.23], [0.0833, -0.24], [0.211, -0.33]],
    post: [[0.5, 1.34]],
    prices: [[0, -1.33]],
    productKind: [[0.5, -2.64]],
    proseShare: [[0.28, 0.15], [0.308, 0.3], [0.381, 0.35]],
    seenByline: [[0.5, 0.13]],
    seenDate: [[0.5, 0.72]],
    slugWords: [[3.5, 0.31], [4.5, 0.97], [5.5, 1.22]],
    stopped: [[0, 0.59], [0.25, 0.13], [0.561, 0.07], [0.813, -0.07], [0.864, -0.22], [0.929, -0.41], [0.955, -0.18], [0.962, -0.41]],
    storyWord: [[0.5, 1.09]],
    they: [[0.00507, -0.14], [0.011, 0.09], [0.0117, 0.17], [0.0167, 0.14]],
    videos: [[0.5, 0.1], [1.5, 0.25]],
    we: [[0.0146, -0.3], [0.0176, -0.17], [0.0321, -0.17], [0.041, -0.29]],
    you: [[0.00616, -0.07], [0.0125, -0.08], [0.0308, -0.11]],
  },
};
