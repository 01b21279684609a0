import type { CueLink } from './cue-link.ts';
import { isFunction, isVerb } from './functions.ts';
import type { Mention } from './mention.ts';
import { beginsSentence, isAfterPreposition } from './names.ts';
import { impersonalLink } from './names-in-marks.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** In tokens: how far before a name the phrase may stand that makes it a source. */
const SOURCE_REACH = 7;
/** In tokens: how far after an auxiliary its verb may stand. */
const SENTENCE_REACH = 24;

/** What may stand between a subject and its verb: "Lind [has also] said", "Lind [on Monday] said". */
const isFiller = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  words.fillers.has(tokens[at]!.lower) ||
  (words.prepositions.has(tokens[at]!.lower) && words.fillers.has(tokens[at + 1]?.lower ?? ''));

/** Finds the tie of one mention. Looks at a bounded number of tokens around it; never throws. */
export function cueLinkOf(tokens: readonly Token[], mention: Mention, words: SpeechWords): CueLink {
  mention.link ??= sourceLink(tokens, mention, words) ??
    impersonalLink(tokens, mention, words) ??
    nearerVerb(tokens, mention, words) ??
    markLink(tokens, mention, words) ?? { kind: 'none', first: mention.first, last: mention.last, speech: false };
  return mention.link;
}

/** The verb after a mention; where others stand between them, rather one of speech before it: "said a resident who does not want to ...". */
function nearerVerb(tokens: readonly Token[], mention: Mention, words: SpeechWords): CueLink | undefined {
  const after = verbAfter(tokens, mention, words);
  if (after && after.kind !== 'loose') return after;
  const before = verbBefore(tokens, mention, words);
  return before?.kind === 'inverted' && before.speech ? before : (after ?? before);
}

/** "according to [the minister for trade] X", "X zufolge", "Pour X, ..."; X is the mention. */
function sourceLink(tokens: readonly Token[], mention: Mention, words: SpeechWords): CueLink | undefined {
  const { sentence } = tokens[mention.first]!;
  let bare = true;
  let functions = false;
  // "according to the harbour master[,] Emil Sorg,"
  const apposed = [mention.first - 1, mention.last + 1].every((at) => tokens[at]?.text === ',');
  for (let end = mention.first - 1; end >= Math.max(0, mention.first - SOURCE_REACH); end -= 1) {
    const token = tokens[end]!;
    if (apposed && end === mention.first - 1) {
      functions = true;
      continue;
    }
    if (token.kind !== 'word' || token.sentence !== sentence) break;
    const length =
      lengthOfPhrase(tokens, end, words.sourcePhrases) || lengthOfOpening(tokens, end, words.openingSources);
    if (length > 0) {
      return bare || functions ? { kind: 'source', first: end - length + 1, last: end, speech: true } : undefined;
    }
    const article = words.definite.has(token.lower) || words.indefinite.has(token.lower);
    if (isVerb(token, words) || (bare && !article && words.prepositions.has(token.lower))) break;
    // "selon le [maraîcher] X": one word right before a name says what its bearer is. Where functions have cases, any word may be one.
    const kind = end === mention.first - 1 && mention.nameKind === 'person' && !isThing(token.lower, words);
    functions ||= kind || isFunction(token.lower, words) || words.nameEndings.length > 0;
    bare &&= article;
  }
  const after = isFunction(tokens[mention.last + 1]?.lower ?? '', words) ? mention.last + 2 : mention.last + 1;
  const length = lengthOfPhrase(tokens, after, words.sourceSuffixes, true);
  return length > 0 ? { kind: 'source', first: after, last: after + length - 1, speech: true } : undefined;
}

const isThing = (lower: string, { documents, works, bodies, prepositions, definite }: SpeechWords): boolean =>
  [documents, works, bodies, prepositions, definite].some((list) => list.has(lower));

/** Likewise of a phrase that leads to a source only where it begins its sentence. */
function lengthOfOpening(tokens: readonly Token[], end: number, phrases: SpeechWords['openingSources']): number {
  const length = lengthOfPhrase(tokens, end, phrases);
  return length > 0 && beginsSentence(tokens, end - length + 1) ? length : 0;
}

/** Tokens of the phrase that ends, or begins, at one; 0 for none. */
function lengthOfPhrase(
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
  begins = false,
): number {
  const lower = tokens[at]?.lower;
  for (const phrase of phrases) {
    // Most are told by the word that stands there.
    if (phrase[begins ? 0 : phrase.length - 1] !== lower) continue;
    const first = begins ? at : at - phrase.length + 1;
    if (first >= 0 && phrase.every((word, offset) => tokens[first + offset]?.lower === word)) return phrase.length;
  }
  return 0;
}

