import type { Language, SpeechTable } from '../languages/language.ts';
import type { HeadKind, PronounKind } from './mention.ts';
import type { Token } from './token.ts';

/** Lists of words: each becomes a set, so that a look-up costs the same however long the list. */
const WORDS = [
  'cueVerbs',
  'stanceVerbs',
  'complementisers',
  'firstPerson',
  'dangling',
  'judgement',
  'definite',
  'indefinite',
  'prepositions',
  'placePrepositions',
  'fillers',
  'titles',
  'roles',
  'deputies',
  'bystanders',
  'spokespeople',
  'documents',
  'bodies',
  'works',
  'reportedMood',
  'supposing',
  'nameParticles',
  'abbreviations',
  'surnames',
  'subjectMarkers',
  'elisions',
] as const;
const PHRASES = ['sourcePhrases', 'openingSources', 'sourceSuffixes', 'termFrames', 'bodyLinks'] as const;
const TRAITS = [
  'usesEpithets',
  'withoutArticles',
  'adjectivesFollow',
  'dropsPronouns',
  'namesInMarks',
  'verbsLast',
  'capitalNouns',
  'compounds',
  'clauseInside',
  'dashDialogue',
] as const;

/** A language's speech table, read for looking words up. */
export type SpeechWords = Readonly<
  Record<(typeof WORDS)[number], ReadonlySet<string>> &
    Record<(typeof PHRASES)[number], readonly string[][]> &
    Record<(typeof TRAITS)[number], boolean>
> & {
  /** By their first word. */
  ownSources: ReadonlyMap<string, readonly OwnSource[]>;
  pronouns: ReadonlyMap<string, PronounKind>;
  /** Endings of titles and functions that say what somebody is. */
  genders: readonly (readonly [string, 'masculine' | 'feminine'])[];
  notNames: ReadonlySet<string>;
  /** The longest first. */
  nameEndings: readonly string[];
  unspaced: UnspacedReader | undefined;
  /** All words of the table, by which text without spaces is divided. */
  known: ReadonlySet<string>;
  /** Names of the article at hand, in scripts without capitals. */
  names: ReadonlySet<string>;
  /** Look-ups of nouns already made: text repeats its words. */
  nouns: Map<string, { head: string; kind: HeadKind } | null>;
  /** Look-ups of functions already made, and names already folded. */
  functions: Map<string, boolean>;
  stems: Map<string, readonly string[]>;
};

/** How text without spaces between its words is read. It comes with the tables of the languages that need it. */
export interface UnspacedReader {
  /** Offsets of the words of a run of letters. */
  divide(run: string, words: SpeechWords): { start: number; end: number }[];
  /** Marks, as if by a capital, which unknown words are names. */
  markNames(tokens: Token[], words: SpeechWords): void;
  /** Adds names that are plain wherever they stand. */
  addPlainNames(tokens: readonly Token[], words: SpeechWords, into: Set<string>): void;
}

/** Absent until the tables of such a language are there. */
let unspacedReader: UnspacedReader | undefined;

/** Says how text without spaces is read. */
export const readUnspacedBy = (reader: UnspacedReader): void => {
  unspacedReader = reader;
};

/** A phrase that names a source by a pronoun. */
export interface OwnSource {
  phrase: readonly string[];
  pronoun: PronounKind;
}

const wordsOf = (list: string | undefined, endings: SpeechTable['endings'] = {}): Set<string> =>
  new Set(
    list
      ?.trim()
      .split(/\s+/)
      .flatMap((word) => inflected(word, endings)) ?? [],
  );

/** "stem/class" as the words that it stands for. */
function inflected(word: string, endings: Readonly<Record<string, string>>): string[] {
  const [stem = '', name] = word.split('/', 2);
  return name === undefined ? [word] : (endings[name]?.split(/\s+/).map((end) => stem + end.replace('-', '')) ?? []);
}

const phrasesOf = (list: string | undefined): string[][] =>
  list?.split(',').map((phrase) => phrase.trim().split(/\s+/)) ?? [];

/** Endings of plurals by their last letter. */
const PLURALS: Readonly<Record<string, readonly string[]>> = {
  s: ['s', 'es'],
  n: ['en', 'nen', 'n'],
  e: ['e'],
  x: ['x'],
};

/** "Neumann", "Niederbauer": as the last part of a word rather of a name than of a function. */
const ENDS_SURNAMES = /^(?:mann|bauer)$/;

/**
 * Whether a word is in a list, also in the plural or as the last part of a compound ("konzernchefs"). Gives the listed form.
 * Looks at a bounded number of endings.
 */
