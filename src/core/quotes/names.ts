import type { Token } from './outline.ts';
import type { SpeechWords } from './speech-words.ts';

/** A run of capitalised words taken for a name; token indexes are inclusive. */
export interface NameRun {
  first: number;
  last: number;
  /** First token that belongs to the name itself, after titles and functions ("Commerce Secretary Howard Lutnick"). */
  nameStart: number;
}

/** Words of the article that also occur in lower case: capitalised at the start of a sentence, they are no names. */
export type LowerCaseWords = ReadonlySet<string>;

/** Collects the words that a paragraph writes in lower case. */
export function addLowerCaseWords(tokens: readonly Token[], into: Set<string>): void {
  for (const token of tokens) if (token.kind === 'word' && token.text === token.lower) into.add(token.lower);
}

/**
 * Runs of capitalised words that may be names, in reading order. Leaves out words that begin a sentence and are written in lower
 * case elsewhere, days, months and other words of the language that are never names. Linear; never throws.
 */
export function nameRunsIn(tokens: readonly Token[], words: SpeechWords, lowerCase: LowerCaseWords): NameRun[] {
  const runs: NameRun[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!isNameWord(tokens, first, words, lowerCase)) continue;
    const last = endOfRun(tokens, first, words);
    if (!isWholeSentenceInCapitals(tokens, first, last)) {
      runs.push({ first, last, nameStart: startOfName(tokens, first, last, words) });
    }
    first = last;
  }
  return runs;
}

function isNameWord(tokens: readonly Token[], at: number, words: SpeechWords, lowerCase: LowerCaseWords): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || !token.capital || token.text.length < 2)
    return token.kind === 'word' && /^\p{Lu}\.$/u.test(token.text);
  if (words.notNames.has(token.lower) || words.pronouns.has(token.lower)) return false;
  if (!beginsSentence(tokens, at)) return true;
  return (
    !lowerCase.has(token.lower) || (follows(tokens, at) && tokens[at + 1]!.capital && !words.cueVerbs.has(token.lower))
  );
}

/** Whether the token is the first word of its sentence (marks before it aside). */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && tokens[before]!.kind === 'mark' && tokens[before]!.sentence === tokens[at]!.sentence)
    before -= 1;
  return before < 0 || tokens[before]!.sentence !== tokens[at]!.sentence;
}

/** Whether the next token is a word that stands one space away. */
function follows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && next.start - tokens[at]!.end <= 1 && next.sentence === tokens[at]!.sentence;
}

function endOfRun(tokens: readonly Token[], first: number, words: SpeechWords): number {
  let last = first;
  while (!tokens[last]!.possessive && follows(tokens, last)) {
    const next = tokens[last + 1]!;
    if (next.capital) {
      if (words.pronouns.has(next.lower)) break;
      last += 1;
      continue;
    }
    const particleEnd = endOfParticles(tokens, last, words);
    if (particleEnd === undefined) break;
    last = particleEnd;
  }
  return last;
}

/** The capitalised word after particles: "Pedro [de la] Cruz"; undefined where no such word follows. */
function endOfParticles(tokens: readonly Token[], last: number, words: SpeechWords): number | undefined {
  let at = last;
  while (at - last < 3 && follows(tokens, at) && words.nameParticles.has(tokens[at + 1]!.lower)) at += 1;
  return at > last && follows(tokens, at) && tokens[at + 1]!.capital ? at + 1 : undefined;
}

function isWholeSentenceInCapitals(tokens: readonly Token[], first: number, last: number): boolean {
  return last - first >= 3 && tokens.slice(first, last + 1).every((token) => token.text === token.text.toUpperCase());
}

/** Titles and functions before a name are not part of it, unless the run is a body's name. */
function startOfName(tokens: readonly Token[], first: number, last: number, words: SpeechWords): number {
  if (isBodyName(tokens, first, last, words)) return first;
  let start = first;
  for (let at = first; at < last; at += 1) {
    const { lower } = tokens[at]!;
    const stem = lower.replace(/\.$/, '');
    if (words.titles.has(stem) || words.roles.has(stem) || words.spokespeople.has(stem)) start = at + 1;
  }
  return start;
}

/** Whether a run names a body: it holds a word such as "University", or is written in capitals. */
export function isBodyName(tokens: readonly Token[], first: number, last: number, words: SpeechWords): boolean {
  const run = tokens.slice(first, last + 1);
  if (run.some((token) => words.bodies.has(token.lower))) return true;
  return run.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(run[0]!.text);
}
