/** A choice among options, each of which may be read in several ways; some readings are right. */
export type Choice = Option[];

export interface Option {
  features: Weights;
  readings: { features: Weights; right: boolean }[];
}

export type Weights = Record<string, number>;

/** A choice whose options are right or wrong as they stand. */
export const plainChoice = (options: readonly { features: Weights; right: boolean }[]): Choice =>
  options.map(({ features, right }) => ({ features, readings: [{ features: {}, right }] }));

/**
 * Fits weights so that right readings become likely: a softmax over the options, within each a softmax over its readings, an L2
 * penalty, Adam. Deterministic.
 * @param prior what a weight is held towards where it is not zero
 */
export function fitChoices(choices: readonly Choice[], penalty: number, prior: Weights = {}): Weights {
  const rounds = 200;
  const weights: Weights = { ...prior };
  const mean: Weights = {};
  const square: Weights = {};
  for (let round = 1; round <= rounds; round += 1) {
    const gradient: Weights = {};
    for (const choice of choices) addGradient(choice, weights, gradient);
    for (const name in gradient) {
      const slope = (gradient[name]! - penalty * ((weights[name] ?? 0) - (prior[name] ?? 0))) / choices.length;
      mean[name] = 0.9 * (mean[name] ?? 0) + 0.1 * slope;
      square[name] = 0.999 * (square[name] ?? 0) + 0.001 * slope * slope;
      const step = mean[name]! / (1 - 0.9 ** round) / (Math.sqrt(square[name]! / (1 - 0.999 ** round)) + 1e-8);
      weights[name] = (weights[name] ?? 0) + 0.1 * step;
    }
  }
  return weights;
}

/** The evidence added up. */
export function score(features: Weights, weights: Weights): number {
  let sum = 0;
  for (const name in features) sum += features[name]! * (weights[name] ?? 0);
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((value) => Math.exp(value - top));
  const all = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / all);
}

function addGradient(choice: Choice, weights: Weights, gradient: Weights): void {
  const options = softmax(choice.map(({ features }) => score(features, weights)));
  const readings = choice.map((option) => softmax(option.readings.map(({ features }) => score(features, weights))));
  const good = choice.map((option, at) =>
    option.readings.reduce((sum, { right }, reading) => sum + (right ? readings[at]![reading]! : 0), 0),
  );
  const total = good.reduce((sum, value, at) => sum + value * options[at]!, 0);
  if (total === 0) return;
  choice.forEach((option, at) => {
    const posterior = (options[at]! * good[at]!) / total;
    add(gradient, option.features, posterior - options[at]!);
    if (option.readings.length < 2 || posterior === 0) return;
    option.readings.forEach(({ features, right }, reading) => {
      const likely = readings[at]![reading]!;
      add(gradient, features, posterior * ((right ? likely / good[at]! : 0) - likely));
    });
  });
}

function add(gradient: Weights, features: Weights, pull: number): void {
  for (const name in features) gradient[name] = (gradient[name] ?? 0) + pull * features[name]!;
}

/** One fold by position: item `i` is tested in fold `i % folds`. */
export function fold<T>(items: readonly T[], folds: number, at: number): { train: T[]; test: T[] } {
  return { train: items.filter((_, i) => i % folds !== at), test: items.filter((_, i) => i % folds === at) };
}
