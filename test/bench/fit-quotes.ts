import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { QuoteWeights } from '../../src/core/quotes/find-quotes.ts';
import { type Choice, fitChoices, fold, plainChoice, type Weights } from './fit.ts';
import { type Prediction, predictQuotes } from './predict-quotes.ts';
import { attributionChoices, keyChoices, rankedUtterances, speechChoices } from './quote-choices.ts';
import { type Labelled, labelled, readGold } from './quotes-gold.ts';

const FOLDS = 10;
/** How strongly each table is held towards zero; chosen by cross-validation. */
const PENALTY = { speech: 3, attribution: 0.3, key: 1.5, keyBias: 0.1 };

/**
 * What is known of the language before any article is read. A weight is held towards this instead of towards zero, since the
 * development set holds few cases of each: marks between an article and a noun ("the 'small basin' approach"), after a phrase that
 * introduces a term, beside a work or in the case of a title name a thing; "you may ask" reports nothing, nor
 * does an article in which nobody speaks.
 */
export const SPEECH_PRIOR: Weights = {
  'short, modifies a noun': -3,
  'long, modifies a noun': -1.5,
  'short, term frame': -2,
  'long, term frame': -2,
  'short, beside a work': -1,
  'long, beside a work': -0.5,
  'title case': -2,
  'marks of a title': -4,
  glossed: -3,
  'long, also unquoted': -3,
  'also displayed': 0.5,
  'speech supposed': -3,
  'short, somebody says': 1,
  'short, somebody calls': 1.5,
  'long, somebody says': 1,
  'long, somebody calls': 1,
  'plainly attributed': 2,
  'a name in marks': -4,
  'short, a source says': 2,
  'long, a source says': 1,
  'a sentence of its own': 0.5,
  'goes on': 1.5,
  'short, after :': 0.5,
  'long, after :': 0.5,
  'short, a name before a colon': 1,
  'long, a name before a colon': 1,
  'language unknown': 0.7,
  'short, nobody speaks': -1,
  'long, nobody speaks': -1,
};

/**
 * Likewise for speakers: a name on a line of its own speaks below it; where verbs go without a pronoun, one stands where it is left out,
 * and it means somebody; the mood of reported speech goes on with the last speaker;
 * a name in brackets is a party or a place, and places do not speak; who is the
 * subject of a sentence that ends with a colon speaks after it; "she" is no man.
 */
export const ATTRIBUTION_PRIOR: Weights = {
  'paragraph before, signs a line': 3,
  'only one with the function': 3,
  'dropped pronoun': 3.5,
  'dropped pronoun, nobody': -1,
  'carried, reported mood': 1.5,
  'in brackets': -2,
  'named as a place': -2,
  'colon, subject': 1.5,
  'colon, in the sentence': 1,
  'he or she, body': -1.5,
  'same gender': 1,
  'other gender': -2,
  'carried, after a colon': -4,
  'a place': -1,
  'after, parted': -3,
  governs: 2,
  'not governing': -2.5,
};

/** Marking a title or a term as somebody's words is worse than leaving a few quoted words unmarked: so much is asked beyond even odds. */
const CAUTION = 0.6;

/** How much less a speaker's second key quote is worth; not fitted: the gold ranks already vary the speakers. */
const SAME_SPEAKER_AGAIN = -0.5;

function fitAll(articles: readonly Labelled[]): QuoteWeights {
  const key = fitChoices(articles.flatMap(keyChoices), PENALTY.key);
  const speech = fitChoices(articles.flatMap(speechChoices), PENALTY.speech, SPEECH_PRIOR);
  return {
    speech: { ...speech, bias: (speech.bias ?? 0) - CAUTION },
    attribution: fitChoices(articles.flatMap(attributionChoices), PENALTY.attribution, ATTRIBUTION_PRIOR),
    key: { ...key, bias: fitBias(articles, key), 'same speaker again': SAME_SPEAKER_AGAIN },
  };
}

/** The constant that turns ranking scores into the odds of being a key quote. */
function fitBias(articles: readonly Labelled[], key: Weights): number {
  const choices = articles.flatMap((article): Choice[] => {
    const { evidence, ranks } = rankedUtterances(article);
    return evidence.map((features, at) => {
      let score = 0;
      for (const name in features) if (name !== 'bias') score += features[name]! * (key[name] ?? 0);
      return plainChoice([
        { features: { bias: 1, score }, right: ranks[at] !== null },
        { features: {}, right: ranks[at] === null },
      ]);
    });
  });
  const fitted = fitChoices(choices, PENALTY.keyBias);
  return (fitted.bias ?? 0) / Math.max(0.2, fitted.score ?? 1);
}

/** What weighs less is left out of the table; of a choice among many candidates, more may be. */
const LEAST = { speech: 0.1, attribution: 0.2, key: 0.1 };

function tableOf(name: string, explained: string, weights: Weights, least: number): string {
  const rows = Object.entries(weights)
    .filter(([, value]) => Math.abs(value) >= least)
    .sort((a, b) => b[1] - a[1])
    .map(([feature, value]) => `  ${JSON.stringify(feature).replaceAll('"', "'")}: ${Number(value.toFixed(2))},`);
  return `/** ${explained} Fitted by test/bench/fit-quotes.ts: positive speaks for it. */\nexport const ${name}: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`;
}

const TABLES = {
  speech: 'Weights of the evidence that a quotation is speech.',
  attribution: 'Weights of the evidence for a speaker.',
  key: 'Weights of the evidence that an utterance is worth pulling out.',
} as const;

/**
 * `--gold DIR [--held FILE.json] [--write]`: fits the weights on DIR. `--held` writes predictions in which each article was read with
 * weights fitted on the others (ten folds), for the scorer; `--write` writes the tables into src.
 */
export default async function fitQuotes(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { gold: { type: 'string' }, held: { type: 'string' }, write: { type: 'boolean' } },
  });
  if (!values.gold) {
    console.error('Usage: node scripts/run.mjs test/bench/fit-quotes.ts --gold DIR [--held FILE.json] [--write]');
    return 2;
  }
  const articles = readGold(values.gold).map(labelled);
  if (values.held) {
    const out: Record<string, { quotes: Prediction[] }> = {};
    for (let at = 0; at < FOLDS; at += 1) {
      const { train, test } = fold(articles, FOLDS, at);
      const weights = fitAll(train);
      for (const { gold } of test) out[gold.id] = { quotes: predictQuotes(gold, weights) };
    }
    writeFileSync(values.held, `${JSON.stringify(out, null, 1)}\n`);
  }
  if (values.write) {
    const weights = fitAll(articles);
    for (const part of ['speech', 'attribution', 'key'] as const) {
      const file = new URL(`../../src/core/quotes/${part}-weights.ts`, import.meta.url);
      writeFileSync(file, tableOf(`${part}Weights`, TABLES[part], weights[part], LEAST[part]));
    }
  }
  return 0;
}
