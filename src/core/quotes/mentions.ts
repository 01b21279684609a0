import { isBodyName, type LowerCaseWords, nameRunsIn } from './names.ts';
import type { Token } from './outline.ts';
import type { PronounKind, SpeechWords } from './speech-words.ts';

/** Words that can stand for a speaker. Token indexes are inclusive and count within one paragraph. */
export interface Mention {
  kind: 'name' | 'pronoun' | 'description';
  first: number;
  last: number;
  /** A name without titles and functions. */
  name?: string;
  /** Whether the name is a body's. */
  body?: boolean;
  pronoun?: PronounKind;
  /** The noun of a description, lower case ("minister"). */
  head?: string;
  /** Describes nobody in particular ("a resident", "officials"). */
  indefinite?: boolean;
  /** Words before a name that say what somebody does, lower case. */
  functions: string[];
}

/** Names, pronouns and descriptions of a paragraph in reading order. Linear; never throws. */
export function mentionsIn(
  tokens: readonly Token[],
  text: string,
  words: SpeechWords,
  lowerCase: LowerCaseWords,
): Mention[] {
  const mentions: Mention[] = [];
  const runs = nameRunsIn(tokens, words, lowerCase);
  let run = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    while (run < runs.length && runs[run]!.last < at) run += 1;
    const next = runs[run];
    if (next && next.first === at) {
      mentions.push(nameMention(tokens, text, next.first, next.last, next.nameStart, words));
      at = next.last;
      continue;
    }
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const pronoun = words.pronouns.get(token.lower);
    if (pronoun) mentions.push({ kind: 'pronoun', first: at, last: at, pronoun, functions: [] });
    else {
      const description = descriptionAt(tokens, at, next?.first ?? tokens.length, words);
      if (description) {
        mentions.push(description);
        at = description.last;
      }
    }
  }
  return mentions;
}

function nameMention(
  tokens: readonly Token[],
  text: string,
  first: number,
  last: number,
  nameStart: number,
  words: SpeechWords,
): Mention {
  const functions: string[] = [];
  let begin = first;
  for (let at = first; at < nameStart; at += 1) functions.push(tokens[at]!.lower.replace(/\.$/, ''));
  // "the 26-year-old student Caro Gonzales", "study author Elizabeth Hoge"
  while (begin > 0 && first - begin < 4 && isLowerFunction(tokens, begin - 1, words)) {
    begin -= 1;
    functions.push(tokens[begin]!.lower);
  }
  const end = tokens[last]!.start + tokens[last]!.text.length;
  return {
    kind: 'name',
    first,
    last,
    name: text.slice(tokens[nameStart]!.start, end),
    body: isBodyName(tokens, nameStart, last, words),
    functions,
  };
}

function isLowerFunction(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const token = tokens[at]!;
  return (
    token.kind === 'word' && !token.capital && (words.roles.has(token.lower) || words.spokespeople.has(token.lower))
  );
}

function descriptionAt(tokens: readonly Token[], at: number, limit: number, words: SpeechWords): Mention | undefined {
  const token = tokens[at]!;
  const indefinite = words.indefinite.has(token.lower);
  const determined = indefinite || words.definite.has(token.lower);
  const last = headOf(tokens, determined ? at + 1 : at, limit, determined ? 5 : 1, words);
  if (last === undefined) {
    const standsAlone = indefinite && token.lower.length > 2 && isVerb(tokens[at + 1], words);
    return standsAlone
      ? { kind: 'description', first: at, last: at, head: '', indefinite: true, functions: [] }
      : undefined;
  }
  // A function right before a name belongs to the name.
  if (last + 1 === limit && limit < tokens.length && tokens[limit]!.start - tokens[last]!.end <= 1) return undefined;
  const head = singularOf(tokens[last]!.lower, words);
  return { kind: 'description', first: at, last, head, indefinite: indefinite || !determined, functions: [] };
}

const isVerb = (token: Token | undefined, words: SpeechWords): boolean =>
  token !== undefined && (words.cueVerbs.has(token.lower) || words.stanceVerbs.has(token.lower));

/** The last noun for a person or a document within a few words, before anything that ends the noun phrase. */
function headOf(
  tokens: readonly Token[],
  from: number,
  limit: number,
  reach: number,
  words: SpeechWords,
): number | undefined {
  let head: number | undefined;
  for (let at = from; at < Math.min(limit, from + reach); at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || words.prepositions.has(token.lower) || words.pronouns.has(token.lower)) break;
    if (isPersonWord(singularOf(token.lower, words), words)) head = at;
    else if (head !== undefined) break;
  }
  return head;
}

const isPersonWord = (word: string, words: SpeechWords): boolean =>
  words.roles.has(word) || words.spokespeople.has(word) || words.documents.has(word);

function singularOf(word: string, words: SpeechWords): string {
  if (isPersonWord(word, words)) return word;
  for (const ending of ['s', 'es', 'en', 'nen', 'n']) {
    if (word.endsWith(ending) && isPersonWord(word.slice(0, -ending.length), words))
      return word.slice(0, -ending.length);
  }
  return word;
}
