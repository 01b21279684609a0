import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atOnce } from '../../src/core/interruptible.ts';
import { languageFor } from '../../src/core/plugins.ts';
import { type Discourse, readDiscourse } from '../../src/core/quotes/discourse.ts';
import type { Entity } from '../../src/core/quotes/entity.ts';
import { findQuotations } from '../../src/core/quotes/find-quotations.ts';
import { foldName } from '../../src/core/quotes/name-forms.ts';
import { paragraphsOf } from '../../src/core/quotes/paragraphs.ts';
import { speechWordsOf } from '../../src/core/quotes/speech-words.ts';
import { blocksOfPlainText } from './plain-text.ts';

/** One article of the gold set; its offsets are Unicode code points. */
export interface GoldArticle {
  id: string;
  lang?: string;
  text: string;
  quotes?: GoldQuote[];
  not_quotes?: { start: number; end: number; text: string; why: string }[];
}

export interface GoldQuote {
  start: number;
  end: number;
  text: string;
  utterance: string;
  kind: 'full' | 'partial';
  speaker: string | null;
  speaker_surface: string | null;
  key_rank: number | null;
}

export function readGold(directory: string): GoldArticle[] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  return files.sort().map((file): GoldArticle => JSON.parse(readFileSync(join(directory, file), 'utf8')));
}

/** An article as the core reads it, with the gold quotation at each place where both agree. */
export interface Labelled {
  gold: GoldArticle;
  discourse: Discourse;
  /** By quotation; undefined where the marks hold no quotation. */
  labels: (GoldQuote | undefined)[];
}

/** An article as the core reads it, with where each block begins in its text. */
export function readArticle(gold: GoldArticle): { discourse: Discourse; offsets: number[] } {
  const { blocks, offsets } = blocksOfPlainText(gold.text);
  const paragraphs = paragraphsOf(blocks);
  const words = speechWordsOf(languageFor(gold.lang));
  return { discourse: atOnce(readDiscourse(paragraphs, findQuotations(paragraphs, words), words)), offsets };
}

export function labelled(gold: GoldArticle): Labelled {
  const { discourse, offsets } = readArticle(gold);
  const toUtf16 = codePointOffsets(gold.text);
  const quotes = (gold.quotes ?? []).map((quote) => ({
    quote,
    start: toUtf16[quote.start]!,
    end: toUtf16[quote.end]!,
  }));
  const labels = discourse.quotations.map((quotation) => {
    const paragraph = discourse.paragraphs[quotation.paragraph]!;
    const base = offsets[paragraph.block]! + paragraph.offset;
    const start = base + quotation.start;
    const end = base + quotation.end;
    return quotes.find((one) => {
      const shared = Math.min(end, one.end) - Math.max(start, one.start);
      return shared > 0.8 * Math.max(end - start, one.end - one.start);
    })?.quote;
  });
  return { gold, discourse, labels };
}

export function codePointOffsets(text: string): number[] {
  const offsets = [0];
  for (const character of text) offsets.push(offsets.at(-1)! + character.length);
  return offsets;
}

/** Whether a name is the gold speaker's: the same name, the same last word, or one a part of the other. */
export function isSpeaker(name: string, speaker: string): boolean {
  const given = foldName(name);
  return speaker.split(';').some((alternative) => {
    const wanted = foldName(alternative);
    if (given.length === 0 || wanted.length === 0) return false;
    if (given.join('') === wanted.join('') || (given.at(-1) === wanted.at(-1) && wanted.at(-1)!.length > 1))
      return true;
    return (
      wanted.every((word) => given.includes(word)) ||
      (given.length * 2 >= wanted.length && given.every((word) => wanted.includes(word)))
    );
  });
}

/** The entity of the article that the gold speaker is. */
export function entityOfSpeaker(discourse: Discourse, speaker: string | null): Entity | undefined {
  return speaker ? discourse.registry.entities.find((entity) => isSpeaker(entity.name, speaker)) : undefined;
}
