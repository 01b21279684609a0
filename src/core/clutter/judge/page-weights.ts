/** Log-odds that a page has an article: where they start, and what each feature adds once its value is above a limit. */
export interface Weights {
  start: number;
  /** What the wording of a page adds on average: taken for a page in another language. */
  unworded: number;
  steps: Readonly<Record<string, readonly (readonly [above: number, points: number])[]>>;
}

/** Written by test/bench/page-fit.ts. */
export const WEIGHTS: Weights = {
  start: -3.38,
  unworded: 1.51,
  // biome-ignore format: one feature a line
  steps: {
    articles: [[0, 0.74], [6, -0.36], [19, -0.18]],
    asks: [[0.5, 1.04]],
    cards: [[14, -0.54]],
    digits: [[0, 0.25], [2.03, 0.36], [3.03, 0.18], [3.23, 0.08], [5.05, 0.26], [15.6, 0.1], [18.4, 0.09]],
    discourse: [[0.016, 0.27], [0.0225, 0.15], [0.0253, 0.5], [0.0365, 0.19], [0.0373, 0.12], [0.0457, 0.19]],
    fields: [[0, 0.08], [3, -0.28]],
    front: [[0.5, -0.23]],
    guideTitle: [[0.5, 1.32], [1.5, 0.11]],
    inCards: [[0.218, -0.39]],
    labels: [[0.267, -0.3], [0.333, 0.08], [0.75, 0.17], [1, 0.22]],
    me: [[0, -0.2], [0.00103, -0.13], [0.00114, -0.13], [0.00197, -0.19], [0.00385, -0.09]],
    newsKind: [[0.5, 1.02]],
    offer: [[0, 0.1], [0.0119, -0.1]],
    ogArticle: [[0.5, 1.29]],
    otherKind: [[0.5, -0.84]],
    paragraphs: [[22, -0.18]],
    past: [[0.017, 1.06]],
    perContainer: [[1.29, 0.3], [1.67, 0.52], [2, 0.32], [3.8, 0.4], [8.91, 0.31], [10, 1.02]],
    pitchHeadings: [[0.0753, -0.29], [0.182, -0.36], [0.615, -0.16]],
    post: [[0.5, 1.15]],
    prices: [[0, -1.39], [3, -0.1]],
    productKind: [[0.5, -2.29]],
    proseShare: [[0.141, 0.11], [0.273, 0.13], [0.377, 0.78], [0.608, 0.19], [0.809, 0.1]],
    seenByline: [[0.5, 0.23]],
    seenDate: [[0.5, 1.02]],
    shortWords: [[0.281, 0.2]],
    slugWords: [[3.5, 0.5], [4.5, 0.73], [5.5, 1.23]],
    stopped: [[0.852, -0.09], [0.867, -0.24], [0.915, -0.18], [0.957, -0.35]],
    storyWord: [[0.5, 1.25]],
    they: [[0.00532, -0.07]],
    videos: [[1.5, 0.37]],
    we: [[0, 0.24], [0.016, -0.27], [0.0333, -0.77]],
    you: [[0.00647, -0.07], [0.0302, -0.08]],
  },
};
