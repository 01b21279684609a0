import type { CueLink } from './cue-link.ts';

/** What a pronoun can stand for; `somebody` where it may be a man or a woman. */
export type PronounKind = 'masculine' | 'feminine' | 'somebody' | 'plural' | 'neuter';

/** What the noun of a description stands for. */
export type HeadKind = 'person' | 'spokesperson' | 'document' | 'body';

/** What a name is by its looks: one with a word such as "University" is a body's; one in capitals may be a body's or a thing's. */
export type NameKind = 'person' | 'body' | 'acronym';

/** Words that can stand for a speaker. Token indexes are inclusive and count within one paragraph. */
export interface Mention {
  kind: 'name' | 'pronoun' | 'description';
  first: number;
  last: number;
  /** A name without titles and functions; of a description, the name that it hangs on ("a spokesman for [Eastgate]"). */
  name?: string;
  /** What the name looks like. */
  nameKind?: NameKind;
  /** The name that follows a description in apposition ("the chief, [Mara Lind]"). */
  called?: string;
  /** The name counts only where the article gives it in full elsewhere. */
  weak?: boolean;
  pronoun?: PronounKind;
  /** The noun of a description, as listed ("minister"); empty for a bare "another". */
  head?: string;
  headKind?: HeadKind;
  /** Describes nobody in particular ("a resident", "officials"). */
  indefinite?: boolean;
  /** Words beside a name that say what somebody does, as listed. */
  functions: string[];
  /** How it is tied to a verb of speech, once looked for. */
  link?: CueLink;
}

/** Whether a mention is a pronoun for one person. */
export const isSomebodysPronoun = ({ pronoun }: Mention): boolean =>
  pronoun === 'masculine' || pronoun === 'feminine' || pronoun === 'somebody';
