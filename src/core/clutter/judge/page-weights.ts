/** Log-odds that a page has an article: where they start, and what each feature adds once its value is above a limit. */
export interface Weights {
  start: number;
  steps: Readonly<Record<string, readonly (readonly [above: number, points: number])[]>>;
}

/** Written by test/bench/page-fit.ts. */
export const WEIGHTS: Weights = {
  start: -2.23,
  // biome-ignore format: one feature a line
  steps: {
    articleKind: [[0.5, 0.79]],
    buttons: [[0.159, -0.08], [0.294, -0.19], [0.321, -0.26], [0.812, -0.24], [1.75, 0.22], [2.64, -0.58]],
    byline: [[0.5, 0.45]],
    chosen: [[8.42, -0.15], [8.49, -0.21], [8.89, -0.09]],
    chosenLinks: [[0.00988, 0.08], [0.011, 0.14], [0.0882, -0.22], [0.108, -0.69], [0.136, -0.57]],
    date: [[0.5, 2.03]],
    discourse: [[0.0222, 0.39], [0.0336, 0.29], [0.0448, 0.34], [0.0631, 0.1]],
    elements: [[0.0568, -0.08], [0.107, -0.07], [0.226, -0.22], [0.576, -0.22]],
    guideTitle: [[0.5, 1.24], [1.5, 0.73]],
    images: [[0.182, 0.44], [3.33, -0.08], [3.86, -0.48], [11, 0.11]],
    labels: [[0.273, -0.17], [0.471, 0.15], [1.03, 0.74], [2.6, -0.63], [2.85, 0.07]],
    listWord: [[0.5, -0.7]],
    longestRun: [[5.12, 0.68], [6.08, 0.21], [6.67, 0.58], [6.73, 0.09], [6.82, 0.07], [7.76, -0.08]],
    offer: [[0.00452, -0.09], [0.00696, -0.54], [0.00898, -0.1], [0.0119, -0.21]],
    perContainer: [[1.41, 0.14], [1.67, 0.4], [2, 0.6], [8, 0.29], [10, 0.76]],
    pitchHeadings: [[0, -0.61], [0.0303, -0.06], [0.08, -0.59], [0.2, -0.42], [0.429, -0.11]],
    prices: [[0, -1.22], [16, -0.44]],
    productKind: [[0.5, -1.16]],
    shortWords: [[0.274, 0.5], [0.282, 0.24], [0.302, 0.09], [0.31, 0.21], [0.354, -0.45]],
    stories: [[0.00426, 0.42]],
    storyWord: [[0.5, 1.15]],
    titleWords: [[2.5, 0.09], [3.5, 0.17], [4.5, 0.54]],
    we: [[0.0116, -0.81]],
    years: [[0.5, 0.16], [8.5, -0.14], [9.5, -0.37], [12.5, -0.63], [14.5, -0.12]],
  },
};