function verbAfter(tokens: readonly Token[], mention: Mention, words: SpeechWords): CueLink | undefined {
  const { sentence, possessive } = tokens[mention.last]!;
  // "Sobre el caso de [Lind] dijo que ...": where verbs go without a pronoun, what a sentence's first phrase holds is no subject.
  if (words.dropsPronouns && isInFirstPhrase(tokens, mention, words)) return undefined;
  // "the minister's [remarks]", "Lind (Free [List], North), who ..., said"
  if (possessive || tokens[mention.first - 1]?.text === '(') return undefined;
  const inSentence = (at: number): boolean => tokens[at]?.sentence === sentence && tokens[at]!.kind !== 'quotation';
  const marker = tokens[mention.last + 1];
  let marked = marker && isFunction(marker.lower, words) ? mention.last + 2 : mention.last + 1;
  marked = afterBrackets(tokens, marked);
  if (words.subjectMarkers.has(tokens[marked]?.lower ?? '')) {
    return { kind: 'subject', first: marked, last: marked, speech: true };
  }
  const from = afterBrackets(tokens, mention.last + 1);
  let at = from;
  while (inSentence(at) && at - from < 4 && isFiller(tokens, at, words) && !isVerb(tokens[at]!, words)) at += 1;
  // "Uitstel noemt [ze] ...": where the verb stands second, what it begins with may be its object.
  const isObject = words.verbsLast && words.pronouns.has(tokens[at + 1]?.lower ?? '') && mention.kind !== 'pronoun';
  if (inSentence(at) && isVerb(tokens[at]!, words)) return linkTo(isObject ? 'object' : 'subject', at, tokens, words);
  // "林玛丽[在周一的会议上]宣布"
  const phrase = words.known.size > 0 && words.prepositions.has(tokens[from]?.lower ?? '');
  const apposed = at === mention.last + 1 && inSentence(at) && /^[,(—–]$|^who$/.test(tokens[at]!.lower);
  let closed = /^[,(—–]$/.test(tokens[mention.first - 1]?.text ?? '');
  for (at = mention.last + 1; inSentence(at) && at - mention.last < (apposed ? 36 : 9); at += 1) {
    const token = tokens[at]!;
    if (isVerb(token, words) && (!apposed || closed))
      return linkTo(apposed ? 'apposed' : phrase ? 'subject' : 'loose', at, tokens, words);
    if (apposed && at > mention.last + 1) {
      if (/^[,)—–]$/.test(token.text)) closed = true;
      else if (!words.fillers.has(token.lower)) closed = false;
    } else if (!apposed && token.kind === 'mark') break;
  }
  if (apposed && tokens[from + 1]?.lower === 'who') return verbOfClause(tokens, from + 2, words);
  return words.verbsLast && words.fillers.has(tokens[from]?.lower ?? '') ? verbAtEnd(tokens, from, words) : undefined;
}

/** In tokens: how long a phrase may be that leads to a verb. */
const LONGEST_PHRASE = 8;

/** Whether a mention ends a phrase of prepositions alone that its sentence begins with. */
function isInFirstPhrase(tokens: readonly Token[], { first }: Mention, words: SpeechWords): boolean {
  if (!isAfterPreposition(tokens, first, words)) return false;
  let at = first - 1;
  while (at > 0 && first - at < LONGEST_PHRASE && tokens[at]!.kind === 'word' && !beginsSentence(tokens, at)) at -= 1;
  // "En la [Casa Azul] se preguntan": those who are there.
  const { lower } = tokens[at]!;
  return beginsSentence(tokens, at) && words.prepositions.has(lower) && !words.placePrepositions.has(lower);
}

/** "Lind, who last month [hailed] the plan as “...”": the verb of a relative clause that holds the quotation. */
function verbOfClause(tokens: readonly Token[], from: number, words: SpeechWords): CueLink | undefined {
  let verb = -1;
  for (let at = from; at < from + SENTENCE_REACH && tokens[at]?.sentence === tokens[from]!.sentence; at += 1) {
    const token = tokens[at]!;
    if (verb < 0 && isVerb(token, words)) verb = at;
    if (token.kind === 'quotation' || token.text === ':')
      return verb < 0 ? undefined : linkTo('apposed', verb, tokens, words);
    if (token.kind === 'mark') return undefined;
  }
  return undefined;
}

/** "Lind hat den Plan „einen Witz“ [genannt]": after an auxiliary the verb follows the quotation. */
function verbAtEnd(tokens: readonly Token[], from: number, words: SpeechWords): CueLink | undefined {
  const { sentence } = tokens[from]!;
  let quoted = -1;
  for (let at = from; at < from + SENTENCE_REACH && tokens[at]?.sentence === sentence; at += 1) {
    if (tokens[at]!.kind === 'quotation') quoted = at;
    else if (quoted >= 0 && at - quoted < 4 && isVerb(tokens[at]!, words)) return linkTo('subject', at, tokens, words);
  }
  return undefined;
}

/** "Lind (58)", "Lind (Free List)": the token after the brackets; the same token where there are none. */
function afterBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let close = at + 1; close < at + 6; close += 1) if (tokens[close]?.text === ')') return close + 1;
  return at;
}

