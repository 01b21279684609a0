import type { GoldArticle, GoldQuote } from './quotes-gold.ts';

/** `{Mara Lind|2}...{/}` around a quotation: who said it, "?" for nobody named, and its rank among the key quotes. */
const TAG = /\{(?:([^|}/]+)(?:\|(\d))?|\/)\}/g;

const fitted = import.meta.glob<string>('../core/quotes/articles/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const held = import.meta.glob<string>('../core/quotes/articles/held/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const articlesIn = (files: Record<string, string>): GoldArticle[] =>
  Object.entries(files).map(([path, annotated]) => articleOf(path.replace(/^.*\/|\.txt$/g, ''), annotated));

/** News articles in our own words, annotated as the gold set is; weights are fitted on them. */
export const readFittedArticles = (): GoldArticle[] => articlesIn(fitted);

/** Likewise, of which the weights know nothing. */
export const readHeldArticles = (): GoldArticle[] => articlesIn(held);

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
