import { expect, test } from 'vitest';
import { cpuTime } from '../cpu-time.ts';
import { builtPatterns, type FoundPattern, writtenPatterns } from './find-patterns.ts';
import { run, traps } from './traps.ts';

const modules = import.meta.glob('../../src/core/**/*.ts');
const built = await builtPatterns(() => Promise.all(Object.values(modules).map((load) => load())));
const all = [...new Map([...writtenPatterns(), ...built].map((found) => [String(found.pattern), found])).values()];

/** UTF-16 units: a first look is short, so that most traps cost little; what takes long there is measured on a long text and on its double. */
const SHORT = 2000;
const LONG = 10_000;
/** Milliseconds: of a first look, and of processor time on the longest text. Below the last no ratio can be told from noise. */
const SUSPICIOUS = 0.7;
const MOST = 300;
const MEASURABLE = 12;
const STEEPEST = 2.5;
const LOOKS = 5;

function slowest(pattern: RegExp): [name: string, milliseconds: number] {
  let worst: [string, number] = ['', 0];
  for (const [name, text] of traps(pattern, SHORT)) {
    const before = performance.now();
    run(pattern, text);
    const taken = performance.now() - before;
    if (taken > worst[1]) worst = [name, taken];
  }
  return worst;
}

const textOf = (pattern: RegExp, wanted: string, length: number): string =>
  [...traps(pattern, length)].find(([name]) => name === wanted)![1];

/** Processor time for a text and for its double: the least of several looks at both by turns, for a busy machine adds to some of them. */
function timesOf(pattern: RegExp, trap: string): [once: number, twice: number] {
  const texts = [LONG, 2 * LONG].map((length) => textOf(pattern, trap, length));
  // One that takes the cube of its text would keep the whole run for minutes with each further look.
  const first = cpuTime(() => run(pattern, texts[0]!), 1);
  if (first > MOST) return [first, Number.POSITIVE_INFINITY];
  const looks = Array.from({ length: LOOKS }, () => texts.map((text) => cpuTime(() => run(pattern, text), 1)));
  return [Math.min(...looks.map(([once]) => once!)), Math.min(...looks.map(([, twice]) => twice!))];
}

/** What is wrong with a pattern; undefined for one whose time grows as its text does. */
function steepness({ file, pattern }: FoundPattern): string | undefined {
  const [trap, taken] = slowest(pattern);
  if (taken < SUSPICIOUS) return undefined;
  const [once, twice] = timesOf(pattern, trap);
  const isSteep = twice > MEASURABLE && twice / once > STEEPEST;
  return once > MOST || isSteep
    ? `${file} ${pattern} on ${trap}: ${once.toFixed(0)} ms, on twice the text ${twice.toFixed(0)} ms`
    : undefined;
}

test('a pattern whose time grows with the square of its text is found', () => {
  expect(steepness({ file: 'a.ts', pattern: /\s+$/ })).toContain('a.ts');
  expect(steepness({ file: 'a.ts', pattern: /(?<!\s)\s+$/ })).toBeUndefined();
}, 60_000);

test('no pattern of the product takes long on a text made against it', () => {
  expect(all.length).toBeGreaterThan(300);
  expect(all.map(steepness).filter((problem) => problem !== undefined)).toEqual([]);
}, 120_000);
