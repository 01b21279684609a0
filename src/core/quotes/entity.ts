import type { Mention, NameKind } from './mention.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Token } from './token.ts';

/** A person or body that the article names. */
export interface Entity {
  /** The fullest form in the article, without titles and functions. */
  name: string;
  /** Its words, folded: lower case, without diacritics and full stops. */
  words: readonly string[];
  kind: NameKind;
  /** How often it is named. */
  count: number;
  /** Nouns that say what it does ("minister"), lower case. */
  functions: Set<string>;
  /** How often it is the subject of a verb of speech. */
  speaks: number;
  /** How often it stands after a preposition, as places do. */
  afterPreposition: number;
  /** How often it stands after a preposition of place. */
  asPlace: number;
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
  /** Whom it names most; absent where two share that or it names nobody more than twice. */
  protagonist: Entity | undefined;
  /** Those whom the article gives a function, by its noun; at most a few. */
  withFunction(noun: string): readonly Entity[];
  /** Who a name stands for: of several namesakes the one last named in full before the place. */
  resolve(name: string, paragraph: number): Entity | undefined;
}

/** Whether a name is only somewhere things happen, as far as the article shows. */
export const isPlace = ({ kind, asPlace, count, speaks }: Entity): boolean =>
  kind === 'person' && asPlace * 2 > count && speaks === 0;

/** Somebody of whom nothing but a name is known. */
export const newEntity = (name: string, words: readonly string[], kind: NameKind = 'person'): Entity => {
  return { name, words, kind, count: 0, speaks: 0, afterPreposition: 0, asPlace: 0, functions: new Set() };
};
