import { mutate } from './mutate.ts';
import { problemsOf } from './problems.ts';

/** A mutated page that is read wrongly. */
export interface Failure {
  seed: number;
  problems: string[];
  html: string;
  /** Of reading it twice, where that alone is what is wrong. */
  milliseconds: number;
}

/** Milliseconds for two readings, with everything else; what this guards against takes minutes or never ends. */
const PATIENCE = 20_000;

/** Mutates one page by each of the seeds and gives what was read wrongly. */
export default function fuzz(html: string, seeds: readonly number[]): Failure[] {
  return seeds.flatMap((seed) => {
    const mutated = mutate(html, seed);
    const started = performance.now();
    const problems = problemsOf(mutated);
    const milliseconds = performance.now() - started;
    if (milliseconds > PATIENCE) problems.push(`took ${milliseconds.toFixed(0)} ms`);
    return problems.length > 0 ? [{ seed, problems, html: mutated, milliseconds }] : [];
  });
}
