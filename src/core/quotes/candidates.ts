import { antecedentsOf, isTakenUp, pronounEvidence } from './antecedents.ts';
import type { Candidate, Reading } from './candidate.ts';
import { clauseInside } from './clause-inside.ts';
import { cueLinkOf } from './cue-links.ts';
import { descriptionReadings } from './description-readings.ts';
import type { Discourse } from './discourse.ts';
import type { Features } from './evidence.ts';
import { isCue } from './functions.ts';
import { governingSubject, markGoverning } from './governing.ts';
import type { Memory } from './memory.ts';
import type { Mention } from './mention.ts';
import { mentionEvidence } from './mention-evidence.ts';
import { firstMentionFrom } from './nearest.ts';
import { carriedOver, namedInParagraphBefore, nameEvidence } from './orphans.ts';
import { hasVerbWithoutSubject } from './speech-context.ts';

const MENTIONS_BEFORE = 12;
const MENTIONS_AFTER = 6;

/** All ways to attribute one quotation, each with its evidence. Bounded work per quotation; never throws. */
export function candidatesFor(discourse: Discourse, index: number, memory: Memory): Candidate[] {
  const { paragraph } = discourse.quotations[index]!;
  const { tokens, mentions } = discourse.paragraphs[paragraph]!;
  const at = firstMentionFrom(mentions, discourse.tokenOf[index]!);
  const candidates: Candidate[] = [];
  for (const mention of mentions.slice(Math.max(0, at - MENTIONS_BEFORE), at + MENTIONS_AFTER)) {
    if (mention.first === discourse.tokenOf[index]) continue;
    const readings = readingsOf(discourse, paragraph, mention, memory);
    if (readings.length === 0) continue;
    const link = cueLinkOf(tokens, mention, discourse.words);
    const features = mentionEvidence(discourse, index, mention, link, memory.speech);
    if (mention.kind === 'name') {
      Object.assign(features, nameEvidence(readings[0]!.entity!, mention, memory));
      if (isTakenUp(tokens, mentions, firstMentionFrom(mentions, mention.first), at)) features['name taken up'] = 1;
    }
    candidates.push({ mention: { paragraph, mention }, link, features, readings });
  }
  dropObjects(candidates);
  const signature = unnamedSignature(discourse, index);
  if (signature) candidates.push(signature);
  const decisive = candidates.filter(({ features }) => isDecisive(features));
  if (decisive.length > 0) return decisive;
  const inside = clauseInside(discourse, index);
  if (inside) return [{ features: {}, readings: [{ entity: inside, features: {} }] }];
  const tied = candidates.filter(({ features }) => 'tied' in features);
  const before = tied.filter(({ mention }) => mention && mention.mention.first < discourse.tokenOf[index]!);
  const woven = isWoven(discourse, index);
  const governing = woven && before.length === tied.length ? governingSubject(before) : undefined;
  if (governing) {
    markGoverning(candidates, governing);
    // What is said in another sentence says nothing of words woven into one with a subject of its own.
    candidates.splice(
      0,
      candidates.length,
      ...candidates.filter(({ features }) => !('woven in, other sentence' in features)),
    );
  }
  for (const { features } of before.slice(0, -1)) features['another tie nearer'] = 1;
  if (before.length > 0)
    for (const { features } of tied) if ('after, parted' in features) delete features['speech verb'];
  const cue = cueOf(discourse, index, tied);
  // Without a table of its language the words around a quotation tell little: whoever its own paragraph names goes first.
  if (discourse.words.cueVerbs.size > 0 || candidates.length === 0) {
    candidates.push(...namedInParagraphBefore(discourse, index, memory));
    const dropped =
      discourse.words.dropsPronouns && (cue === 'cue without a subject' || hasVerbWithoutSubject(discourse, index));
    const carried = dropped ? droppedPronoun(discourse, index, memory) : carriedOver(discourse, index, memory);
    if (carried) candidates.push(carried);
  }
  candidates.push({ features: { none: 1 }, readings: [{ features: {} }] });
  for (const { features } of candidates) addCue(features, cue, woven);
  return candidates;
}

/** What a quotation has of a reporting clause of its own. */
function cueOf(discourse: Discourse, index: number, tied: readonly Candidate[]): string {
  if (tied.some(({ link }) => link!.speech)) return 'own cue';
  if (tied.length > 0) return 'own verb';
  return hasBareCue(discourse, index) ? 'cue without a subject' : 'no cue';
}

/** "a resident, who ..., told [the Gazette]": who follows a verb that has its subject is told. */
function dropObjects(candidates: Candidate[]): void {
  const served = new Set(
    candidates.flatMap(({ link }) => (/^(?:subject|apposed)$/.test(link!.kind) ? [link!.first] : [])),
  );
  const kept = candidates.filter(({ link }) => link!.kind !== 'inverted' || !served.has(link!.first));
  candidates.splice(0, candidates.length, ...kept);
}

