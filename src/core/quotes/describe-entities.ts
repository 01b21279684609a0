import type { Interruptible } from '../interruptible.ts';
import { cueLinkOf } from './cue-links.ts';
import type { Entity, ReadParagraph, Registry } from './entity.ts';
import { isFunction } from './functions.ts';
import type { Mention } from './mention.ts';
import { beginsSentence, isAfterPreposition } from './names.ts';
import { firstMentionFrom } from './nearest.ts';
import { listedForm, type SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** Mentions that are looked at without a pause. */
const CHUNK = 1000;

/**
 * Enters what an article says of everybody it names: how often, as what ("minister"), and whether they speak. An apposition
 * ("Lind, a senior analyst, said") counts where it names a function. Linear; never throws.
 */
export function* describeEntities(
  paragraphs: readonly ReadParagraph[],
  resolve: Registry['resolve'],
  words: SpeechWords,
): Interruptible<void> {
  let round = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const mention of paragraph.mentions) {
      round += 1;
      if (round % CHUNK === 0) yield;
      const called = mention.called ? resolve(mention.called, index) : undefined;
      if (called && mention.head) {
        called.functions.add(mention.head);
        setRole(called, roleBeforeName(paragraph, mention));
      }
      const entity = mention.name ? resolve(mention.name, index) : undefined;
      if (!entity) continue;
      entity.count += 1;
      const { kind, speech } = cueLinkOf(paragraph.tokens, mention, words);
      if (speech && kind !== 'object' && kind !== 'loose') entity.speaks += 1;
      if (kind !== 'source' && isAfterPreposition(paragraph.tokens, mention.first, words)) entity.afterPreposition += 1;
      if (words.placePrepositions.has(paragraph.tokens[mention.first - 1]?.lower ?? '')) entity.asPlace += 1;
      for (const word of mention.functions) entity.functions.add(word);
      if (mention.kind === 'description') {
        if (mention.headKind !== 'person' && mention.headKind !== 'body') entity.functions.add(mention.head!);
        continue;
      }
      const office = officeBefore(paragraph, mention, words);
      if (office) entity.functions.add(office.noun);
      setRole(entity, office?.text);
      const apposition = entity.kind === 'person' ? appositionAfter(paragraph, mention, words) : undefined;
      for (const word of apposition?.functions ?? []) entity.functions.add(word);
      const predicate = entity.kind === 'person' ? predicateAfter(paragraph.tokens, mention, words) : undefined;
      if (predicate) entity.functions.add(predicate);
      const before = roleBefore(paragraph, mention);
      const role = apposition?.text ?? before;
      setRole(entity, role);
    }
  }
}

/** Keeps the longest wording of what somebody is. */
function setRole(entity: Entity, role: string | undefined): void {
  if (role && (entity.role?.length ?? 0) < role.length) entity.role = role;
}

/** In characters: a description longer than this is more than a role. */
const LONGEST_ROLE = 80;

/** "the [president of the Assembly], Mara Lind": from the noun to the name. */
function roleBeforeName({ tokens, text }: ReadParagraph, { last, called }: Mention): string | undefined {
  const { start } = tokens[last]!;
  const name = text.indexOf(called!, start);
  const role = name < 0 ? '' : text.slice(start, name).trimEnd();
  return role !== '' && role.length < LONGEST_ROLE ? role.replace(/,$/, '') : undefined;
}

/** "[ministre de la Santé] Mara Lind": a function, what it is for in one word with a capital, and its bearer. */
function officeBefore(
  { tokens, text }: ReadParagraph,
  { first }: Mention,
  words: SpeechWords,
): { noun: string; text: string } | undefined {
  if (!tokens[first - 1]?.capital) return undefined;
  const link =
    isAfterPreposition(tokens, first - 1, words) && words.definite.has(tokens[first - 2]!.lower)
      ? first - 3
      : first - 2;
  const office = tokens[link - 1];
  if (office?.kind !== 'word' || !words.prepositions.has(tokens[link]!.lower)) return undefined;
  const noun = listedForm(office.lower, words.roles, words);
  return noun ? { noun, text: text.slice(office.start, tokens[first - 1]!.end) } : undefined;
}

/** "Lind, [a senior analyst at Eastgate Group], said": up to the next comma or the sentence's end, where it names a function. */
function appositionAfter(
  { tokens, text, mentions }: ReadParagraph,
  mention: Mention,
  words: SpeechWords,
): { text: string; functions: string[] } | undefined {
  const comma = tokens[mention.last + 1];
  const from = mention.last + 2;
  const opening = tokens[from];
  if (comma?.text !== ',' || opening?.kind !== 'word') return undefined;
  if (opening.capital && !isFunction(opening.lower, words)) return undefined;
  // "Lind, se anunciaron penas": a clause of its own.
  const article = words.definite.has(opening.lower) || words.indefinite.has(opening.lower);
  if (!article && (words.fillers.has(opening.lower) || words.notNames.has(opening.lower))) return undefined;
  // "Lind, Chancellor Arno Pell and ...": somebody else.
  const next = mentions[firstMentionFrom(mentions, from)];
  if (next?.kind === 'name' && next.nameKind === 'person' && next.first === from && next.functions.length > 0)
    return undefined;
  const functions: string[] = [];
  let at = from;
  for (; at < tokens.length && at - from < 24; at += 1) {
    const token = tokens[at]!;
    if (token.sentence !== comma.sentence || /^[,.;:—–(!?]$/.test(token.text)) break;
    if (token.kind === 'quotation' || words.cueVerbs.has(token.lower)) return undefined;
    // "Lind, recebeu o presidente": a verb and its object.
    if (!article && functions.length === 0 && words.definite.has(token.lower)) return undefined;
    const role = at - from < 9 ? listedForm(token.lower, words.roles, words) : undefined;
    if (role) functions.push(role);
  }
  if (functions.length === 0 || at - from >= 24) return undefined;
  return { text: text.slice(opening.start, tokens[at - 1]!.end), functions };
}

/** "Lind is [director] of the harbour", "Lind ist die [Direktorin]": a short word and a function right after a name that begins its sentence. */
function predicateAfter(tokens: readonly Token[], { first, last }: Mention, words: SpeechWords): string | undefined {
  const article = tokens[last + 2]?.lower ?? '';
  const noun = words.definite.has(article) || words.indefinite.has(article) ? last + 3 : last + 2;
  if (!words.fillers.has(tokens[last + 1]?.lower ?? '') || !beginsSentence(tokens, first)) return undefined;
  return tokens[noun]?.kind === 'word' ? listedForm(tokens[noun]!.lower, words.roles, words) : undefined;
}

/** "[Commerce Secretary] Arno Pell", "[study author] Mara Lind". */
function roleBefore({ tokens, text }: ReadParagraph, mention: Mention): string | undefined {
  if (mention.functions.length === 0 || !mention.name) return undefined;
  const end = tokens[mention.last]!.start + tokens[mention.last]!.text.length - mention.name.length;
  let first = mention.last;
  while (tokens[first]!.start > end) first -= 1;
  first -= mention.functions.length;
  const role = text.slice(tokens[Math.max(0, Math.min(first, mention.first))]!.start, end).trim();
  return role.length > 3 ? role : undefined;
}
