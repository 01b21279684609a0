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

/** Features by number: a fit adds them up some hundred times. */
interface Numbered {
  ids: number[];
  values: number[];
}

type NumberedChoice = { features: Numbered; readings: { features: Numbered; right: boolean }[] }[];

/**
 * Fits weights so that right readings become likely: a softmax over the options, within each a softmax over its readings, an L2
 * penalty, Adam. Deterministic.
 * @param prior what a weight is held towards where it is not zero
 * @param without features that get no weight
 */
export function fitChoices(
  choices: readonly Choice[],
  penalty: number,
  prior: Weights = {},
  without: (name: string) => boolean = () => false,
): Weights {
  const rounds = 200;
  const { numbered, names } = numberFeatures(choices, without);
  const held = Float64Array.from(names, (name) => prior[name] ?? 0);
  const weights = held.slice();
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = new Float64Array(names.length);
    for (const choice of numbered) addGradient(choice, weights, gradient);
    for (let id = 0; id < names.length; id += 1) {
      const slope = (gradient[id]! - penalty * (weights[id]! - held[id]!)) / choices.length;
      mean[id] = 0.9 * mean[id]! + 0.1 * slope;
      square[id] = 0.999 * square[id]! + 0.001 * slope * slope;
      weights[id]! += (0.1 * mean[id]!) / (1 - 0.9 ** round) / (Math.sqrt(square[id]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  const unseen = Object.entries(prior).filter(([name]) => !without(name));
  return Object.fromEntries([...unseen, ...names.map((name, id) => [name, weights[id]!] as const)]);
}

function numberFeatures(
  choices: readonly Choice[],
  without: (name: string) => boolean,
): { numbered: NumberedChoice[]; names: string[] } {
  const names: string[] = [];
  const idOf = new Map<string, number>();
  const number = (features: Weights): Numbered => {
    const kept = Object.keys(features).filter((name) => !without(name));
    const ids = kept.map((name) => {
      const known = idOf.get(name);
      if (known !== undefined) return known;
      idOf.set(name, names.length);
      return names.push(name) - 1;
    });
    return { ids, values: kept.map((name) => features[name]!) };
  };
  const numbered = choices.map((choice) =>
    choice.map(({ features, readings }) => ({
      features: number(features),
      readings: readings.map((reading) => ({ features: number(reading.features), right: reading.right })),
    })),
  );
  return { numbered, names };
}

function score({ ids, values }: Numbered, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at += 1) sum += values[at]! * weights[ids[at]!]!;
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((value) => Math.exp(value - top));
  const all = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / all);
}

function addGradient(choice: NumberedChoice, weights: Float64Array, gradient: Float64Array): void {
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

function add(gradient: Float64Array, { ids, values }: Numbered, pull: number): void {
  for (let at = 0; at < ids.length; at += 1) gradient[ids[at]!]! += pull * values[at]!;
}

/** One fold by position: item `i` is tested in fold `i % folds`. */
export function fold<T>(items: readonly T[], folds: number, at: number): { train: T[]; test: T[] } {
  return { train: items.filter((_, i) => i % folds !== at), test: items.filter((_, i) => i % folds === at) };
}
