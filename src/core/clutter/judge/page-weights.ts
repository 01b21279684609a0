/** Log-odds that a page has an article: where they start, and what each feature adds once its value is above a limit. */
export interface Weights {
  start: number;
  /** What the wording of a page adds on average: taken for a page in another language. */
  unworded: number;
  steps: Readonly<Record<string, readonly (readonly [above: number, points: number])[]>>;
}

/** Written by test/bench/page-fit.ts. */
export const WEIGHTS: Weights = {
  start: -3.09,
  unworded: 1.05,
  // biome-ignore format: one feature a line
  steps: {
    articles: [[0, 0.45], [6, -0.22]],
    cards: [[14, -0.24]],
    digits: [[0, 0.39], [1.16, 0.13], [2.99, 0.59]],
    discourse: [[0.0194, 0.3], [0.024, 0.24], [0.0335, 0.3], [0.0383, 0.35], [0.0492, 0.22]],
    fields: [[3, -0.31]],
    front: [[0.5, -0.13]],
    guideTitle: [[0.5, 1.34], [1.5, 0.49]],
    inCards: [[0.0568, -0.16], [0.253, -0.4]],
    labels: [[0.154, -0.79], [0.35, 0.18], [0.462, 0.09], [0.647, 0.09], [1.08, 0.58], [1.71, -0.51]],
    me: [[0.000917, -0.09], [0.00206, -0.12], [0.00729, -0.32]],
    newsKind: [[0.5, 1.6]],
    offer: [[0.0117, -0.26], [0.0139, -0.15], [0.0267, 0.09]],
    ogArticle: [[0.5, 1.22]],
    paragraphs: [[5, -0.26], [21, -0.07]],
    past: [[0.0202, 0.58]],
    perContainer: [[1.21, 0.15], [1.67, 0.44], [1.83, 0.14], [2, 0.55], [7.33, 0.43], [8, 0.26], [10, 0.96]],
    pitchHeadings: [[0.0769, -0.54], [0.2, -0.31], [0.583, -0.19]],
    prices: [[0, -1.28], [16, -0.11]],
    productKind: [[0.5, -2.54]],
    proseShare: [[0.273, 0.15], [0.295, 0.22], [0.377, 0.5], [0.608, 0.09], [0.708, 0.08]],
    questions: [[0.0323, -0.06]],
    seenByline: [[0.5, 0.66]],
    seenDate: [[0.5, 0.83]],
    shortWords: [[0.352, -0.07]],
    slugWords: [[3.5, 0.5], [4.5, 0.81], [5.5, 1.11]],
    stopped: [[0.0667, 0.52], [0.214, 0.3], [0.853, -0.21], [0.917, -0.22], [0.957, -0.53]],
    storyWord: [[0.5, 1.35]],
    they: [[0, 0.27]],
    videos: [[0.5, 0.09], [1.5, 0.23]],
    we: [[0, 0.34], [0.0132, -0.19], [0.0149, -0.1], [0.0161, -0.24], [0.0321, -0.25]],
    you: [[0.0111, -0.18], [0.0322, -0.08]],
  },
};
