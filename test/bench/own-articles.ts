import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GoldArticle, GoldQuote } from './quotes-gold.ts';

const DIRECTORY = new URL('../core/quotes/articles/', import.meta.url).pathname;

/** `{Mara Lind|2}...{/}` around a quotation: who said it, "?" for nobody named, and its rank among the key quotes. */
const TAG = /\{(?:([^|}/]+)(?:\|(\d))?|\/)\}/g;

/** News articles in our own words, annotated as the gold set is. Weights are fitted on them; on those that are held, they are not. */
export const readOwnArticles = (held: boolean): GoldArticle[] => {
  const directory = held ? join(DIRECTORY, 'held') : DIRECTORY;
  const files = readdirSync(directory).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => articleOf(basename(file, '.txt'), readFileSync(join(directory, file), 'utf8')));
};

function articleOf(id: string, annotated: string): GoldArticle {
  const quotes: GoldQuote[] = [];
  let text = '';
  let from = 0;
  for (const tag of annotated.matchAll(TAG)) {
    text += annotated.slice(from, tag.index);
    from = tag.index + tag[0].length;
    const [, speaker, rank] = tag;
    if (speaker === undefined) quotes.at(-1)!.end = text.length;
    else quotes.push(quoteOf(text.length, speaker, rank));
  }
  return { id, lang: id.slice(0, 2), text: text + annotated.slice(from), quotes };
}

const quoteOf = (start: number, speaker: string, rank: string | undefined): GoldQuote => ({
  start,
  end: start,
  text: '',
  utterance: '',
  kind: 'full',
  speaker: speaker === '?' ? null : speaker,
  speaker_surface: null,
  key_rank: rank === undefined ? null : Number(rank),
});
