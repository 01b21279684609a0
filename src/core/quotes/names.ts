import type { Interruptible } from '../interruptible.ts';
import {
  endOfBodyLink,
  endOfLowerBody,
  follows,
  isBodyName,
  isCalledBody,
  isCompoundBody,
  isLowerBody,
} from './body-names.ts';
import { isFunction } from './functions.ts';
import type { NameKind } from './mention.ts';
import { isNounOfNoun, trimNouns } from './noun-runs.ts';
import { listedForm, type SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** A run of capitalised words taken for a name; token indexes are inclusive. */
export interface NameRun {
  first: number;
  last: number;
  /** One word that may as well be no name: it begins a sentence, or all nouns are capitalised. */
  weak: boolean;
  /** First token that belongs to the name itself, after titles and functions ("Commerce Secretary Howard Lutnick"). */
  nameStart: number;
}

/** Words that are looked at without a pause. */
const CHUNK = 2000;

/** In words; a run of capitals without end is cut here, so that comparing names stays cheap. */
const LONGEST_NAME = 12;

/** Words of the article that also occur in lower case: capitalised at the start of a sentence, they are no names. */
export type LowerCaseWords = ReadonlySet<string>;

/** Collects the words that a paragraph writes in lower case; where all nouns are capitalised, also nouns with an article. */
export function addLowerCaseWords(tokens: readonly Token[], words: SpeechWords, into: Set<string>): void {
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const before = tokens[at - 1]?.lower ?? '';
    const noun = words.capitalNouns && (words.definite.has(before) || words.indefinite.has(before));
    if ((!token.capital && token.text === token.lower) || (noun && token.text !== token.text.toUpperCase()))
      into.add(token.lower);
  });
}

/**
 * Runs of capitalised words that may be names, in reading order. Leaves out words that begin a sentence and are written in lower
 * case elsewhere, days, months and other words of the language that are never names. Linear; never throws.
 */
export function* nameRunsIn(
  tokens: readonly Token[],
  words: SpeechWords,
  lowerCase: LowerCaseWords,
): Interruptible<NameRun[]> {
  const runs: NameRun[] = [];
  for (let first = 0, round = 1; first < tokens.length; first += 1, round += 1) {
    if (round % CHUNK === 0) yield;
    if (!isNameWord(tokens, first, words, lowerCase)) continue;
    let last = endOfRun(tokens, first, words);
    if (words.capitalNouns) ({ first, last } = trimNouns(tokens, { first, last }, words, lowerCase));
    // "[Fenwick-based] Mara Lind"
    if (first < last && /-\p{Ll}{4,}$/u.test(tokens[first]!.text)) first += 1;
    // "Secretary of [State] Mara Lind"
    if (
      last - first >= 2 &&
      tokens[last - 1]!.capital &&
      isNameOfOffice(tokens, first, words) &&
      !isBodyName(tokens, first, last, words)
    )
      first = last - 1;
    if (!isWholeSentenceInCapitals(tokens, first, last)) {
      const nameStart = startOfName(tokens, first, last, words);
      runs.push({ first, last, nameStart, weak: isWeak(tokens, first, last, words) });
    }
    first = last;
  }
  return runs;
}

function isNameWord(tokens: readonly Token[], at: number, words: SpeechWords, lowerCase: LowerCaseWords): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || !token.capital || (token.text.length < 2 && !isBareSurname(tokens, at, words)))
    return token.kind === 'word' && isLowerBody(tokens, at, words);
  if (words.pronouns.has(token.lower)) return false;
  // "MPs"
  if (/^\p{Lu}{2,}s$/u.test(token.text)) return false;
  if (words.notNames.has(token.lower)) return isFirstName(tokens, at, words);
  if (!beginsSentence(tokens, at)) return true;
  if (words.fillers.has(token.lower)) return false;
  return !lowerCase.has(token.lower) || (follows(tokens, at) && tokens[at + 1]!.capital);
}

