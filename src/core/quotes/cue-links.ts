import type { CueLink } from './cue-link.ts';
import type { Mention } from './mention.ts';
import { beginsSentence, isFunction } from './names.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

const isVerb = (token: Token, words: SpeechWords): boolean =>
  token.kind === 'word' && !token.capital && (words.cueVerbs.has(token.lower) || words.stanceVerbs.has(token.lower));

/** What may stand between a subject and its verb: "Lind [has also] said", "Lind [on Monday] said". */
const isFiller = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  words.fillers.has(tokens[at]!.lower) ||
  (words.prepositions.has(tokens[at]!.lower) && words.fillers.has(tokens[at + 1]?.lower ?? ''));

/** Finds the tie of one mention. Looks at a bounded number of tokens around it; never throws. */
export function cueLinkOf(tokens: readonly Token[], mention: Mention, words: SpeechWords): CueLink {
  mention.link ??= sourceLink(tokens, mention, words) ??
    verbAfter(tokens, mention, words) ??
    verbBefore(tokens, mention, words) ??
    markLink(tokens, mention) ?? { kind: 'none', first: mention.first, last: mention.last, speech: false };
  return mention.link;
}

/** "according to [the] X", "X" being the mention. */
function sourceLink(tokens: readonly Token[], mention: Mention, words: SpeechWords): CueLink | undefined {
  for (let end = mention.first - 1; end >= Math.max(0, mention.first - 3); end -= 1) {
    for (const phrase of words.sourcePhrases) {
      const first = end - phrase.length + 1;
      if (first >= 0 && phrase.every((word, at) => tokens[first + at]!.lower === word)) {
        return { kind: 'source', first, last: end, speech: true };
      }
    }
    if (!words.definite.has(tokens[end]!.lower) && !words.indefinite.has(tokens[end]!.lower)) break;
  }
  return undefined;
}

function verbAfter(tokens: readonly Token[], mention: Mention, words: SpeechWords): CueLink | undefined {
  const { sentence } = tokens[mention.first]!;
  const inSentence = (at: number): boolean => tokens[at]?.sentence === sentence && tokens[at]!.kind !== 'quotation';
  const marker = tokens[mention.last + 1];
  let marked = marker && isFunction(marker.lower, words) ? mention.last + 2 : mention.last + 1;
  // "Lind (58)"
  if (tokens[marked]?.text === '(' && tokens[marked + 2]?.text === ')') marked += 3;
  if (words.subjectMarkers.has(tokens[marked]?.lower ?? '')) {
    return { kind: 'subject', first: marked, last: marked, speech: true };
  }
  let at = mention.last + 1;
  while (inSentence(at) && at - mention.last < 5 && isFiller(tokens, at, words) && !isVerb(tokens[at]!, words)) at += 1;
  if (inSentence(at) && isVerb(tokens[at]!, words)) return linkTo('subject', at, tokens, words);
  const apposed = at === mention.last + 1 && inSentence(at) && /^[,(—–]$|^who$/.test(tokens[at]!.lower);
  let closed = /^[,(—–]$/.test(tokens[mention.first - 1]?.text ?? '');
  for (at = mention.last + 1; inSentence(at) && at - mention.last < (apposed ? 36 : 9); at += 1) {
    const token = tokens[at]!;
    if (isVerb(token, words) && (!apposed || closed)) return linkTo(apposed ? 'apposed' : 'loose', at, tokens, words);
    if (apposed && at > mention.last + 1) {
      if (/^[,)—–]$/.test(token.text)) closed = true;
      else if (!words.fillers.has(token.lower)) closed = false;
    } else if (!apposed && token.kind === 'mark') break;
  }
  return undefined;
}

/** "said [Lind]", also past a function: "said the commissioner for trade [Lind]". */
function verbBefore(tokens: readonly Token[], mention: Mention, words: SpeechWords): CueLink | undefined {
  const { sentence } = tokens[mention.first]!;
  let inPhrase = false;
  for (let at = mention.first - 1; at >= 0 && mention.first - at < 10; at -= 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.sentence !== sentence) return undefined;
    if (isVerb(token, words)) {
      if (inPhrase) return undefined;
      return linkTo(hasSubject(tokens, at, words) ? 'object' : 'inverted', at, tokens, words);
    }
    if (words.prepositions.has(token.lower)) {
      if (at === mention.first - 1) return undefined;
      inPhrase = true;
    } else if (isFunction(token.lower, words)) inPhrase = false;
  }
  return undefined;
}

/** Whether a verb has its subject right before it: then what follows is its object. */
function hasSubject(tokens: readonly Token[], verb: number, words: SpeechWords): boolean {
  let at = verb - 1;
  while (at >= 0 && verb - at < 4 && isFiller(tokens, at, words)) at -= 1;
  const before = tokens[at];
  if (before?.kind !== 'word' || before.sentence !== tokens[verb]!.sentence) return false;
  return (
    before.capital || words.pronouns.has(before.lower) || words.roles.has(before.lower) || beginsSentence(tokens, at)
  );
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
