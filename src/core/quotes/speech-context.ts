import { cueLinkOf } from './cue-links.ts';
import type { Discourse } from './discourse.ts';
import type { Features } from './evidence.ts';
import { isCue } from './functions.ts';
import { isSomebodysPronoun, type Mention } from './mention.ts';
import { firstMentionFrom } from './nearest.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** In tokens: how far before a quotation its sentence is looked at. */
const CONTEXT = 12;

/** Adds what stands around a quotation in its sentence: verbs and their subjects, frames of terms, neighbours. Bounded work; never throws. */
export function addContextEvidence(features: Features, discourse: Discourse, index: number, length: string): void {
  const { tokens, role } = discourse.paragraphs[discourse.quotations[index]!.paragraph]!;
  const at = discourse.tokenOf[index]!;
  const { words } = discourse;
  const first = firstOfList(tokens, at);
  const before = tokens
    .slice(Math.max(0, first - CONTEXT), first)
    .filter((token) => token.sentence === tokens[at]!.sentence);
  const after = tokens.slice(at + 1, at + 9);
  features[`${length}, after ${classOf(before.at(-1), words)}`] = 1;
  features[`${length}, before ${classOf(after[0]?.sentence === tokens[at]!.sentence ? after[0] : undefined, words)}`] =
    1;
  if (modifiesNoun(before, after[0], length, words)) features[`${length}, modifies a noun`] = 1;
  if ([...before.slice(-4), ...after.slice(0, 3)].some((token) => words.works.has(token.lower)))
    features[`${length}, beside a work`] = 1;
  addVerbEvidence(features, before, after, length, words);
  addSubjectEvidence(features, discourse, index, length);
  if (isPlainlyAttributed(discourse, index)) features['plainly attributed'] = 1;
  // "Lind called it 'misleading'" is no term, "a sport called 'bandy'" is.
  const pinned =
    before.length > 0 && (`${length}, somebody calls` in features || `${length}, somebody says` in features);
  if (framed(before, pinned, words) || framedAfter(after, words)) features[`${length}, term frame`] = 1;
  if (role === 'heading' || (tokens.length < 14 && tokens.at(-1)?.text !== '.' && tokens.length > 1))
    features[`${length}, heading`] = 1;
  if (tokens.length === 1) features[`${length}, whole paragraph`] = 1;
  if (role === 'aside') features.aside = 1;
  if (before.length === 0 && after[0]?.sentence !== tokens[at]!.sentence && 'whole sentence' in features)
    features['a sentence of its own'] = 1;
  if (before.length === 0 && goesOn(tokens, at)) features['goes on'] = 1;
}

/** `"...", says a passenger. "..."`: all of its sentence, after one that holds a quotation too. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!;
  const next = tokens[at + 1];
  if (next && next.sentence === sentence && next.text !== '.') return false;
  const earlier = tokens.slice(Math.max(0, at - 2 * CONTEXT), at).filter((token) => token.sentence === sentence - 1);
  return earlier.length > 1 && earlier[0]!.kind === 'quotation';
}

/** What kind of token stands beside a quotation; `nothing` at the sentence's edge. */
function classOf(token: Token | undefined, words: SpeechWords): string {
  if (!token) return 'nothing';
  if (token.kind === 'quotation') return 'marks';
  const { lower, text } = token;
  if (token.kind === 'mark') return /^[,:.(]$/.test(text) ? text : /^[-—–―]$/.test(text) ? 'a dash' : 'a mark';
  if (isArticle(token, words)) return 'an article';
  if (words.cueVerbs.has(lower)) return 'a speech verb';
  if (words.stanceVerbs.has(lower) || words.reportedMood.has(lower)) return 'a stance verb';
  if (words.pronouns.has(lower) || words.firstPerson.has(lower)) return 'a pronoun';
  if (words.prepositions.has(lower)) return 'a preposition';
  if (words.fillers.has(lower)) return 'an auxiliary';
  return token.capital ? 'a name' : 'a word';
}

/** The first of quotations divided by a comma or a conjunction only: what stands before it stands before all. */
function firstOfList(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let other = at - 1; other >= 0 && first - other < 4 && at - other < 24; other -= 1) {
    const token = tokens[other]!;
    if (token.sentence !== tokens[at]!.sentence) break;
    if (token.kind === 'quotation') first = other;
    else if (token.text.length > 3) break;
  }
  return first;
}

