import { isCompoundBody } from './body-names.ts';
import { asHeld, isCue, isFunction, isVerb } from './functions.ts';
import type { HeadKind, Mention } from './mention.ts';
import { beginsSentence, type NameRun, nameOfRun } from './names.ts';
import { listedForm, type SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

const REACH = 7;

/**
 * The description that begins at a token: "the minister", "a spokesman for Eastgate", "the Eastgate report", "one resident",
 * "officials", a bare "another" before a verb. Not a function right before a name ("the economist Mara Lind"): that is the name's.
 */
export function descriptionAt(
  tokens: readonly Token[],
  text: string,
  at: number,
  runs: readonly NameRun[],
  nextRun: number,
  words: SpeechWords,
): Mention | undefined {
  const { lower } = tokens[at]!;
  const indefinite = words.indefinite.has(lower);
  const determined = indefinite || words.definite.has(lower);
  const startsWithRun = runs[nextRun]?.first === at;
  // Without spaces a function follows its name ("林田所長").
  if (words.known.size > 0 && (startsWithRun || runs[nextRun - 1]?.last === at - 1)) return undefined;
  // "Lind, [director] of the harbour": what follows a name is said of its bearer.
  if (!determined && tokens[at - 1]?.text === ',' && runs[nextRun - 1]?.last === at - 2) return undefined;
  if (!determined && !startsWithRun && !startsBare(tokens, at, words)) return undefined;
  // "[이]에 대해": with a particle it stands for itself.
  if (determined && /^[가-힣]$/.test(lower) && tokens[at + 1]?.start === tokens[at]!.end) return undefined;
  // "Eastgate officials", but not "Mara Lind became minister".
  const reach = startsWithRun && !determined ? runs[nextRun]!.last - at + 2 : REACH;
  const found =
    headOf(tokens, determined ? at + 1 : at, reach, runs, nextRun, words) ??
    (determined ? speakingHead(tokens, at, runs, nextRun, words) : undefined);
  if (!found) {
    const alone = indefinite && lower.length > 1 && isVerb(tokens[at + 1], words);
    return alone ? { kind: 'description', first: at, last: at, head: '', indefinite: true, functions: [] } : undefined;
  }
  const owner =
    found.owner ??
    bodyBefore(tokens, at, found, runs[nextRun - 1]) ??
    complementOf(tokens, found.last, runs, nextRun, words);
  const called = found.kind === 'document' ? undefined : apposedName(tokens, found.last, runs, nextRun, words);
  return {
    kind: 'description',
    first: at,
    last: found.last,
    head: found.head,
    headKind: found.kind,
    indefinite: indefinite || (!words.withoutArticles && !determined && !startsWithRun && !tokens[at]!.capital),
    functions: [],
    ...(owner ? { name: nameOfRun(tokens, text, owner) } : {}),
    ...(called ? { called: nameOfRun(tokens, text, called) } : {}),
  };
}

interface Head {
  last: number;
  head: string;
  kind: HeadKind;
  owner?: NameRun;
}

/** The last noun for a speaker before anything that ends the noun phrase, with a name among its modifiers. */
function headOf(
  tokens: readonly Token[],
  from: number,
  reach: number,
  runs: readonly NameRun[],
  nextRun: number,
  words: SpeechWords,
): Head | undefined {
  let run = nextRun;
  let owner: NameRun | undefined;
  let found: Head | undefined;
  for (let at = from; at < from + reach && at < tokens.length; at += 1) {
    const token = tokens[at]!;
    while (runs[run] && runs[run]!.last < at) run += 1;
    const name = runs[run];
    if (name && name.first === at) {
      const last = nounAt(tokens, name.last, words);
      if (!last || last.kind === 'body' || name.nameStart < name.last) {
        if (found) return name.first - found.last === 1 ? undefined : found;
        owner = name;
        at = name.last;
        continue;
      }
      found = { last: name.last, ...last };
      at = name.last;
      continue;
    }
    if (token.kind !== 'word' || words.prepositions.has(token.lower)) break;
    // "Lind [has] been mayor"
    if (owner && words.fillers.has(token.lower)) break;
    if (isVerb(token, words)) break;
    // Another phrase begins: "Mara Lind and [the league's secretary]", "a field where [the mayor]".
    if ((at > from && words.definite.has(token.lower)) || (owner && words.notNames.has(token.lower))) break;
    const noun = nounAt(tokens, at, words);
    if (noun) found = { last: at, ...noun, ...(owner ? { owner } : {}) };
    else if (found) break;
  }
  return found;
}

/**
 * `"...", explica [la ricercatrice]`, "[The midfielder] wrote": whoever stands where a speaker does, by a noun that no list holds. The
 * verb stands right after a quotation, or the noun right before it at its sentence's beginning.
 */
function speakingHead(
  tokens: readonly Token[],
  at: number,
  runs: readonly NameRun[],
  nextRun: number,
  words: SpeechWords,
): Head | undefined {
  const noun = tokens[at + 1];
  if (noun?.kind !== 'word' || noun.lower.length < 4 || noun.start - tokens[at]!.end > 2) return undefined;
  if (isCompoundBody(noun.lower, words)) return undefined;
  if ([words.works, words.prepositions, words.fillers, words.notNames].some((list) => list.has(noun.lower)))
    return undefined;
  const run = runs.slice(nextRun, nextRun + 2).find(({ last }) => last > at);
  const isName = run && run.first <= at + 2 && !(words.capitalNouns && run.first === at + 1 && run.last === at + 1);
  if (isName || (noun.capital && (!words.capitalNouns || listedForm(noun.lower, words.bodies, words))))
    return undefined;
  const before = tokens[at - 1];
  const follows = isCue(before, words) && isRightAfterQuotation(tokens, at - 1);
  const leads = beginsSentence(tokens, at) && isCue(tokens[at + 2], words);
  return follows || leads ? { last: at + 1, head: noun.lower, kind: 'person' } : undefined;
}

/** Whether nothing but a mark parts a token from a quotation before it. */
const isRightAfterQuotation = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'quotation' || (tokens[at - 1]?.kind === 'mark' && tokens[at - 2]?.kind === 'quotation');

function nounAt(
  tokens: readonly Token[],
  at: number,
  words: SpeechWords,
): { head: string; kind: HeadKind } | undefined {
  const { lower, kind } = tokens[at]!;
  if (kind !== 'word') return undefined;
  let noun = words.nouns.get(lower);
  if (noun === undefined) {
    noun = lookUpNoun(lower, words) ?? null;
    words.nouns.set(lower, noun);
  }
  if (!noun) return undefined;
  const head = asHeld(noun.head, tokens[at - 1], words);
  return head === noun.head ? noun : { ...noun, head };
}

function lookUpNoun(lower: string, words: SpeechWords): { head: string; kind: HeadKind } | undefined {
  const lists = [
    ['spokesperson', words.spokespeople],
    ['person', words.roles],
    ['document', words.documents],
    ['body', words.bodies],
  ] as const;
  for (const [name, list] of lists) {
    const head = listedForm(lower, list, words);
    // A declined body is nobody's subject ("told [агентству]").
    if (head && name === 'body' && words.nameEndings.length > 0 && !list.has(lower)) continue;
    if (head) return { head, kind: name };
  }
  return undefined;
}

/** "[外務省]の報道官": without spaces the body stands before who speaks for it. */
const bodyBefore = (
  tokens: readonly Token[],
  at: number,
  { kind }: Head,
  run: NameRun | undefined,
): NameRun | undefined => (kind === 'spokesperson' && tokens[at - 1]?.text === 'の' ? run : undefined);

/** "a spokesman for [Eastgate]", "a report by [Eastgate]". */
function complementOf(
  tokens: readonly Token[],
  head: number,
  runs: readonly NameRun[],
  nextRun: number,
  words: SpeechWords,
): NameRun | undefined {
  const isArticle = (at: number): boolean => words.definite.has(tokens[at]?.lower ?? '');
  // "ein Sprecher [der Hafengesellschaft]": the genitive needs no preposition.
  const genitive = words.capitalNouns && isArticle(head + 1);
  if (!genitive && !words.prepositions.has(tokens[head + 1]?.lower ?? '')) return undefined;
  const last = head + (isArticle(head + 2) ? 3 : 2);
  for (let run = nextRun; runs[run] && runs[run]!.first <= last; run += 1) {
    if (runs[run]!.first >= head + 2) return runs[run];
  }
  return undefined;
}

/** A description without an article begins with its noun, and not after a preposition ("in chief"). */
const startsBare = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  nounAt(tokens, at, words) !== undefined && !words.prepositions.has(tokens[at - 1]?.lower ?? '');

/** "the chief, [Mara Lind]", "the head of the council, [Mara Lind]", "the commissioner for trade [Mara Lind]". */
function apposedName(
  tokens: readonly Token[],
  head: number,
  runs: readonly NameRun[],
  nextRun: number,
  words: SpeechWords,
): NameRun | undefined {
  // "l'assessore al Bilancio [Gianni Vitale]": an office and its bearer.
  const office = words.prepositions.has(tokens[head + 1]?.lower ?? '');
  for (let run = nextRun; office && runs[run] && runs[run]!.first <= head + 4; run += 1) {
    const before = tokens[runs[run]!.first - 1]!;
    if (runs[run]!.first > head + 2 && before.capital) return runs[run];
  }
  let end = head + 1;
  while (end - head < 9 && tokens[end]?.kind === 'word' && (!tokens[end]!.capital || end - head > 6)) end += 1;
  // "директор завода [«Норд»] Лев Линд"
  const marked = words.namesInMarks && tokens[end]?.kind === 'quotation' ? end + 1 : -1;
  const adjective =
    (words.adjectivesFollow && end - head === 2) ||
    (words.withoutArticles && words.nameEndings.length > 0 && end - head <= 3);
  const phrase = adjective || (words.prepositions.has(tokens[head + 1]?.lower ?? '') && end - head > 2);
  // "portavoz de la patronal Agrosarmal, [Fermín Oteiza]"
  const body = runs.slice(nextRun, nextRun + 3).find(({ first }) => first === end);
  if (body && tokens[body.last + 1]?.text === ',' && tokens[head + 1]?.kind === 'word') {
    const bearer = runs.slice(nextRun, nextRun + 4).find(({ first }) => first === body.last + 2);
    if (bearer) return bearer;
  }
  const before = tokens[end - 1]!.lower;
  // "abogado del expresidente [Juan Lind]": not who is meant, but whose they are.
  const direct = phrase && !words.prepositions.has(before) && !words.definite.has(before) && !isFunction(before, words);
  while (end - head < 9 && tokens[end]?.kind === 'word' && !direct) end += 1;
  const first = tokens[end]?.text === ',' ? end + 1 : marked < 0 && direct ? end : marked;
  for (let run = nextRun; runs[run] && runs[run]!.first <= first; run += 1) {
    if (runs[run]!.first === first) return runs[run];
  }
  return undefined;
}
