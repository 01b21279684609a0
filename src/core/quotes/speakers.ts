import { cueLinkOf } from './cue-links.ts';
import type { Mention, NameKind } from './mention.ts';
import { isAfterPreposition, isFunction } from './names.ts';
import type { Paragraph } from './paragraphs.ts';
import { listedForm, type SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';
import { isUnspaced } from './unspaced.ts';

/** A person or body that the article names. */
export interface Entity {
  /** The fullest form in the article, without titles and functions. */
  name: string;
  /** Its words, folded: lower case, without diacritics and full stops. */
  words: string[];
  kind: NameKind;
  /** How often it is named. */
  count: number;
  /** Nouns that say what it does ("minister"), lower case. */
  functions: Set<string>;
  /** How often it is the subject of a verb of speech. */
  speaks: number;
  /** How often it stands after a preposition, as places do. */
  afterPreposition: number;
  /** The function as the article words it. */
  role?: string;
  gender?: 'masculine' | 'feminine';
}

/** A paragraph read once: its tokens and what they mention. */
export interface ReadParagraph extends Paragraph {
  tokens: Token[];
  mentions: Mention[];
}

/** Who is named in an article, and who a shorter form of a name stands for at a place. */
export interface Registry {
  entities: readonly Entity[];
  /** Those whom the article gives a function, by its noun; at most a few. */
  withFunction(noun: string): readonly Entity[];
  /** Who a name stands for: of several namesakes the one last named in full before the place. */
  resolve(name: string, paragraph: number): Entity | undefined;
}

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
  name: string;
  words: string[];
  mentions: { mention: Mention; paragraph: number }[];
}

/** More namesakes than this are not told apart, so that a page of nothing but namesakes costs no more than another. */
const NAMESAKES = 8;

/**
 * Reads who the article names. Longer forms come first; a shorter one belongs to the longer whose last or first word it is, or whose
 * initials it spells. Captions and credits are left out. Never throws.
 */
export function registerSpeakers(paragraphs: readonly ReadParagraph[], words: SpeechWords): Registry {
  const entities: Entity[] = [];
  const byWord = new Map<string, Entity[]>();
  const bySurface = new Map<string, Entity[]>();
  const namedAt = new Map<Entity, number[]>();
  const byLength = [...collectForms(paragraphs).values()].sort((a, b) => b.words.length - a.words.length);
  for (const form of byLength) {
    const near = form.words.flatMap((word) => byWord.get(word) ?? []);
    let owners = [...new Set(near)].filter((entity) => isFormOf(form.words, entity));
    const bySurname = owners.filter((entity) => entity.words.at(-1) === form.words.at(-1));
    const byFirst = owners.filter((entity) => entity.words[0] === form.words[0]);
    owners = [bySurname, byFirst, owners].find((some) => some.length > 0) ?? [];
    if (owners.length === 0) {
      if (form.mentions.every(({ mention }) => mention.weak)) continue;
      const entity = newEntity(form.name, form.words, form.mentions[0]!.mention.nameKind);
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
    const owners = bySurface.get(foldName(name).join(' ')) ?? [];
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
  return { entities, resolve, withFunction: (noun) => byFunction.get(noun) ?? [] };
}

/** Somebody of whom nothing but a name is known. */
export const newEntity = (name: string, words: string[], kind: NameKind = 'person'): Entity => {
  return { name, words, kind, count: 0, speaks: 0, afterPreposition: 0, functions: new Set() };
};

function keysOf({ words, kind }: Entity): Set<string> {
  const keys = new Set(words);
  // "임 대표" after "임마리 대표": the family name stands first.
  if (isUnspaced(words[0]!)) for (const length of [1, 2]) keys.add(words[0]!.slice(0, length));
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

function collectForms(paragraphs: readonly ReadParagraph[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  paragraphs.forEach(({ mentions, role }, paragraph) => {
    if (role === 'aside') return;
    for (const mention of mentions) {
      if (mention.kind !== 'name' || !mention.name) continue;
      const words = foldName(mention.name);
      if (words.length === 0) continue;
      const key = words.join(' ');
      const form = forms.get(key) ?? { name: mention.name, words, mentions: [] };
      form.mentions.push({ mention, paragraph });
      forms.set(key, form);
    }
  });
  return forms;
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

function describeEntities(
  paragraphs: readonly ReadParagraph[],
  resolve: Registry['resolve'],
  words: SpeechWords,
): void {
  paragraphs.forEach((paragraph, index) => {
    for (const mention of paragraph.mentions) {
      const called = mention.called ? resolve(mention.called, index) : undefined;
      if (called && mention.head) called.functions.add(mention.head);
      const entity = mention.name ? resolve(mention.name, index) : undefined;
      if (!entity) continue;
      entity.count += 1;
      const { kind, speech } = cueLinkOf(paragraph.tokens, mention, words);
      if (speech && kind !== 'object' && kind !== 'loose') entity.speaks += 1;
      if (kind !== 'source' && isAfterPreposition(paragraph.tokens, mention.first, words)) entity.afterPreposition += 1;
      for (const word of mention.functions) entity.functions.add(word);
      if (mention.kind === 'description') {
        if (mention.headKind !== 'person' && mention.headKind !== 'body') entity.functions.add(mention.head!);
        continue;
      }
      const apposition = entity.kind === 'person' ? appositionAfter(paragraph, mention, words) : undefined;
      for (const word of apposition?.functions ?? []) entity.functions.add(word);
      const before = roleBefore(paragraph, mention);
      const role = apposition?.text ?? before;
      if (role && (entity.role?.length ?? 0) < role.length) entity.role = role;
    }
  });
}

/** "Lind, [a senior analyst at Eastgate Group], said": up to the next comma or the sentence's end, where it names a function. */
function appositionAfter(
  { tokens, text }: ReadParagraph,
  mention: Mention,
  words: SpeechWords,
): { text: string; functions: string[] } | undefined {
  const comma = tokens[mention.last + 1];
  const from = mention.last + 2;
  const opening = tokens[from];
  if (comma?.text !== ',' || opening?.kind !== 'word' || tokens[mention.last]!.possessive) return undefined;
  if (opening.capital && !isFunction(opening.lower, words)) return undefined;
  const functions: string[] = [];
  let at = from;
  for (; at < tokens.length && at - from < 24; at += 1) {
    const token = tokens[at]!;
    if (token.sentence !== comma.sentence || /^[,.;:—–(!?]$/.test(token.text)) break;
    if (token.kind === 'quotation' || words.cueVerbs.has(token.lower)) return undefined;
    const role = at - from < 9 ? listedForm(token.lower, words.roles, words) : undefined;
    if (role) functions.push(role);
  }
  if (functions.length === 0 || at - from >= 24) return undefined;
  return { text: text.slice(opening.start, tokens[at - 1]!.end), functions };
}

/** "[Commerce Secretary] Arno Pell", "[study author] Mara Lind". */
function roleBefore({ tokens, text }: ReadParagraph, mention: Mention): string | undefined {
  if (mention.functions.length === 0 || !mention.name) return undefined;
  const end = tokens[mention.last]!.start + tokens[mention.last]!.text.length - mention.name.length;
  let first = mention.last;
  while (tokens[first]!.start > end) first -= 1;
  first -= mention.functions.length;
  const role = text.slice(tokens[Math.max(0, Math.min(first, mention.first))]!.start, end).trim();
  return role.length > 3 ? role : undefined;
}
