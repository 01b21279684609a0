import { writeFileSync } from 'node:fs';
import type { QuoteWeights } from '../../src/core/quotes/find-quotes.ts';
import { optionsOf, TEXT } from './bench-options.ts';
import { readConstructions, speakersIn } from './constructions.ts';
import { fold } from './fit.ts';
import { attributionChoices, speechChoices } from './quote-choices.ts';
import { countRight, type Figures, figuresOf, type Right } from './quote-figures.ts';
import { fitAttribution, fitSpeech } from './quote-weights.ts';
import { type Labelled, labelled, readGold } from './quotes-gold.ts';

const FOLDS = 5;
const RESAMPLES = 1000;

type Table = 'speech' | 'attribution';

/** Evidence that one place in the code gives is one kind: "short, after a word" and "long, after nothing" are "after". */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:before|after)(?: [12]\+?)?(?: over)?: /, 'side, sentences and tie'],
  [/^(before|after) \S.*$/, 'token $1'],
  [/^(?:before|after), verb .*/, 'distance of the verb'],
  [/^before, .$/, 'comma or colon between'],
  [/^no tie, .*/, 'distance without a tie'],
  [
    /^(carried|none|paragraph before|begins sentence), (?:no cue|own cue|own verb|cue without a subject)$/,
    '$1, its own cue',
  ],
  [/^paragraph before: .*/, 'paragraph before: tie'],
  [/^a (?:person|body|acronym)$/, 'kind of name'],
  [/^(?:name|pronoun|description)$/, 'kind of mention'],
  [/^(?:person|body|acronym) for a .*/, 'kind for a kind'],
  [/^(?:unnamed|owner of a) .*/, 'kind of description'],
];

/** The kind of a piece of evidence. */
function kindOf(name: string): string {
  const bare = name.replace(/^(?:short|long|one word), /, '');
  for (const [pattern, kind] of KINDS) if (pattern.test(bare)) return bare.replace(pattern, kind);
  return bare;
}

const kindsIn = (articles: readonly Labelled[], table: Table): string[] => {
  const choices = articles.flatMap(table === 'speech' ? speechChoices : attributionChoices);
  const names = choices.flatMap((choice) =>
    choice.flatMap(({ features, readings }) => [features, ...readings.map((one) => one.features)].flatMap(Object.keys)),
  );
  return [...new Set(names.map(kindOf))].filter((kind) => kind !== 'bias').sort();
};

/** The weights of each fold and those of all articles together. */
interface Fits {
  held: { weights: QuoteWeights; test: Labelled[] }[];
  all: QuoteWeights;
}

function fitEach(
  articles: readonly Labelled[],
  weigh: (articles: readonly Labelled[], at: number) => QuoteWeights,
): Fits {
  const folds = Array.from({ length: FOLDS }, (_, at) => fold(articles, FOLDS, at));
  const held = folds.map(({ train, test }, at) => ({ weights: weigh(train, at), test }));
  return { held, all: weigh(articles, FOLDS) };
}

const rightIn = ({ held }: Fits): Right[] =>
  held.flatMap(({ weights, test }) => test.map(({ gold }) => countRight(gold, weights)));

/** How many of the constructions under test come out right. */
const constructionsRight = (weights: QuoteWeights): number =>
  readConstructions().filter((one) => speakersIn(one, weights).join('; ') === one.speakers.join('; ')).length;

/** Share of resamples of the articles in which the first is no better than the second. */
function shareNoBetter(first: readonly Right[], second: readonly Right[], figure: keyof Figures): number {
  let state = 7;
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * first.length);
  };
  let noBetter = 0;
  for (let round = 0; round < RESAMPLES; round += 1) {
    const drawn = Array.from(first, next);
    const [a, b] = [first, second].map((all) => figuresOf(drawn.map((at) => all[at]!))[figure]);
    if (a! <= b!) noBetter += 1;
  }
  return noBetter / RESAMPLES;
}

/**
 * `--gold DIR --out FILE.json [--only KIND,KIND] [--together]`: what each kind of evidence is worth, by five-fold cross-validation
 * without it, and how many of our own constructions come out right with weights fitted without it. `--together` leaves all out at once.
 */
export default async function ablateQuotes(args: string[]): Promise<number> {
  const usage =
    'node scripts/run.mjs test/bench/ablate-quotes.ts --gold DIR --out FILE.json [--only KIND,...] [--together]';
  const options = { gold: TEXT, out: TEXT, only: TEXT, together: { type: 'boolean' } } as const;
  const values = optionsOf(args, usage, ['gold', 'out'], options);
  if (!values) return 2;
  const articles = readGold(values.gold).map(labelled);
  const whole = fitEach(articles, (train) => ({
    speech: fitSpeech(train),
    attribution: fitAttribution(train),
    key: {},
  }));
  const base = rightIn(whole);
  const rows: Record<string, unknown>[] = [];
  const note = (what: string, fits: Fits): void => {
    const right = rightIn(fits);
    const row = {
      what,
      ...figuresOf(right),
      helps: shareNoBetter(right, base, 'quoteAndSpeaker'),
      constructions: constructionsRight(fits.all),
    };
    rows.push(row);
    console.log(JSON.stringify(row));
    writeFileSync(values.out!, `${JSON.stringify(rows, null, 1)}\n`);
  };
  note('everything', whole);
  const only = values.only?.split(',');
  for (const table of ['speech', 'attribution'] as const) {
    const kinds = kindsIn(articles, table).filter((kind) => !only || only.includes(kind));
    for (const left of values.together ? [kinds] : kinds.map((kind) => [kind])) {
      const without = (name: string): boolean => left.includes(kindOf(name));
      const fitTable = table === 'speech' ? fitSpeech : fitAttribution;
      const weightsOf = (at: number): QuoteWeights => whole.held[at]?.weights ?? whole.all;
      note(
        `${table}: ${left.join(', ')}`,
        fitEach(articles, (train, at) => ({ ...weightsOf(at), [table]: fitTable(train, without) })),
      );
    }
  }
  return 0;
}
