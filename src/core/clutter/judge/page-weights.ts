/** Log-odds that a page has an article: where they start, and what each feature adds once its value is above a limit. */
export interface Weights {
  start: number;
  steps: Readonly<Record<string, readonly (readonly [above: number, points: number])[]>>;
}

/** Written by test/bench/page-fit.ts. */
export const WEIGHTS: Weights = {
  start: -1.98,
  // biome-ignore format: one feature a line
  steps: {
    articleKind: [[0.5, 1.03]],
    buttons: [[0.106, -0.07], [0.266, -0.43], [0.817, -0.06], [1.77, 0.07], [2.6, -0.57]],
    byline: [[0.5, 0.75]],
    chosen: [[7.36, -0.23], [8.49, -0.45]],
    chosenLinks: [[0.0103, 0.23], [0.0455, -0.08], [0.131, -0.97]],
    date: [[0.5, 0.96]],
    discourse: [[0.0161, 0.1], [0.0221, 0.26], [0.0337, 0.29], [0.0381, 0.17], [0.0489, 0.09], [0.0556, 0.09]],
    elements: [[0.0568, -0.17], [0.203, -0.07], [0.725, -0.31]],
    guideTitle: [[0.5, 1.11], [1.5, 0.61]],
    images: [[0.162, 0.31], [0.188, 0.13], [3.75, -0.45]],
    labels: [[0.163, -0.23], [1, 0.68], [2.83, -0.57], [7, -0.07]],
    listWord: [[0.5, -0.6]],
    longestRun: [[5.22, 0.63], [6.08, 0.44], [6.67, 0.36], [7.02, 0.27], [7.26, 0.27], [7.83, -0.45]],
    offer: [[0.00491, -0.18], [0.00825, -0.14], [0.0121, -0.39], [0.0285, 0.29]],
    perContainer: [[1.83, 0.61], [2, 0.39], [7, 0.23], [8.91, 0.32], [10, 0.59], [12, 0.11]],
    pitchHeadings: [[0.0102, -0.45], [0.0357, -0.06], [0.0769, -0.76], [0.216, -0.43], [0.409, -0.37]],
    prices: [[0, -1.13], [16, -0.34]],
    productKind: [[0.5, -1.49]],
    shortWords: [[0.276, 0.36], [0.284, 0.32], [0.303, 0.15], [0.336, -0.28]],
    stories: [[0, 0.29], [0.0113, 0.27]],
    storyWord: [[0.5, 1.5]],
    titleWords: [[3.5, 0.18], [4.5, 0.49], [6.5, 0.17]],
    we: [[0.00212, -0.07], [0.00473, -0.15], [0.0137, -0.32], [0.0156, -0.32], [0.0364, -0.38]],
    years: [[0.5, 0.3], [8.5, -0.35], [14.5, -0.57]],
  },
};