/** 'followed a fixed "high walls" approach': an article, perhaps an adjective, the marks, a noun. */
function modifiesNoun(before: readonly Token[], next: Token | undefined, length: string, words: SpeechWords): boolean {
  if (next?.kind !== 'word' || next.capital !== words.capitalNouns || isGrammatical(next.lower, words)) return false;
  // Where verbs stand last, a word after the marks may be one: 'that she tests the case "with care" at once'.
  if (before.slice(length === 'long' || words.verbsLast ? -1 : -2).some((token) => isArticle(token, words)))
    return true;
  // 'no issue for "gig economy" workers'
  return !words.adjectivesFollow && words.prepositions.has(before.at(-1)?.lower ?? '');
}

const isArticle = ({ lower }: Token, words: SpeechWords): boolean =>
  words.definite.has(lower) || words.indefinite.has(lower);

const isGrammatical = (lower: string, words: SpeechWords): boolean =>
  words.prepositions.has(lower) ||
  words.fillers.has(lower) ||
  words.notNames.has(lower) ||
  words.cueVerbs.has(lower) ||
  words.stanceVerbs.has(lower);

function addVerbEvidence(
  features: Features,
  before: readonly Token[],
  after: readonly Token[],
  length: string,
  words: SpeechWords,
): void {
  const cueBefore = before.findLastIndex((token) => words.cueVerbs.has(token.lower));
  if (words.known.size > 0 && after.slice(0, 6).some(({ lower }) => words.supposing.has(lower)))
    features['speech supposed'] = 1;
  if (cueBefore >= 0) {
    features[`${length}, speech verb ${before.length - cueBefore < 4 ? 'right before' : 'before'}`] = 1;
    if (isSupposed(before, cueBefore, words)) features['speech supposed'] = 1;
  }
  if (before.some(({ lower }) => words.stanceVerbs.has(lower) || words.reportedMood.has(lower)))
    features[`${length}, stance verb before`] = 1;
  const until = after.findIndex((token) => token.kind === 'quotation');
  const near = until < 0 ? after : after.slice(0, until);
  if (near.slice(0, 5).some((token) => words.cueVerbs.has(token.lower))) features[`${length}, speech verb after`] = 1;
}

/** "you may ask:", "she would answer", "as if to say", "Ask:": nobody has said it. */
function isSupposed(before: readonly Token[], verb: number, words: SpeechWords): boolean {
  const led = before.slice(Math.max(0, verb - 2), verb);
  const commands = led.length === 0 && !words.dropsPronouns && before.length < CONTEXT;
  return commands || led.some(({ lower }) => words.supposing.has(lower));
}

/** Whether a verb before the quotation has somebody for its subject: the verb pins the words on them. */
function addSubjectEvidence(features: Features, discourse: Discourse, index: number, length: string): void {
  const { tokens, mentions } = discourse.paragraphs[discourse.quotations[index]!.paragraph]!;
  const at = discourse.tokenOf[index]!;
  const next = firstMentionFrom(mentions, at);
  if (discourse.words.dropsPronouns && hasVerbWithoutSubject(discourse, index))
    features[`${length}, left out calls`] = 1;
  for (const mention of mentions.slice(Math.max(0, next - 5), next + 3)) {
    if (tokens[mention.first]!.sentence !== tokens[at]!.sentence) continue;
    if (mention.first === at) {
      features['a name in marks'] = 1;
      continue;
    }
    const { kind, speech } = cueLinkOf(tokens, mention, discourse.words);
    if (kind === 'source' && isSomebody(mention)) features[`${length}, a source says`] = 1;
    if (mention.first > at) continue;
    if (mention.kind === 'name' && !mention.weak && tokens[at - 1]?.text === ':')
      features[`${length}, a name before a colon`] = 1;
    if (kind !== 'subject' && kind !== 'apposed' && kind !== 'colon') continue;
    if (isSomebody(mention)) features[`${length}, somebody ${speech ? 'says' : 'calls'}`] = 1;
  }
}

/** "Pidió a los vecinos “...”": a verb near before a quotation whose subject is left out. */
export function hasVerbWithoutSubject({ quotations, paragraphs, tokenOf, words }: Discourse, index: number): boolean {
  const { tokens, mentions } = paragraphs[quotations[index]!.paragraph]!;
  const at = tokenOf[index]!;
  const next = firstMentionFrom(mentions, at);
  const before = mentions.slice(Math.max(0, next - 5), next);
  const { sentence } = tokens[at]!;
  for (
    let verb = at - 1;
    verb > at - 7 && tokens[verb]?.sentence === sentence && tokens[verb]!.kind === 'word';
    verb -= 1
  ) {
    const { lower } = tokens[verb]!;
    if (!words.cueVerbs.has(lower) && !words.stanceVerbs.has(lower)) continue;
    return before.every(
      ({ first, last, link }) => tokens[first]!.sentence !== sentence || last > verb || link?.kind === 'none',
    );
  }
  return false;
}

