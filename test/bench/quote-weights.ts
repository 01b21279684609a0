import type { QuoteWeights } from '../../src/core/quotes/find-quotes.ts';
import { labelledConstructions } from './constructions.ts';
import { type Choice, fitChoices, plainChoice, type Weights } from './fit.ts';
import { readFittedArticles } from './own-articles.ts';
import { attributionChoices, keyChoices, rankedUtterances, speechChoices } from './quote-choices.ts';
import { type Labelled, labelled } from './quotes-gold.ts';

/** How strongly each table is held towards zero; chosen by cross-validation. */
const PENALTY = { speech: 10, attribution: 2, key: 1.5, keyBias: 0.1 };

/**
 * What is known of the language before any article is read. A weight is held towards this instead of towards zero, since the
 * development set holds few cases of each: marks between an article and a noun ("the 'small basin' approach"), after a phrase that
 * introduces a term, beside a work or in the case of a title name a thing; "you may ask" reports nothing, nor
 * does an article in which nobody speaks.
 */
const SPEECH_PRIOR: Weights = {
  'short, mostly short marks': -1.2,
  'short, modifies a noun': -3,
  'long, modifies a noun': -1.5,
  'short, term frame': -2,
  'long, term frame': -2,
  'short, beside a work': -1,
  'long, beside a work': -0.5,
  'title case': -2,
  'marks of a title': -4,
  glossed: -3,
  'an address, code or part of a word': -4,
  'long, also unquoted': -3,
  'also displayed': 0.5,
  'speech supposed': -3,
  'short, somebody says': 1,
  'short, somebody calls': 1.5,
  'short, left out calls': 1.2,
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
  'language unknown': 1.5,
  'short, nobody speaks': -1,
  'long, nobody speaks': -1.25,
};

/**
 * Likewise for speakers: a name on a line of its own speaks below it; where verbs go without a pronoun, one stands where it is left out,
 * and it means somebody; the mood of reported speech goes on with the last speaker;
 * a name in brackets is a party or a place, and places do not speak; who is the
 * subject of a sentence that ends with a colon speaks after it; "she" is no man.
 */
const ATTRIBUTION_PRIOR: Weights = {
  'paragraph before, signs a line': 3,
  'paragraph before, hands over': 2,
  'only one with the function': 3,
  epithet: 1,
  'role fits': 2,
  'role of another': -2,
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
const CAUTION = 0.8;

/** How much less a speaker's second key quote is worth; not fitted: the gold ranks already vary the speakers. */
const SAME_SPEAKER_AGAIN = -0.6;

/** Fits all three tables on some articles. */
export const fitWeights = (articles: readonly Labelled[]): QuoteWeights => ({
  speech: fitSpeech(articles),
  attribution: fitAttribution(articles),
  key: fitKey(articles),
});

/** How newspapers of each language report speech is in few of the articles: it is learned from the constructions, too. */
const constructions = labelledConstructions();

/** What is our own is less like what is read, and there are more constructions than articles. */
const repeated = (choices: readonly Choice[], times: number): Choice[] =>
  Array.from({ length: times }, () => choices).flat();

/** Evidence that only a whole article gives. */
const WHOLE = /nobody speaks|mostly short marks/;

const constructedSpeech = constructions.flatMap(speechChoices).map(
  (choice): Choice =>
    choice.map((option) => {
      const features = Object.entries(option.features).filter(([name]) => !WHOLE.test(name));
      return { ...option, features: Object.fromEntries(features) };
    }),
);

const ownArticles = readFittedArticles().map(labelled);

const ownSpeech = [...repeated(constructedSpeech, 2), ...ownArticles.flatMap(speechChoices)];

const ownAttribution = [
  ...repeated(constructions.flatMap(attributionChoices), 2),
  ...ownArticles.flatMap(attributionChoices),
];

/** @param without which evidence is not looked at */
export function fitSpeech(articles: readonly Labelled[], without?: (name: string) => boolean): Weights {
  const choices = [...repeated(articles.flatMap(speechChoices), 4), ...ownSpeech];
  const { bias = 0, ...speech } = fitChoices(choices, PENALTY.speech, SPEECH_PRIOR, without);
  return { ...speech, bias: bias - CAUTION };
}

/** @param without which evidence is not looked at */
export const fitAttribution = (articles: readonly Labelled[], without?: (name: string) => boolean): Weights =>
  fitChoices(
    [...repeated(articles.flatMap(attributionChoices), 4), ...ownAttribution],
    PENALTY.attribution,
    ATTRIBUTION_PRIOR,
    without,
  );

function fitKey(articles: readonly Labelled[]): Weights {
  const key = fitChoices(articles.flatMap(keyChoices), PENALTY.key);
  return { ...key, bias: fitBias(articles, key), 'same speaker again': SAME_SPEAKER_AGAIN };
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
