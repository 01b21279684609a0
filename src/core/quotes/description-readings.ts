import type { Antecedent } from './antecedents.ts';
import type { Reading } from './candidate.ts';
import type { Discourse } from './discourse.ts';
import { isFunction } from './functions.ts';
import type { Mention } from './mention.ts';
import { foldName } from './name-forms.ts';
import { firstMentionFrom } from './nearest.ts';

/** Whom a description may mean: nobody named, the body it speaks for or belongs to, who has the function, or whoever was spoken of. */
export function descriptionReadings(
  discourse: Discourse,
  paragraph: number,
  mention: Mention,
  known: readonly Antecedent[],
): Reading[] {
  const { registry, words } = discourse;
  const kind = mention.headKind ?? 'person';
  const holders = registry.withFunction(mention.head!).length;
  const isEpithet =
    words.usesEpithets &&
    kind === 'person' &&
    !mention.indefinite &&
    holders === 0 &&
    !words.bystanders.has(mention.head!);
  const definite = mention.indefinite ? 'indefinite' : isEpithet ? 'or an epithet' : 'definite';
  const readings: Reading[] = [{ features: { [`unnamed ${kind}, ${definite}`]: 1 } }];
  const spokenFor =
    kind === 'spokesperson' && !mention.name ? complementBody(discourse, paragraph, mention) : undefined;
  if (spokenFor) return [{ entity: spokenFor, features: {} }];
  const owner = mention.name && kind !== 'person' ? registry.resolve(mention.name, paragraph) : undefined;
  if (owner && kind === 'spokesperson') return [{ entity: owner, features: {} }];
  if (owner) readings.push({ entity: owner, features: { [`owner of a ${kind}`]: 1 } });
  if (mention.indefinite && kind === 'person') return readings;
  const namesakes = registry.withFunction(mention.head!).filter((one) => !known.some(({ entity }) => entity === one));
  const held = holders === 1 ? { 'function known': 1, 'only one with the function': 1 } : { 'function known': 1 };
  for (const entity of namesakes) readings.push({ entity, features: { 'named earlier': 1, ...held } });
  const complement = complementOf(discourse, paragraph, mention);
  const unlisted = isEpithet && !words.roles.has(mention.head!);
  for (const { entity, features } of known) {
    const knows = entity.functions.has(mention.head!);
    // "the lawyers of Lind": others than Lind.
    if (isEpithet && !knows && complement.some((word) => entity.words.includes(foldName(word)[0] ?? ''))) continue;
    if (isEpithet && !knows && entity.kind === 'person')
      readings.push({ entity, features: { ...features, [unlisted ? 'epithet' : 'function of nobody']: 1 } });
    // "Eastgate ... the company": nothing but its name is known of somebody who may be none.
    const isUnknown =
      entity.kind === 'person' && entity.functions.size === 0 && !entity.gender && entity.afterPreposition === 0;
    if (!knows && (kind === 'person' || (entity.kind === 'person' && !(kind === 'body' && isUnknown)))) continue;
    readings.push({
      entity,
      features: { ...features, ...(knows ? held : { [`${entity.kind} for a ${kind}`]: 1 }) },
    });
  }
  if (holders !== 1) addFit(readings, complement);
  return readings;
}

/** In tokens: how far after its noun a description is looked at for what the function is of. */
const COMPLEMENT = 6;

/** Words of what a function is of: "the president of the [Assembly]"; none where no preposition follows. */
function complementOf({ paragraphs, words }: Discourse, paragraph: number, { last }: Mention): string[] {
  const { tokens } = paragraphs[paragraph]!;
  const found: string[] = [];
  if (!words.prepositions.has(tokens[last + 1]?.lower ?? '')) return found;
  for (let at = last + 2; at <= last + COMPLEMENT && tokens[at]?.kind === 'word'; at += 1) {
    if (words.cueVerbs.has(tokens[at]!.lower) || words.stanceVerbs.has(tokens[at]!.lower)) break;
    if (tokens[at]!.text.length > 3 && !isFunction(tokens[at]!.lower, words)) found.push(tokens[at]!.text);
  }
  return found;
}

/** Of several with one function, or of those named where nobody has it, whose role the article gives with the same words. */
function addFit(readings: readonly Reading[], complement: readonly string[]): void {
  const fits = ({ entity }: Reading): boolean => complement.some((word) => entity?.role?.includes(word));
  if (!readings.some(fits)) return;
  for (const reading of readings)
    if (reading.entity) reading.features[fits(reading) ? 'role fits' : 'role of another'] = 1;
}

/** "a spokesman for [the board]": the one body that is called so. */
function complementBody({ registry, paragraphs }: Discourse, paragraph: number, { first, last }: Mention) {
  const { mentions } = paragraphs[paragraph]!;
  const next = mentions[firstMentionFrom(mentions, first + 1)];
  if (next?.headKind !== 'body' || next.indefinite || next.first > last + 2) return undefined;
  const bodies = registry.withFunction(next.head!);
  return bodies.length === 1 ? bodies[0] : undefined;
}