/** "[王]女士": a family name of one letter before a form of address. */
const isBareSurname = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  words.subjectMarkers.size === 0 &&
  words.surnames.has(tokens[at]!.text) &&
  words.titles.has(tokens[at + 1]?.lower ?? '');

/** "alcalde [Julio] Arenas": a month or another word that is no name by itself, within a sentence before one that may be a surname. */
function isFirstName(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  // Where all nouns have capitals, only what is also a first name.
  if (words.capitalNouns && !/^(?:april|august)$/.test(lower)) return false;
  if (lower.length < 4 || !next?.capital || words.notNames.has(next.lower) || beginsSentence(tokens, at)) return false;
  return ![words.prepositions, words.fillers, words.definite, words.indefinite, words.cueVerbs].some((list) =>
    list.has(lower),
  );
}

function isWeak(tokens: readonly Token[], first: number, last: number, words: SpeechWords): boolean {
  if (first < last && !(words.capitalNouns && isNounOfNoun(tokens, first, last))) return false;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const determined = before !== undefined && (words.definite.has(before.lower) || words.indefinite.has(before.lower));
  if (words.known.size > 0) return !words.names.has(tokens[first]!.text) && !isNamedByFunction(tokens, first, words);
  if (!words.capitalNouns) return beginsSentence(tokens, first) && !(after && words.cueVerbs.has(after.lower));
  const bySpeech = [before, after].some((token) => token && words.cueVerbs.has(token.lower));
  if (isCompoundBody(tokens[first]!.lower, words)) return false;
  return determined || !(bySpeech || kindOfName(tokens, first, last, words) !== 'person');
}

const isNamedByFunction = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  [tokens[at - 1]?.text === 'の' ? at - 2 : at - 1, tokens[at + 1]?.text === 'の' ? at + 2 : at + 1].some(
    (other) => tokens[other]?.kind === 'word' && isFunction(tokens[other]!.lower, words),
  );

/** Whether the token is the first word of its sentence (marks before it aside). */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && tokens[before]!.kind === 'mark' && tokens[before]!.sentence === tokens[at]!.sentence)
    before -= 1;
  return before < 0 || tokens[before]!.sentence !== tokens[at]!.sentence;
}

/** Whether a token stands after a preposition, an article between them aside: "in Fenwick", "à la Stampa". */
export function isAfterPreposition(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  // "informou [a] prefeitura": where one word is both, it is the article of a common noun.
  if (words.prepositions.has(before)) return !(words.definite.has(before) && words.bodies.has(tokens[at]!.lower));
  return words.definite.has(before) && words.prepositions.has(tokens[at - 2]?.lower ?? '');
}

function endOfRun(tokens: readonly Token[], first: number, words: SpeechWords): number {
  let last = first;
  while (last - first < LONGEST_NAME && !tokens[last]!.possessive && follows(tokens, last)) {
    const next = tokens[last + 1]!;
    if (next.capital) {
      last += 1;
      continue;
    }
    const particleEnd = endOfParticles(tokens, last, words) ?? endOfBodyLink(tokens, first, last, words);
    if (particleEnd === undefined) break;
    last = particleEnd;
  }
  return last === first ? (endOfLowerBody(tokens, last, words) ?? last) : last;
}

/** The capitalised word after particles: "Pedro [de la] Cruz"; undefined where no such word follows. */
function endOfParticles(tokens: readonly Token[], last: number, words: SpeechWords): number | undefined {
  if (isFunction(tokens[last]!.lower, words)) return undefined;
  let at = last;
  while (at - last < 3 && follows(tokens, at) && isParticle(tokens[at + 1]!.lower, at > last, words)) at += 1;
  // "Ursula [von der] Leyen", but "Mara Lind [von der] Gewerkschaft": where all nouns have capitals, a whole name goes on with no article.
  const hasArticle = at > last + 1 && words.definite.has(tokens[at]!.lower);
  if (words.capitalNouns && hasArticle && last > 0 && tokens[last - 1]!.capital && follows(tokens, last - 1))
    return undefined;
  if (at === last || !follows(tokens, at) || !tokens[at + 1]!.capital) return undefined;
  // "Mara Lind [van de] Universiteit" ends before what its bearer belongs to.
  return at > last + 1 && listedForm(tokens[at + 1]!.lower, words.bodies, words) ? undefined : at + 1;
}