export function listedForm(word: string, list: ReadonlySet<string>, words: SpeechWords): string | undefined {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  if (list.has(bare)) return bare;
  for (const ending of PLURALS[bare.slice(-1)] ?? []) {
    const stem = bare.slice(0, -ending.length);
    // "Inge" is not many engineers ("Ing.").
    if (bare.endsWith(ending) && (stem.length > 3 || ending.endsWith('s')) && list.has(stem)) return stem;
  }
  const declined = list === words.bodies && words.nameEndings.length > 0 ? declinedForm(bare, list) : undefined;
  if (declined) return declined;
  const hyphen = bare.lastIndexOf('-');
  if (hyphen > 0) return listedForm(bare.slice(hyphen + 1), list, words);
  if (!words.compounds) return undefined;
  for (let length = Math.min(bare.length - 2, 16); length >= 4; length -= 1) {
    const part = bare.slice(-length);
    if (list.has(part) && !ENDS_SURNAMES.test(part)) return part;
  }
  return undefined;
}

/** Endings of cases, the longest first, and those of the nominative that they stand for. */
const CASES =
  'ами ями ому ого owi iem ami ach ах ях ам ям ов ев ом ем ой ей ою ею ów om em ie ej а у ы и е ю я ę ą a u y i e'.split(
    ' ',
  );
const NOMINATIVES = ['', 'о', 'а', 'я', 'е', 'ь', 'й', 'o', 'a'];

/** "министерства", "dyrektorem": the listed nominative of a declined noun. */
function declinedForm(word: string, list: ReadonlySet<string>): string | undefined {
  for (const ending of CASES) {
    const stem = word.slice(0, -ending.length);
    if (stem.length < 4 || !word.endsWith(ending)) continue;
    const nominative = NOMINATIVES.find((one) => list.has(stem + one));
    if (nominative !== undefined) return stem + nominative;
  }
  return undefined;
}

/** All single words of a table. */
function everyWordOf({
  pronouns,
  endings: _endings,
  genders: _genders,
  surnames: _,
  ownSources = {},
  ...lists
}: Partial<SpeechTable>): string {
  return [...Object.values(pronouns ?? {}), ...Object.values(ownSources), ...Object.values(lists)]
    .filter((list) => typeof list === 'string')
    .join(' ')
    .replaceAll(',', ' ');
}

const read = new WeakMap<Language, SpeechWords>();

/** In words looked up: so many are remembered from one article to the next. */
const MOST_REMEMBERED = 20_000;

/** A language's table, read once; without one every set is empty. Never throws. */
export function speechWordsOf(language: Language | undefined): SpeechWords {
  const words = (language && read.get(language)) ?? readTable(language);
  if (language) read.set(language, words);
  for (const memory of [words.nouns, words.functions, words.stems]) if (memory.size > MOST_REMEMBERED) memory.clear();
  return words;
}

function pronounsOf(table: Partial<SpeechTable>): Map<string, PronounKind> {
  const pronouns = new Map<string, PronounKind>();
  for (const kind of ['masculine', 'feminine', 'plural', 'neuter'] as const) {
    for (const word of wordsOf(table.pronouns?.[kind])) pronouns.set(word, kind);
  }
  return pronouns;
}

function ownSourcesOf(table: Partial<SpeechTable>): Map<string, OwnSource[]> {
  const sources = new Map<string, OwnSource[]>();
  for (const pronoun of ['masculine', 'feminine', 'somebody'] as const) {
    for (const phrase of phrasesOf(table.ownSources?.[pronoun])) {
      sources.set(phrase[0]!, [...(sources.get(phrase[0]!) ?? []), { phrase, pronoun }]);
    }
  }
  return sources;
}

/** What is never a name, the words that lead to one among it. */
const notNamesOf = (table: Partial<SpeechTable>): Set<string> =>
  wordsOf(
    [table.notNames, table.prepositions, table.definite, table.indefinite, table.sourcePhrases, table.openingSources]
      .join(' ')
      .replaceAll(',', ' '),
  );

/** Each of some lists made into something else. */
const each = <K extends string, T>(names: readonly K[], make: (name: K) => T): Record<K, T> =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<K, T>;

function readTable(language: Language | undefined): SpeechWords {
  const table: Partial<SpeechTable> = language?.speech ?? {};
  return {
    ...each(WORDS, (name) => wordsOf(table[name], table.endings)),
    ...each(PHRASES, (name) => phrasesOf(table[name])),
    ...each(TRAITS, (name) => table[name] ?? false),
    ownSources: ownSourcesOf(table),
    pronouns: pronounsOf(table),
    genders: (['masculine', 'feminine'] as const).flatMap((gender) =>
      [...wordsOf(table.genders?.[gender])].map((ending) => [ending, gender] as const),
    ),
    notNames: notNamesOf(table),
    nameEndings: [...wordsOf(table.nameEndings)].sort((a, b) => b.length - a.length),
    unspaced: table.unspaced ? unspacedReader : undefined,
    known: wordsOf(table.unspaced ? everyWordOf(table) : undefined, table.endings),
    names: new Set(),
    nouns: new Map(),
    functions: new Map(),
    stems: new Map(),
  };
}