/** `"...", said Lind`, `"...", she said`, `Lind said: "..."`: a verb of speech right beside the marks, parted by a comma, a dash or a colon. */
function isPlainlyAttributed(discourse: Discourse, index: number): boolean {
  const { paragraph, start, end } = discourse.quotations[index]!;
  const { tokens, text } = discourse.paragraphs[paragraph]!;
  const at = discourse.tokenOf[index]!;
  const { words } = discourse;
  if (tokens[at - 1]?.text === ':' && tokens.slice(Math.max(0, at - 5), at - 1).some((token) => isCue(token, words)))
    return true;
  // 「...」と ... は話した: the particle says that the verb to come reports it.
  const sentence = tokens[at]!.sentence;
  if (words.subjectMarkers.has('は') && tokens[at + 1]?.text === 'と')
    return (
      tokens.slice(at + 2, at + 32).some((token) => token.sentence === sentence && isCue(token, words)) ||
      // 「...」と批判。
      (tokens[at + 2]?.kind === 'word' && tokens[at + 3]?.text === '。')
    );
  let next = at + 1;
  while (next < at + 3 && /^[,—–-]$/.test(tokens[next]?.text ?? '')) next += 1;
  // Where words are not parted by spaces, no comma parts a quotation from its verb either.
  if (next === at + 1 && words.known.size === 0 && !/[,.!?…—–-]$/.test(text.slice(start, end))) return false;
  for (
    ;
    next < at + 10 && tokens[next]?.sentence === tokens[at]!.sentence && tokens[next]!.kind === 'word';
    next += 1
  ) {
    const token = tokens[next]!;
    if (isCue(token, words) || words.sourcePhrases.some((phrase) => startsAt(tokens, next, phrase))) return true;
    const passes = words.pronouns.has(token.lower) || words.subjectMarkers.has(token.lower);
    if (!token.capital && !passes && !isGrammatical(token.lower, words)) break;
  }
  return isFollowedBySpeaker(discourse, index);
}

/** `"...," one resident, who ..., told`: whoever stands right after the marks is tied to a verb of speech. */
function isFollowedBySpeaker(discourse: Discourse, index: number): boolean {
  const { tokens, mentions } = discourse.paragraphs[discourse.quotations[index]!.paragraph]!;
  const at = discourse.tokenOf[index]!;
  const mention = mentions[firstMentionFrom(mentions, at + 1)];
  if (!mention || mention.first > at + 2 || tokens[mention.first]!.sentence !== tokens[at]!.sentence) return false;
  const { kind, first } = cueLinkOf(tokens, mention, discourse.words);
  return discourse.words.cueVerbs.has(tokens[first]!.lower) && (kind === 'subject' || kind === 'apposed');
}

/** Whether a mention stands for one person or a named body: not "they", "it", "a report". */
const isSomebody = (mention: Mention): boolean =>
  mention.kind === 'name' || isSomebodysPronoun(mention) || (mention.kind === 'description' && !mention.indefinite);

/** Whether the words right before end with a phrase that introduces a term ("so-called", "phrases like:"), an article or a mark aside. */
function framed(before: readonly Token[], pinned: boolean, words: SpeechWords): boolean {
  let end = before.length;
  while (end > 0 && before.length - end < 2 && (before[end - 1]!.kind === 'mark' || isArticle(before[end - 1]!, words)))
    end -= 1;
  return [before.length, end].some((length) =>
    words.termFrames.some(
      (frame) =>
        !(pinned && frame.length === 1 && (words.stanceVerbs.has(frame[0]!) || words.cueVerbs.has(frame[0]!))) &&
        frame.every((word, at) => before[length - frame.length + at]?.lower === word),
    ),
  );
}

const startsAt = (tokens: readonly Token[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, offset) => tokens[at + offset]?.lower === word);

const framedAfter = (after: readonly Token[], words: SpeechWords): boolean =>
  words.termFrames.some((frame) => frame.length > 1 && frame.every((word, at) => after[at]?.lower === word));