const isParticle = (lower: string, inner: boolean, words: SpeechWords): boolean =>
  words.nameParticles.has(lower) || (inner && words.definite.has(lower));

function isWholeSentenceInCapitals(tokens: readonly Token[], first: number, last: number): boolean {
  return last - first >= 3 && tokens.slice(first, last + 1).every((token) => token.text === token.text.toUpperCase());
}

const isAcronym = ({ text }: Token): boolean => /^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(text);

/** Titles and functions before a name are not part of it, unless the run is a body's name. */
function startOfName(tokens: readonly Token[], first: number, last: number, words: SpeechWords): number {
  let start = first;
  for (let at = first; at < last; at += 1) {
    // "Federation of [Customer] Care", "Fiscalía [General] de la Nación"
    if (at > first && (words.adjectivesFollow || !tokens[at - 1]!.capital) && isBodyName(tokens, first, at - 1, words))
      break;
    if (isFunction(tokens[at]!.lower, words)) start = at + 1;
  }
  // "Trener [Wisły Zalesie] Jan Lind", "адвокат [Ильи Линда] Мара Ренн": what one is of, and who one is.
  const held = start > first || isFunction(tokens[first - 1]?.lower ?? '', words);
  if (words.nameEndings.length > 0 && held && last - start > 2) return last - 1;
  // "глава [Прибрежного] Олег Саянов": a Russian name of three words has a patronymic among them.
  const three = held && last - start === 2 && /[а-яё]$/.test(tokens[last]!.lower);
  if (three && !tokens.slice(start, last + 1).some(({ lower }) => /(?:вич|вна|ична)(?:а|у|ем|ы|е|ой)?$/.test(lower)))
    return last - 1;
  // "told [AFP] Mara Lind"
  if (start === first && last - first === 2 && isAcronym(tokens[first]!)) start += 1;
  // "[Stadtbaurätin] Mara Lind": no first name is that long.
  if (words.capitalNouns && start === first && last - first > 1 && tokens[first]!.text.length > 11) start += 1;
  if (isBodyName(tokens, start, last, words)) return first;
  // "[Autobauer] FAW": where all nouns have capitals, the one before an acronym says what it is.
  return words.capitalNouns && start < last && isAcronym(tokens[last]!) ? last : start;
}

/** Whether a run begins with what an office is for: "Minister of ...", "ministre de la ...". */
const isNameOfOffice = (tokens: readonly Token[], first: number, words: SpeechWords): boolean => {
  const article =
    words.adjectivesFollow && /^(?:la|l|el|los|las|le|les|o|a|os|as)$/.test(tokens[first - 1]?.lower ?? '');
  const link = article ? first - 2 : first - 1;
  if (!words.prepositions.has(tokens[link]?.lower ?? '')) return false;
  return isFunction(tokens[link - 1]?.lower ?? '', words);
};

/** What a name looks like. */
export function kindOfName(tokens: readonly Token[], first: number, last: number, words: SpeechWords): NameKind {
  if (isBodyName(tokens, first, last, words) || isCalledBody(tokens, first, words)) return 'body';
  const allCapitals = tokens.slice(first, last + 1).every(({ text }) => /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(text));
  return allCapitals ? 'acronym' : 'person';
}

/** The name itself, without titles and functions and without a possessive ending. */
export function nameOfRun(tokens: readonly Token[], text: string, { last, nameStart }: NameRun): string {
  return text.slice(tokens[nameStart]!.start, tokens[last]!.start + tokens[last]!.text.length);
}