/** Whether a place plainly attributes the quotation, so that no other needs to be looked at: `"...," said X` and `X said: "..."`. */
function isDecisive(features: Features): boolean {
  if ('signed' in features) return true;
  if (!('tied' in features && 'speech verb' in features) || 'after a preposition' in features) return false;
  if ('possessive' in features) return false;
  if (
    'name' in features &&
    'before: inverted' in features &&
    'before, verb adjacent' in features &&
    'before, :' in features
  )
    return true;
  if ('before: subject' in features && 'before, verb adjacent' in features) {
    return 'before, :' in features || 'before, ,' in features;
  }
  const after = ['after: subject', 'after: inverted', 'after: source'].some((tie) => tie in features);
  return after && 'after, verb adjacent' in features && 'after, marks agree' in features;
}

/** `"..." -- Senior engineer at a start-up`: signed, by nobody in particular. */
function unnamedSignature({ quotations, paragraphs, tokenOf }: Discourse, index: number): Candidate | undefined {
  const { tokens, mentions } = paragraphs[quotations[index]!.paragraph]!;
  const at = tokenOf[index]!;
  let next = at + 1;
  while (next - at < 4 && /^[-—–―]$/.test(tokens[next]?.text ?? '')) next += 1;
  if (next === at + 1 || next >= tokens.length || tokens.length - next > 20) return undefined;
  if (tokens.slice(next).some(({ kind, text }) => kind === 'quotation' || /^[-—–―.]$/.test(text))) return undefined;
  const first = mentions[firstMentionFrom(mentions, next)];
  const named =
    first?.kind === 'name' &&
    first.first === next &&
    !(tokens[first.last + 1]?.kind === 'word' && first.first === first.last);
  return named ? undefined : { features: { signed: 1 }, readings: [{ features: {} }] };
}

/** `"...", confiesa.` in a language whose verbs go without a pronoun: one is read where the quotation stands. */
function droppedPronoun(discourse: Discourse, index: number, memory: Memory): Candidate {
  const { paragraph } = discourse.quotations[index]!;
  const at = discourse.tokenOf[index]!;
  const place: Mention = { kind: 'pronoun', first: at, last: at, functions: [] };
  return {
    features: { 'dropped pronoun': 1 },
    readings: [
      { features: { 'dropped pronoun, nobody': 1 } },
      ...antecedentsOf(discourse, paragraph, place, memory).map(({ entity, features }) => ({
        entity,
        features: { ...features, [`left out, ${entity.kind}`]: 1 },
      })),
    ],
  };
}

/** What a quotation's own cue says about candidates that it is not tied to. */
function addCue(features: Features, cue: string, woven: boolean): void {
  if ('tied' in features) return;
  if (cue !== 'no cue') delete features['carried, after a colon'];
  if (woven) {
    for (const place of ['carried', 'none', 'paragraph before'])
      if (place in features) features[`${place}, woven in`] = 1;
  }
  for (const place of ['carried', 'none', 'paragraph before', 'begins sentence']) {
    if (place in features) features[`${place}, ${cue}`] = 1;
  }
}

/** Whether a quotation begins in the middle of the reporter's sentence. */
const isWoven = ({ quotations, paragraphs, tokenOf, words }: Discourse, index: number): boolean => {
  const { paragraph, start } = quotations[index]!;
  const before = paragraphs[paragraph]!.tokens[tokenOf[index]! - 1];
  if (words.known.size > 0 && words.subjectMarkers.size === 0) return before?.kind === 'word';
  return before !== undefined && /^\p{Ll}/u.test(paragraphs[paragraph]!.text.slice(start, start + 2));
};

/** Whether a verb of speech stands right beside a quotation. */
function hasBareCue({ quotations, paragraphs, tokenOf, words }: Discourse, index: number): boolean {
  const { tokens } = paragraphs[quotations[index]!.paragraph]!;
  const at = tokenOf[index]!;
  return tokens.slice(Math.max(0, at - 3), at + 4).some((token) => isCue(token, words));
}

function readingsOf(discourse: Discourse, paragraph: number, mention: Mention, memory: Memory): Reading[] {
  if (mention.kind === 'name') {
    const entity = discourse.registry.resolve(mention.name!, paragraph);
    return entity ? [{ entity, features: {} }] : [];
  }
  const called = mention.called ? discourse.registry.resolve(mention.called, paragraph) : undefined;
  if (called) return [{ entity: called, features: {} }];
  const known = antecedentsOf(discourse, paragraph, mention, memory);
  if (mention.kind === 'description') return descriptionReadings(discourse, paragraph, mention, known);
  // In the languages without spaces "he" is no body.
  const meant = discourse.words.known.size > 0 ? known.filter(({ entity }) => entity.kind !== 'body') : known;
  return meant.map(({ entity, features }) => ({
    entity,
    features: { ...features, ...pronounEvidence(entity, mention) },
  }));
}