/** "said [Lind]", also past a function: "said the commissioner for trade [Lind]". */
function verbBefore(tokens: readonly Token[], mention: Mention, words: SpeechWords): CueLink | undefined {
  const { sentence } = tokens[mention.first]!;
  // "said the president [in La Pampa]", "said the official to the agency [Reuters]", "called [the minister]'s remarks ..."
  let begins = mention.first;
  // "dijo el vocero del [ministro] Lind"
  while (begins > 0 && !tokens[begins - 1]!.capital && isFunction(tokens[begins - 1]!.lower, words)) begins -= 1;
  if ([begins, mention.first].some((at) => isAfterPreposition(tokens, at, words)) || tokens[mention.last]!.possessive)
    return undefined;
  let inPhrase = false;
  // "said on Monday to the agency [the mayor]", "said to the agency the mayor of Fenwick [Lind]"
  let headed = mention.functions.length > 0 || mention.headKind === 'person' || mention.headKind === 'spokesperson';
  const ofBody = words.bodies.has(tokens[mention.first - 1]?.lower ?? '');
  for (let at = mention.first - 1; at >= 0 && mention.first - at < 10; at -= 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.sentence !== sentence || words.complementisers.has(token.lower))
      return undefined;
    if (isVerb(token, words)) {
      if (inPhrase) return undefined;
      const object = hasSubject(tokens, at, words) && !(at === mention.first - 1 && standsSecond(tokens, at, words));
      return linkTo(object ? 'object' : 'inverted', at, tokens, words);
    }
    if (words.prepositions.has(token.lower)) {
      if (ofBody) return undefined;
      inPhrase ||= !headed;
    } else if (isFunction(token.lower, words)) {
      inPhrase = false;
      headed ||= !isAfterPreposition(tokens, at, words);
    }
  }
  return undefined;
}

/** "In einem Brief an die Eltern [schrieb] Lind": the sentence begins with a phrase, and the subject follows the verb. */
function standsSecond(tokens: readonly Token[], verb: number, words: SpeechWords): boolean {
  let first = verb;
  while (first > 0 && verb - first < 12 && tokens[first - 1]!.sentence === tokens[verb]!.sentence) first -= 1;
  return words.verbsLast && words.prepositions.has(tokens[first]!.lower);
}

/** Whether a verb has its subject right before it: then what follows is its object. */
function hasSubject(tokens: readonly Token[], verb: number, words: SpeechWords): boolean {
  let at = verb - 1;
  while (at >= 0 && verb - at < 4 && isFiller(tokens, at, words)) at -= 1;
  const before = tokens[at];
  if (before?.kind !== 'word' || before.sentence !== tokens[verb]!.sentence) return false;
  // "As Lind said": no word of grammar is a subject, though it begins the sentence.
  if (words.notNames.has(before.lower) && !words.pronouns.has(before.lower)) return false;
  return (
    before.capital || words.pronouns.has(before.lower) || words.roles.has(before.lower) || beginsSentence(tokens, at)
  );
}

function markLink(tokens: readonly Token[], mention: Mention, words: SpeechWords): CueLink | undefined {
  const next = tokens[mention.last + 1];
  // "Lind of [the University of Fenwick]: ...", "the skipper wrote on [Chirrup]: ..."
  const complement =
    isAfterPreposition(tokens, mention.first, words) &&
    (mention.nameKind === 'body' ||
      tokens.slice(Math.max(0, mention.first - 4), mention.first).some((token) => isVerb(token, words)));
  if (next?.text === ':' && tokens[mention.last + 2]?.kind === 'quotation' && !complement) {
    return { kind: 'colon', first: mention.first, last: mention.last + 1, speech: true };
  }
  let before = mention.first - 1;
  while (before > 0 && mention.first - before < 3 && /^[-—–―]$/.test(tokens[before]!.text)) before -= 1;
  if (before < mention.first - 1 && tokens[before]?.kind === 'quotation') {
    return { kind: 'dash', first: before + 1, last: mention.last, speech: true };
  }
  return undefined;
}

function linkTo(kind: CueLink['kind'], verb: number, tokens: readonly Token[], words: SpeechWords): CueLink {
  return { kind, first: verb, last: verb, speech: words.cueVerbs.has(tokens[verb]!.lower) };
}
