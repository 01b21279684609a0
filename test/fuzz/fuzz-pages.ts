import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from './fuzz-in-page.ts';

const pages = join(import.meta.dirname, '../pages');
const kept = join(import.meta.dirname, 'kept');

/** Our own pages by name. */
export const ownPages = (): [name: string, html: string][] =>
  readdirSync(pages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, readFileSync(join(pages, name, 'page.html'), 'utf8')]);

/** Mutated pages that were once read wrongly. */
export const keptPages = (): [name: string, html: string][] =>
  readdirSync(kept)
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, readFileSync(join(kept, name), 'utf8')]);

/** The seeds for one page out of so many over all; each page has its own. */
export const seedsFor = (place: number, pagesAltogether: number, mutations: number): number[] =>
  Array.from({ length: Math.ceil(mutations / pagesAltogether) }, (_, n) => place * 100_000 + n);

/** Keeps what failed beside the tests, where every later run reads it, and says so. */
export function keep(name: string, failures: readonly Failure[]): string[] {
  return failures.map(({ seed, problems, html }) => {
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, `${name}-${seed}.html`), html);
    return `${name}, seed ${seed}, kept as test/fuzz/kept/${name}-${seed}.html: ${problems.slice(0, 3).join('; ')}`;
  });
}
