/** A choice among candidates, of which one or more are right. */
export interface Choice {
  candidates: Record<string, number>[];
  right: boolean[];
}

export type Weights = Record<string, number>;

/** Fits weights so that right candidates outscore the others (softmax over each choice, L2 penalty, Adam). Deterministic. */
export function fitChoices(choices: readonly Choice[], penalty: number, rounds = 200): Weights {
  const weights: Weights = {};
  const mean: Weights = {};
  const square: Weights = {};
  for (let round = 1; round <= rounds; round += 1) {
    const gradient: Weights = {};
    for (const choice of choices) addGradient(choice, weights, gradient);
    for (const name in gradient) {
      const slope = gradient[name]! / choices.length - (penalty * (weights[name] ?? 0)) / choices.length;
      mean[name] = 0.9 * (mean[name] ?? 0) + 0.1 * slope;
      square[name] = 0.999 * (square[name] ?? 0) + 0.001 * slope * slope;
      const step = mean[name]! / (1 - 0.9 ** round) / (Math.sqrt(square[name]! / (1 - 0.999 ** round)) + 1e-8);
      weights[name] = (weights[name] ?? 0) + 0.1 * step;
    }
  }
  return weights;
}

export function score(features: Record<string, number>, weights: Weights): number {
  let sum = 0;
  for (const name in features) sum += features[name]! * (weights[name] ?? 0);
  return sum;
}

function addGradient({ candidates, right }: Choice, weights: Weights, gradient: Weights): void {
  const scores = candidates.map((features) => score(features, weights));
  const top = Math.max(...scores);
  const powers = scores.map((value) => Math.exp(value - top));
  const all = powers.reduce((a, b) => a + b, 0);
  const good = powers.reduce((sum, value, at) => sum + (right[at] ? value : 0), 0);
  if (good === 0) return;
  candidates.forEach((features, at) => {
    const pull = (right[at] ? powers[at]! / good : 0) - powers[at]! / all;
    for (const name in features) gradient[name] = (gradient[name] ?? 0) + pull * features[name]!;
  });
}

/** One fold by position: item `i` is tested in fold `i % folds`. */
export function fold<T>(items: readonly T[], folds: number, at: number): { train: T[]; test: T[] } {
  return { train: items.filter((_, i) => i % folds !== at), test: items.filter((_, i) => i % folds === at) };
}
