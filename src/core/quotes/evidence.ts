/** Named amounts of evidence. */
export type Features = Record<string, number>;

/** What each named piece of evidence counts. */
export type WeightTable = Readonly<Record<string, number>>;

/** The evidence added up; evidence without a weight counts nothing. */
export function weigh(features: Features, weights: WeightTable): number {
  let sum = 0;
  for (const name in features) sum += features[name]! * (weights[name] ?? 0);
  return sum;
}
