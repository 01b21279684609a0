import { loads, steering } from './families/loads.ts';
import { addresses, foreign, handlers, inert, mutations } from './families/markup.ts';
import { names } from './families/names.ts';
import { links, newer } from './families/newer.ts';
import { declared, sizes } from './families/sizes.ts';
import { worlds } from './families/worlds.ts';
import { Choices, type Family, type Payload } from './grammar.ts';

const FAMILIES: Record<string, Family> = {
  handlers,
  addresses,
  foreign,
  mutations,
  inert,
  names,
  steering,
  loads,
  declared,
  sizes,
  newer,
  links,
  worlds,
};

/** Of each family. */
const MANY = 33;

/** The hostile fragments of a seed, family by family; the same for the same seed. */
export function payloads(seed: number): Payload[] {
  return Object.entries(FAMILIES).flatMap(([family, make], index) => {
    const choices = new Choices(seed * 1000 + index);
    return Array.from({ length: MANY }, (_, n) => ({ family, id: `${family}-${n}`, ...make(choices, n) }));
  });
}

/** Its first paragraph, which must come through whatever stands after it. */
export const FIRST =
  'The harbour board of Tregear voted on Monday to keep the old ferry in service for another ten years.';

const PROSE = [
  FIRST,
  'The decision ends a dispute that has divided the town since the spring, when the board first spoke of replacing it with a bridge.',
  '“Nobody asked us what we wanted until now,” said Mara Lindqvist, who has run the ticket office for nineteen years.',
  'A bridge would have cost three times as much as a new engine, according to a report that the board published last week.',
  'Repairs are to begin in October, after the last of the summer visitors have left, and to end before the new year.',
];
const AFTER = [
  'Until then the ferry keeps to its timetable, with a crossing every forty minutes from six in the morning until midnight.',
  'The board meets again in the second week of November to hear what the shipyard has found.',
];

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');

/** A story with the fragments in its middle. `ran` is what the payloads call; it only counts. */
export function hostilePage(fragments: readonly Payload[]): string {
  const builds = fragments.flatMap(({ build }) => (build ? [`{ ${build} }`] : []));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry stays for ten more years</title>
<script>window.runs = 0; function ran() { window.runs++; }</script>
${fragments.map(({ head = '' }) => head).join('\n')}</head><body>
<article><h1>Ferry stays for ten more years</h1>
${paragraphs(PROSE)}
${fragments.map(({ body }) => body).join('\n')}
${paragraphs(AFTER)}
</article>
<script>addEventListener('load', () => { ${builds.join('\n')} });</script></body></html>`;
}
