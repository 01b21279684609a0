import type { Interruptible } from '../interruptible.ts';
import { cueLinkOf } from './cue-links.ts';
import { describeEntities } from './describe-entities.ts';
import { type Entity, newEntity, type ReadParagraph, type Registry } from './entity.ts';
import { collectForms, type Form, nominativeOf, stemsOf } from './name-forms.ts';
import { listedForm, type SpeechWords } from './speech-words.ts';
import { isUnspaced } from './unspaced.ts';

/** Names that are looked at without a pause. */
const CHUNK = 500;
/** More namesakes than this are not told apart, so that a page of nothing but namesakes costs no more than another. */
const NAMESAKES = 8;
/** They carry what others say, and stand in credits. */
const NEWS_AGENCIES =
  'Reuters,AFP,AP,Associated Press,EFE,Europa Press,dpa,ANSA,Lusa,TASS,Interfax,Xinhua,Kyodo,Yonhap,PAP,ANP,Belga,APA,Bloomberg,Getty Images,ТАСС,РИА Новости,Интерфакс,新华社,共同通信,時事通信,연합뉴스'.split(
    ',',
  );
/** In tokens: a quotation farther from a name than this is not looked for. */
const QUOTED_REACH = 60;

/**
 * Reads who the article names. Longer forms come first; a shorter one belongs to the longer whose last or first word it is, or whose
 * initials it spells. Captions and credits are left out. Never throws.
 * @param makers who wrote and published the article: they are nobody in it unless it quotes them
 */
export function* registerSpeakers(
  paragraphs: readonly ReadParagraph[],
  words: SpeechWords,
  makers: readonly string[] = [],
): Interruptible<Registry> {
  const entities: Entity[] = [];
  const byWord = new Map<string, Entity[]>();
  const bySurface = new Map<string, Entity[]>();
  const namedAt = new Map<Entity, number[]>();
  const forms = yield* collectForms(paragraphs, words);
  for (const maker of [...makers, ...NEWS_AGENCIES]) {
    const key = stemsOf(maker, words).join(' ');
    if (forms.get(key)?.mentions.every((place) => !isQuoted(paragraphs, place, words))) forms.delete(key);
  }
  const byLength = [...forms.values()].sort(
    (a, b) => b.words.length - a.words.length || b.words[0]!.length - a.words[0]!.length,
  );
  for (const [index, form] of byLength.entries()) {
    if (index % CHUNK === CHUNK - 1) yield;
    const near = form.words.flatMap((word) => byWord.get(word) ?? []);
    let owners = [...new Set(near)].filter((entity) => isFormOf(form.words, entity));
    const bySurname = owners.filter((entity) => entity.words.at(-1) === form.words.at(-1));
    const byFirst = owners.filter((entity) => entity.words[0] === form.words[0]);
    owners = [bySurname, byFirst, owners].find((some) => some.length > 0) ?? [];
    if (owners.length === 0) {
      if (form.mentions.every(({ mention }) => mention.weak) || (words.capitalNouns && isOwned(form, forms))) continue;
      const entity = newEntity(nominativeOf(form), form.words, form.mentions[0]!.mention.nameKind);
      if (entity.kind === 'body') addNouns(entity, words);
      entities.push(entity);
      owners = [entity];
      for (const key of keysOf(entity)) {
        const namesakes = byWord.get(key) ?? [];
        if (namesakes.length < NAMESAKES) byWord.set(key, [...namesakes, entity]);
      }
    }
    bySurface.set(form.words.join(' '), owners);
    if (owners.length === 1) {
      const places = namedAt.get(owners[0]!) ?? [];
      for (const { paragraph } of form.mentions) places.push(paragraph);
      namedAt.set(owners[0]!, places);
    }
  }
  for (const places of namedAt.values()) places.sort((a, b) => a - b);
  const resolve = (name: string, paragraph: number): Entity | undefined => {
    const owners = ownersOf(stemsOf(name, words), bySurface, byWord);
    let best = owners[0];
    for (const owner of owners.slice(1)) {
      if (lastUpTo(namedAt.get(owner), paragraph) > lastUpTo(namedAt.get(best!), paragraph)) best = owner;
    }
    return best;
  };
  yield* describeEntities(paragraphs, resolve, words);
  const byFunction = groupedByFunction(entities);
  return { entities, protagonist: mostNamed(entities), resolve, withFunction: (noun) => byFunction.get(noun) ?? [] };
}

