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
  start: -3.15,
  unworded: 1.19,
  usual: { address: 1.8, cards: 0.2, offers: -0.67, prose: 2.63, undeclared: 1.98 },
  // biome-ignore format: one feature a line
  steps: {
    articles: [[0, 0.63], [6, -0.35]],
    asks: [[0.5, 0.8]],
    cards: [[11, -0.14], [14, -0.33]],
    digits: [[0, 0.22], [2.03, 0.27], [3.03, 0.2], [5.05, 0.39]],
    discourse: [[0.016, 0.18], [0.0175, 0.14], [0.0265, 0.46], [0.0356, 0.22], [0.0364, 0.1], [0.0457, 0.19]],
    fields: [[3, -0.27], [9, -0.15]],
    front: [[0.5, -0.18]],
    guideTitle: [[0.5, 1.19], [1.5, 0.15]],
    headlines: [[7.5, -0.09]],
    inCards: [[0.0568, -0.1], [0.191, -0.35]],
    labels: [[0.235, -0.17], [0.267, -0.09], [0.333, 0.19], [0.905, 0.2], [1, 0.08], [1.43, 0.22], [2.5, -0.61]],
    me: [[0.0011, -0.24], [0.00323, -0.3], [0.00806, -0.13]],
    newsKind: [[0.5, 1.23]],
    offer: [[0.00097, 0.08], [0.0119, -0.07], [0.0153, -0.16]],
    ogArticle: [[0.5, 1.3]],
    otherKind: [[0.5, -0.8]],
    paragraphs: [[5, -0.18], [22, -0.28]],
    past: [[0.0175, 1.17]],
    perContainer: [[1.29, 0.38], [1.67, 0.33], [2, 0.56], [8, 0.12], [8.86, 0.52], [10, 0.63]],
    pitchHeadings: [[0.0769, -0.38], [0.342, -0.34]],
    post: [[0.5, 1.38]],
    prices: [[0, -1.17]],
    productKind: [[0.5, -2.22]],
    proseShare: [[0.273, 0.14], [0.295, 0.19], [0.377, 0.52], [0.608, 0.26], [0.809, 0.11]],
    seenByline: [[0.5, 0.31]],
    seenDate: [[0.5, 1]],
    shortWords: [[0.307, 0.09], [0.337, -0.07]],
    slugWords: [[2.5, 0.21], [3.5, 0.34], [4.5, 0.84], [5.5, 1.24]],
    stopped: [[0.0769, 0.26], [0.563, 0.08], [0.867, -0.18], [0.9, -0.13], [0.915, -0.1], [0.957, -0.14], [0.964, -0.24]],
    storyWord: [[0.5, 1.13]],
    they: [[0.00106, 0.13], [0.00239, -0.06]],
    videos: [[0.5, 0.1], [1.5, 0.26]],
    we: [[0, 0.26], [0.0139, -0.21], [0.0156, -0.32], [0.0335, -0.76]],
    you: [[0.00594, -0.17], [0.0311, -0.11]],
  },
};
