import { expect, test } from 'vitest';
import { attributionWeights } from '../../../src/core/quotes/attribution-weights.ts';
import { keyWeights } from '../../../src/core/quotes/key-weights.ts';
import { speechWeights } from '../../../src/core/quotes/speech-weights.ts';
import { readFittedArticles, readHeldArticles } from '../../bench/own-articles.ts';
import { countRight, figuresOf } from '../../bench/quote-figures.ts';
import type { GoldArticle } from '../../bench/quotes-gold.ts';

const weights = { speech: speechWeights, attribution: attributionWeights, key: keyWeights };
const figures = (articles: readonly GoldArticle[]) => figuresOf(articles.map((one) => countRight(one, weights)));

test('whole articles that the weights were not fitted on', () => {
  const { spanF1, speaker, quoteAndSpeaker } = figures(readHeldArticles());
  expect(spanF1).toBeGreaterThan(0.94);
  expect(speaker).toBeGreaterThan(0.74);
  expect(quoteAndSpeaker).toBeGreaterThan(0.7);
});

test('whole articles that they were fitted on, in ten languages', () => {
  const { spanF1, speaker, quoteAndSpeaker } = figures(readFittedArticles());
  expect(spanF1).toBeGreaterThan(0.93);
  expect(speaker).toBeGreaterThan(0.81);
  expect(quoteAndSpeaker).toBeGreaterThan(0.77);
});