/** "[Linds] Partei": where names take no apostrophe in the genitive, whose a thing is. */
function isOwned({ words: form }: Form, forms: ReadonlyMap<string, Form>): boolean {
  const owner = form.at(-2) ?? '';
  return owner.endsWith('s') && forms.has([...form.slice(0, -2), owner.slice(0, -1)].join(' '));
}

function groupedByFunction(entities: readonly Entity[]): Map<string, Entity[]> {
  const byFunction = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const noun of entity.functions) {
      const same = byFunction.get(noun) ?? [];
      if (same.length < NAMESAKES) byFunction.set(noun, [...same, entity]);
    }
  }
  return byFunction;
}

/** A body may be called by the noun of its name alone: "the board" after "Harbour Board". */
function addNouns({ name, functions }: Entity, words: SpeechWords): void {
  for (const word of name.toLowerCase().split(' ')) {
    const noun = listedForm(word, words.bodies, words);
    if (noun) functions.add(noun);
  }
}

function mostNamed(entities: readonly Entity[]): Entity | undefined {
  const people = entities.filter(
    ({ kind, afterPreposition, count }) => kind === 'person' && afterPreposition * 2 <= count,
  );
  const [first, second] = people.sort((a, b) => b.count - a.count);
  return first && first.count > 2 && first.count > (second?.count ?? 0) ? first : undefined;
}

/** Who a form of a name may be; one that stands inside a quotation only is none of those counted. */
const ownersOf = (
  form: readonly string[],
  bySurface: ReadonlyMap<string, Entity[]>,
  byWord: ReadonlyMap<string, Entity[]>,
): readonly Entity[] =>
  bySurface.get(form.join(' ')) ?? byWord.get(form.at(-1) ?? '')?.filter((one) => isFormOf(form, one)) ?? [];

function keysOf({ words, kind }: Entity): Set<string> {
  const keys = new Set(words);
  // "임 대표" after "임마리 대표": the family name stands first.
  if (isUnspaced(words[0]!)) for (const length of [1, 2, 3]) keys.add(words[0]!.slice(0, length));
  if (kind === 'body' && words.length > 1) keys.add(initialsOf(words));
  return keys;
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** The last of ascending numbers that is not above a limit; -1 where there is none. */
function lastUpTo(ascending: readonly number[] | undefined, limit: number): number {
  let low = 0;
  let high = ascending?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending![middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : ascending![low - 1]!;
}

/** Whether somebody is the source of a quotation in the same sentence. */
function isQuoted(
  paragraphs: readonly ReadParagraph[],
  { mention, paragraph }: Form['mentions'][number],
  words: SpeechWords,
): boolean {
  const { tokens } = paragraphs[paragraph]!;
  const { kind, speech } = cueLinkOf(tokens, mention, words);
  if (!speech || kind === 'object' || kind === 'loose') return false;
  const { sentence } = tokens[mention.first]!;
  const around = tokens.slice(Math.max(0, mention.first - QUOTED_REACH), mention.last + QUOTED_REACH);
  return around.some((token) => token.kind === 'quotation' && token.sentence === sentence);
}

function isFormOf(form: readonly string[], entity: Entity): boolean {
  const { words } = entity;
  if (form.length > words.length) return false;
  if (form.length === 1) {
    const word = form[0]!;
    if (words.length === 1) return words[0] === word || (isUnspaced(word) && words[0]!.startsWith(word));
    if (entity.kind === 'body') return initialsOf(words) === word || words[0] === word;
    return words.includes(word);
  }
  if (entity.kind !== 'body' && words.at(-1) !== form.at(-1)) return false;
  return form.every((word) => words.includes(word));
}
