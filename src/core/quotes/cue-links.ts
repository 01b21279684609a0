import type { CueLink } from './cue-link.ts';
import type { Mention } from './mention.ts';
import { beginsSentence, isAfterPreposition } from './names.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** In tokens: how far before a name the phrase may stand that makes it a source. */
const SOURCE_REACH = 7;
/** In tokens: how far after an auxiliary its verb may stand. */
const SENTENCE_REACH = 24;

const isVerb = (token: Token, words: SpeechWords): boolean =>
  token.kind === 'word' && !token.capital && (words.cueVerbs.has(token.lower) || words.stanceVerbs.has(token.lower));

/** What may stand between a subject and its verb: "Lind [has also] said", "Lind [on Monday] said". */
const isFiller = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  words.fillers.has(tokens[at]!.lower);

/** Finds the tie of one mention. Looks at a bounded number of tokens around it; never throws. */
export function cueLinkOf(tokens: readonly Token[], mention: Mention, words: SpeechWords): CueLink {
  mention.link ??= sourceLink(tokens, mention, words) ??
    verbAfter(tokens, mention, words) ??
    verbBefore(tokens, mention, words) ??
    markLink(tokens, mention) ?? { kind: 'none', first: mention.first, last: mention.last, speech: false };
  return mention.link;
}

/** "according to [the minister for trade] X", "X zufolge", "Pour X, ..."; X is the mention. */
function sourceLink(tokens: readonly Token[], mention: Mention, words: SpeechWords): CueLink | undefined {
  let bare = true;
  // "according to the harbour master[,] Emil Sorg,"
  const apposed = [mention.first - 1, mention.last + 1].every((at) => tokens[at]?.text === ',');
  for (let end = mention.first - (apposed ? 2 : 1); end >= Math.max(0, mention.first - SOURCE_REACH); end -= 1) {
    const token = tokens[end]!;
    if (token.kind !== 'word') break;
    const length =
      lengthOfPhrase(tokens, end, words.sourcePhrases) || lengthOfOpening(tokens, end, words.openingSources);
    if (length > 0) return { kind: 'source', first: end - length + 1, last: end, speech: true };
    const article = words.definite.has(token.lower) || words.indefinite.has(token.lower);
    if (isVerb(token, words) || (bare && !article && words.prepositions.has(token.lower))) break;
    bare &&= article;
  }
  const after = mention.last + 1;
  const length = lengthOfPhrase(tokens, after, words.sourceSuffixes, true);
  return length > 0 ? { kind: 'source', first: after, last: after + length - 1, speech: true } : undefined;
}

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
  const { sentence } = tokens[mention.first]!;
  const inSentence = (at: number): boolean => tokens[at]?.sentence === sentence && tokens[at]!.kind !== 'quotation';
  const marked = afterBrackets(tokens, mention.last + 1);
  if (words.subjectMarkers.has(tokens[marked]?.lower ?? '')) {
    return { kind: 'subject', first: marked, last: marked, speech: true };
  }
  const from = afterBrackets(tokens, mention.last + 1);
  let at = from;
  while (inSentence(at) && at - from < 4 && isFiller(tokens, at, words) && !isVerb(tokens[at]!, words)) at += 1;
  // "Uitstel noemt [ze] ...": where the verb stands second, what it begins with may be its object.
  const isObject = words.verbsLast && words.pronouns.has(tokens[at + 1]?.lower ?? '');
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
  return words.verbsLast && words.fillers.has(tokens[from]?.lower ?? '') ? verbAtEnd(tokens, from, words) : undefined;
}

/** "Lind hat den Plan „einen Witz“ [genannt]": after an auxiliary the verb follows the quotation. */
function verbAtEnd(tokens: readonly Token[], from: number, words: SpeechWords): CueLink | undefined {
  const { sentence } = tokens[from]!;
  for (let at = from; at < from + SENTENCE_REACH && tokens[at]?.sentence === sentence; at += 1) {
    if (isVerb(tokens[at]!, words)) return linkTo('subject', at, tokens, words);
  }
  return undefined;
}

/** "Lind (58)", "Lind (Free List)": the token after the brackets; the same token where there are none. */
function afterBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let close = at + 1; close < at + 6; close += 1) if (tokens[close]?.text === ')') return close + 1;
  return at;
}

/** "said [Lind]", also past a phrase: "said the commissioner for trade [Lind]". */
function verbBefore(tokens: readonly Token[], mention: Mention, words: SpeechWords): CueLink | undefined {
  // "said the president [in La Pampa]", "said the official to the agency [Reuters]"
  if (isAfterPreposition(tokens, mention.first, words)) return undefined;
  for (let at = mention.first - 1; at >= 0 && mention.first - at < 10; at -= 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || words.complementisers.has(token.lower)) return undefined;
    if (isVerb(token, words)) {
      const object = hasSubject(tokens, at, words) && !(at === mention.first - 1 && words.verbsLast);
      return linkTo(object ? 'object' : 'inverted', at, tokens, words);
    }
  }
  return undefined;
}

/** Whether a verb has its subject right before it: then what follows is its object. */
function hasSubject(tokens: readonly Token[], verb: number, words: SpeechWords): boolean {
  let at = verb - 1;
  while (at >= 0 && verb - at < 4 && isFiller(tokens, at, words)) at -= 1;
  const before = tokens[at];
  if (before?.kind !== 'word') return false;
  // "As Lind said": no word of grammar is a subject, though it begins the sentence.
  if (words.notNames.has(before.lower) && !words.pronouns.has(before.lower)) return false;
  return before.capital;
}

function markLink(tokens: readonly Token[], mention: Mention): CueLink | undefined {
  const next = tokens[mention.last + 1];
  if (next?.text === ':' && tokens[mention.last + 2]?.kind === 'quotation') {
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
