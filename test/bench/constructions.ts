import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageFor } from '../../src/core/plugins.ts';
import { findQuotes, type QuoteWeights } from '../../src/core/quotes/find-quotes.ts';
import { blocksOfPlainText } from './plain-text.ts';
import { type GoldArticle, type GoldQuote, type Labelled, readArticle } from './quotes-gold.ts';

const DIRECTORY = new URL('../core/quotes/constructions/', import.meta.url).pathname;

/** A short text of our own that is under test, with the speaker of each of its quotations; "?" for nobody named. */
export interface Construction {
  lang: string;
  text: string;
  speakers: string[];
}

export function readConstructions(): Construction[] {
  return readdirSync(DIRECTORY).flatMap((file) =>
    readFileSync(join(DIRECTORY, file), 'utf8')
      .trim()
      .split('\n\n')
      .map((example) => {
        const [text = '', expected = ''] = example.split('\n= ');
        const speakers = expected.trim() === '' ? [] : expected.trim().split('; ');
        return { lang: file.slice(0, 2), text, speakers };
      }),
  );
}

/** The speakers that are found in a construction. */
export const speakersIn = ({ lang, text }: Construction, weights?: QuoteWeights): string[] =>
  findQuotes(blocksOfPlainText(text).blocks, { language: languageFor(lang) }, weights).flatMap(({ content, speaker }) =>
    content.map(() => speaker?.name ?? '?'),
  );

/** Constructions as annotated articles: those in which all that stands in marks is a quotation, or nothing is. */
export function labelledConstructions(): Labelled[] {
  return readConstructions().flatMap(({ lang, text, speakers }) => {
    const gold: GoldArticle = { id: text, lang, text };
    const { discourse } = readArticle(gold);
    const { length } = discourse.quotations;
    if (speakers.length !== 0 && speakers.length !== length) return [];
    return [{ gold, discourse, labels: Array.from({ length }, (_, at) => quoteOf(speakers[at])) }];
  });
}

function quoteOf(name: string | undefined): GoldQuote | undefined {
  if (name === undefined) return undefined;
  return {
    start: 0,
    end: 0,
    text: '',
    utterance: '',
    kind: 'full',
    speaker: name === '?' ? null : name,
    speaker_surface: null,
    key_rank: null,
  };
}
