import { cueLinkOf } from './cue-links.ts';
import { describeEntities } from './describe-entities.ts';
import { type Entity, newEntity, type ReadParagraph, type Registry } from './entity.ts';
import type { Mention } from './mention.ts';
import { beginsSentence, isAfterPreposition } from './names.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';
import { isUnspaced } from './unspaced.ts';

/** Folds a name for comparing: lower case, no diacritics, no full stops, no possessive. Never throws. */
export function foldName(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/[.’']/g, '')
    .split(/[\s\u00a0·・]+/)
    .filter((word) => word !== '');
}

interface Form {
  /** As written, each with how plainly it is the nominative; the first alone where names are not declined. */
  spellings: Map<string, number>;
  words: readonly string[];
  mentions: { mention: Mention; paragraph: number }[];
}

/** More namesakes than this are not told apart, so that a page of nothing but namesakes costs no more than another. */
const NAMESAKES = 8;
/** In letters: what is shorter is no stem but the whole word. */
const SHORTEST_STEM = 2;
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
export function registerSpeakers(
  paragraphs: readonly ReadParagraph[],
  words: SpeechWords,
  makers: readonly string[] = [],
): Registry {
  const entities: Entity[] = [];
  const byWord = new Map<string, Entity[]>();
  const bySurface = new Map<string, Entity[]>();
  const namedAt = new Map<Entity, number[]>();
  const forms = collectForms(paragraphs, words);
  for (const maker of [...makers, ...NEWS_AGENCIES]) {
    const key = stemsOf(maker, words).join(' ');
    if (forms.get(key)?.mentions.every((place) => !isQuoted(paragraphs, place, words))) forms.delete(key);
  }
  const byLength = [...forms.values()].sort(
    (a, b) => b.words.length - a.words.length || b.words[0]!.length - a.words[0]!.length,
  );
  for (const form of byLength) {
    const near = form.words.flatMap((word) => byWord.get(word) ?? []);
    let owners = [...new Set(near)].filter((entity) => isFormOf(form.words, entity));
    const bySurname = owners.filter((entity) => entity.words.at(-1) === form.words.at(-1));
    const byFirst = owners.filter((entity) => entity.words[0] === form.words[0]);
    owners = [bySurname, byFirst, owners].find((some) => some.length > 0) ?? [];
    if (owners.length === 0) {
      if (form.mentions.every(({ mention }) => mention.weak)) continue;
      const entity = newEntity(nominativeOf(form), form.words, form.mentions[0]!.mention.nameKind);
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
  describeEntities(paragraphs, resolve, words);
  const byFunction = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const noun of entity.functions) {
      const same = byFunction.get(noun) ?? [];
      if (same.length < NAMESAKES) byFunction.set(noun, [...same, entity]);
    }
  }
  return { entities, protagonist: mostNamed(entities), resolve, withFunction: (noun) => byFunction.get(noun) ?? [] };
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

function collectForms(paragraphs: readonly ReadParagraph[], table: SpeechWords): Map<string, Form> {
  const forms = new Map<string, Form>();
  paragraphs.forEach(({ mentions, role, tokens }, paragraph) => {
    if (role === 'aside') return;
    const weak = isTitleCase(tokens, table) || isByline(tokens, table);
    for (const mention of mentions) {
      if (mention.kind !== 'name' || !mention.name) continue;
      const words = stemsOf(mention.name, table);
      if (words.length === 0) continue;
      const key = words.join(' ');
      const form = forms.get(key) ?? newForm(words);
      form.mentions.push({ mention: weak ? { ...mention, weak } : mention, paragraph });
      if (table.nameEndings.length > 0) {
        const worth = nominativeWorth(tokens, mention, table);
        form.spellings.set(mention.name, (form.spellings.get(mention.name) ?? 0) + worth);
      } else if (form.spellings.size === 0) form.spellings.set(mention.name, 0);
      forms.set(key, form);
    }
  });
  return forms;
}

/** "Gap Between New and Old Prices Shrinks": in a headline nearly every word has a capital, so that none of them need be a name. */
function isTitleCase(tokens: readonly Token[], words: SpeechWords): boolean {
  if (tokens.length < 7 || tokens.length > 24 || tokens.some(({ kind, text }) => kind === 'quotation' || text === '.'))
    return false;
  const long = tokens.filter(({ text }) => text.length > 3);
  return long.length > 4 && long.every(({ capital, lower }) => capital || words.prepositions.has(lower));
}

/** "By Mara Lind, court reporter", "本报记者 秦牧": a line with who wrote the article. */
function isByline(tokens: readonly Token[], words: SpeechWords): boolean {
  const [first, second] = tokens;
  if (
    !first ||
    !second ||
    tokens.length > 9 ||
    tokens.some(({ kind, text }) => kind === 'quotation' || /^[.:]$/.test(text))
  )
    return false;
  if (words.known.size > 0) return tokens.length < 6 && tokens.some(({ text }) => /^(?:记者|記者)$/.test(text));
  return first.capital && second.capital && words.prepositions.has(first.lower);
}

const newForm = (words: readonly string[]): Form => ({ spellings: new Map(), words, mentions: [] });

/** How plainly a name stands in the nominative: as the subject of a verb of speech; at least after no preposition. */
function nominativeWorth(tokens: readonly Token[], mention: Mention, words: SpeechWords): number {
  const { kind } = cueLinkOf(tokens, mention, words);
  if (kind === 'subject' || kind === 'inverted' || kind === 'apposed') return 3;
  if (kind === 'source' || isAfterPreposition(tokens, mention.first, words)) return 0;
  return beginsSentence(tokens, mention.first) ? 2 : 1;
}

/** A name folded for comparing; where names are declined, without the endings of their cases. Texts repeat their names. */
function stemsOf(name: string, { nameEndings, stems }: SpeechWords): readonly string[] {
  const known = stems.get(name);
  if (known) return known;
  const words = foldName(name);
  const made = nameEndings.length === 0 ? words : words.map((word) => stemOf(word, nameEndings));
  stems.set(name, made);
  return made;
}

function stemOf(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.length - one.length >= SHORTEST_STEM && word.endsWith(one)) ?? '';
  const stem = word.slice(0, word.length - ending.length).replace(/[aeiouyjаеёиоуыэюяйь]{1,3}$/, '');
  return stem.length >= SHORTEST_STEM ? stem : word;
}

/** Of the spellings of one name the one that is most plainly the nominative; else the first. */
const nominativeOf = ({ spellings }: Form): string =>
  [...spellings].reduce((best, one) => (one[1] > best[1] ? one : best))[0];

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
