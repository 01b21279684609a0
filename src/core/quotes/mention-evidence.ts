import type { CueLink } from './cue-link.ts';
import type { Discourse } from './discourse.ts';
import type { Features } from './evidence.ts';
import type { Mention } from './mention.ts';
import { beginsSentence, isAfterPreposition } from './names.ts';
import { REPORTS } from './particles.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** Farther than this, tokens between a mention and a quotation are not looked at one by one. */
const REACH = 60;
/** "小野さん[の]弁護士": the particle after who owns what follows. */
const OWNS = /^[の的의]$/;
/** What may part a quotation from the verb after it. */
const AGREES = /^[,–—-]$/;

/** Where a mention stands from a quotation in the same paragraph, and how a cue ties the two; a title in marks between them parts nothing. */
export function mentionEvidence(
  discourse: Discourse,
  index: number,
  mention: Mention,
  link: CueLink,
  speech: ReadonlySet<number>,
): Features {
  const { paragraph, start, end } = discourse.quotations[index]!;
  const { tokens, text } = discourse.paragraphs[paragraph]!;
  const at = discourse.tokenOf[index]!;
  const after = mention.first > at;
  const from = after ? at + 1 : mention.last + 1;
  const to = after ? mention.first : at;
  const over =
    to - from > REACH ||
    tokens.slice(from, to).some((token) => token.kind === 'quotation' && (after || speech.has(token.quotation)));
  const sentences = Math.abs(tokens[mention.first]!.sentence - tokens[at]!.sentence);
  const side = after ? 'after' : 'before';
  const distance = sentences === 0 ? '' : sentences === 1 ? ' 1' : ' 2+';
  const features: Features = { [`${side}${distance}${over ? ' over' : ''}: ${link.kind}`]: 1, [mention.kind]: 1 };
  if (/^\p{Ll}/u.test(text.slice(start, start + 2)))
    features[
      `woven in, ${sentences > 0 ? 'other sentence' : beginsSentence(tokens, mention.first) ? 'subject' : 'same sentence'}`
    ] = 1;
  if (
    !after &&
    sentences === 0 &&
    link.kind === 'none' &&
    mention.kind !== 'description' &&
    tokens[at - 1]?.text === ':'
  )
    features[beginsSentence(tokens, mention.first) ? 'colon, subject' : 'colon, in the sentence'] = 1;
  if (link.kind === 'none') features[`no tie, ${to - from < 6 ? 'near' : to - from < 20 ? 'close' : 'far'}`] = 1;
  else if (link.kind !== 'object' && sentences === 0 && !over) {
    const edge = after ? Math.min(link.first, mention.first) : Math.max(link.last, mention.last);
    addTie(
      features,
      tokens,
      at,
      edge,
      link.speech,
      side,
      /[,!?，。！？—–-]$/.test(text.slice(start, end)) ||
        [AGREES, REPORTS].some((pattern) => pattern.test(tokens[at + 1]?.text ?? '')),
    );
  }
  if (after && sentences === 0 && link.kind !== 'source' && isParted(tokens, at, discourse.words))
    features['after, parted'] = 1;
  addPlace(features, discourse, tokens, mention, link);
  return features;
}

/** '"a disaster", but the mayor says ...': a conjunction begins somebody else's clause. */
const isParted = (tokens: readonly Token[], at: number, { dangling, pronouns, definite }: SpeechWords): boolean => {
  const lower = tokens[at + 2]?.lower ?? '';
  return tokens[at + 1]?.text === ',' && dangling.has(lower) && !pronouns.has(lower) && !definite.has(lower);
};

function addTie(
  features: Features,
  tokens: readonly Token[],
  at: number,
  edge: number,
  speech: boolean,
  side: 'before' | 'after',
  endsOpen: boolean,
): void {
  const distance = Math.abs(edge - at) - 1;
  features.tied = 1;
  features[`${side}, verb ${distance < 2 ? 'adjacent' : distance < 5 ? 'close' : 'far'}`] = 1;
  if (speech) features['speech verb'] = 1;
  if (endsOpen === (side === 'after')) features[`${side}, marks agree`] = 1;
  const before = tokens[at - 1]?.text;
  if (side === 'before' && (before === ':' || before === ',')) features[`before, ${before}`] = 1;
}

function addPlace(
  features: Features,
  { words }: Discourse,
  tokens: readonly Token[],
  mention: Mention,
  link: CueLink,
): void {
  const following = tokens[mention.last + 1];
  if (link.kind !== 'source') {
    if (isAfterPreposition(tokens, mention.first, words) || OWNS.test(following?.text ?? ''))
      features['after a preposition'] = 1;
    if (tokens[mention.last]!.possessive) features.possessive = 1;
  }
  if (mention.kind === 'name' && following?.kind === 'word' && words.roles.has(following.lower)) {
    features['before a function'] = 1;
  }
  if (beginsSentence(tokens, mention.first)) features['begins sentence'] = 1;
  if (tokens[mention.first - 1]?.text === '(') features['in brackets'] = 1;
}
