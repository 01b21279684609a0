import type { Interruptible } from '../interruptible.ts';
import { cueLinkOf } from './cue-links.ts';
import type { ReadParagraph } from './entity.ts';
import type { Mention } from './mention.ts';
import { beginsSentence, isAfterPreposition } from './names.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** One form of a name, wherever the article has it. */
export interface Form {
  /** As written, each with how plainly it is the nominative; the first alone where names are not declined. */
  spellings: Map<string, number>;
  words: readonly string[];
  mentions: { mention: Mention; paragraph: number }[];
}

/** In letters: what is shorter is no stem but the whole word. */
const SHORTEST_STEM = 2;
/** Mentions that are looked at without a pause. */
const CHUNK = 1000;

/** Folds a name for comparing: lower case, no diacritics, no full stops, no possessive. Never throws. */
export function foldName(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/[.’']/g, '')
    .split(/[\s\u00a0·・]+/)
    .filter((word) => word !== '');
}

/** All forms of names by their folded words; captions and credits are left out. */
export function* collectForms(
  paragraphs: readonly ReadParagraph[],
  table: SpeechWords,
): Interruptible<Map<string, Form>> {
  const forms = new Map<string, Form>();
  let round = 0;
  for (const [paragraph, { mentions, role, tokens }] of paragraphs.entries()) {
    if (role === 'aside') continue;
    const weak = isTitleCase(tokens, table) || isByline(tokens, table);
    for (const mention of mentions) {
      round += 1;
      if (round % CHUNK === 0) yield;
      if (mention.kind !== 'name' || !mention.name) continue;
      const words = stemsOf(mention.name, table);
      if (words.length === 0) continue;
      const key = words.join(' ');
      const form = forms.get(key) ?? newForm(words);
      form.mentions.push({ mention: weak ? { ...mention, weak } : mention, paragraph });
      if (table.nameEndings.length > 0) {
        const worth = nominativeWorth(tokens, mention, table);
        form.spellings.set(mention.name, (form.spellings.get(mention.name) ?? 0) + worth);
      } else if (form.spellings.size === 0) form.spellings.set(mention.name, 0);
      forms.set(key, form);
    }
  }
  return forms;
}

/** "Gap Between New and Old Prices Shrinks": in a headline nearly every word has a capital, so that none of them need be a name. */
function isTitleCase(tokens: readonly Token[], words: SpeechWords): boolean {
  if (tokens.length < 7 || tokens.length > 24 || tokens.some(({ kind, text }) => kind === 'quotation' || text === '.'))
    return false;
  const long = tokens.filter(({ text }) => text.length > 3);
  return long.length > 4 && long.every(({ capital, lower }) => capital || words.prepositions.has(lower));
}

/** "By Mara Lind, court reporter", "本报记者 秦牧": a line with who wrote the article. */
function isByline(tokens: readonly Token[], words: SpeechWords): boolean {
  const [first, second] = tokens;
  if (
    !first ||
    !second ||
    tokens.length > 9 ||
    tokens.some(({ kind, text }) => kind === 'quotation' || /^[.:]$/.test(text))
  )
    return false;
  if (words.known.size > 0) return tokens.length < 6 && tokens.some(({ text }) => /^(?:记者|記者)$/.test(text));
  return first.capital && second.capital && words.prepositions.has(first.lower);
}

const newForm = (words: readonly string[]): Form => ({ spellings: new Map(), words, mentions: [] });

/** How plainly a name stands in the nominative: as the subject of a verb of speech; at least after no preposition. */
function nominativeWorth(tokens: readonly Token[], mention: Mention, words: SpeechWords): number {
  const { kind } = cueLinkOf(tokens, mention, words);
  if (kind === 'subject' || kind === 'inverted' || kind === 'apposed') return 3;
  if (kind === 'source' || isAfterPreposition(tokens, mention.first, words)) return 0;
  return beginsSentence(tokens, mention.first) ? 2 : 1;
}

/** A name folded for comparing; where names are declined, without the endings of their cases. Texts repeat their names. */
export function stemsOf(name: string, { nameEndings, stems }: SpeechWords): readonly string[] {
  const known = stems.get(name);
  if (known) return known;
  const words = foldName(name);
  const made = nameEndings.length === 0 ? words : words.map((word) => stemOf(word, nameEndings));
  stems.set(name, made);
  return made;
}

function stemOf(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.length - one.length >= SHORTEST_STEM && word.endsWith(one)) ?? '';
  const stem = word.slice(0, word.length - ending.length).replace(/[aeiouyjаеёиоуыэюяйь]{1,3}$/, '');
  return stem.length >= SHORTEST_STEM ? stem : word;
}

/** Of the spellings of one name the one that is most plainly the nominative; else the first. A letter alone keeps its form of address. */
export function nominativeOf({ spellings, mentions }: Form): string {
  const [name] = [...spellings].reduce((best, one) => (one[1] > best[1] ? one : best));
  return name.length > 1 ? name : name + (mentions[0]!.mention.functions.at(-1) ?? '');
}
