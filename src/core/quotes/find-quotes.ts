import type { Block, Quote, Span, Speaker } from '../article.ts';
import { atOnce, type Interruptible, mapInChunks } from '../interruptible.ts';
import type { Language } from '../languages/language.ts';
import { type Attribution, attribute } from './attribute.ts';
import { attributionWeights } from './attribution-weights.ts';
import { type Discourse, readDiscourse } from './discourse.ts';
import { type WeightTable, weigh } from './evidence.ts';
import { findQuotations } from './find-quotations.ts';
import { type Ranked, rankUtterances } from './key-quotes.ts';
import { keyWeights } from './key-weights.ts';
import { contentOf, countWords, fold, markUseOf } from './mark-use.ts';
import { newMemory, remember } from './memory.ts';
import { paragraphsOf } from './paragraphs.ts';
import { speechEvidence } from './speech-evidence.ts';
import { speechWeights } from './speech-weights.ts';
import { speechWordsOf } from './speech-words.ts';
import { type Attributed, joinUtterances, runsOn } from './utterances.ts';

/** What helps to read an article's quotations beside its text. */
export interface QuoteContext {
  /** Absent: quotations are found by their marks alone, few get a speaker. */
  language: Language | undefined;
  /** Who wrote it: in the text this is a byline's name, nobody of the story. */
  byline?: string;
  /** The outlet, likewise. */
  siteName?: string;
}

/** One table of weights for each decision. */
export interface QuoteWeights {
  speech: WeightTable;
  attribution: WeightTable;
  key: WeightTable;
}

/** Quotations that are attributed without a pause. */
const CHUNK = 50;

const fittedWeights: QuoteWeights = { speech: speechWeights, attribution: attributionWeights, key: keyWeights };

/**
 * The article's direct quotations in reading order, each with its speaker where the article names one, ranked. Leaves out titles,
 * terms, nicknames and scare quotes as far as it can tell them. Spans are UTF-16 offsets into `textOf` of the blocks, without the
 * quotation marks; they never overlap. Empty where nothing is quoted. Works offline, in time linear in the text; never throws.
 */
export const findQuotes = (blocks: readonly Block[], context: QuoteContext, weights = fittedWeights): Quote[] =>
  atOnce(findQuotesInterruptibly(blocks, context, weights));

/** `findQuotes` with places where it may be put off. */
export function* findQuotesInterruptibly(
  blocks: readonly Block[],
  context: QuoteContext,
  weights = fittedWeights,
): Interruptible<Quote[]> {
  const paragraphs = paragraphsOf(blocks);
  yield;
  const words = speechWordsOf(context.language);
  const quotations = findQuotations(paragraphs, words);
  if (quotations.length === 0) return [];
  yield;
  const discourse = yield* readDiscourse(paragraphs, quotations, words, makersOf(context));
  yield;
  const utterances = joinUtterances(discourse, yield* attributeSpeech(discourse, weights));
  yield;
  const ranked = yield* rankUtterances(discourse, utterances, weights.key);
  return yield* mapInChunks(ranked, CHUNK, (one) => quoteOf(discourse, one));
}

/** Who wrote and who published it; a byline of several names is divided. */
const makersOf = ({ byline, siteName }: QuoteContext): string[] => [
  ...(byline?.split(/[,;|/&]|\s(?:and|und|et|y|e|en|i|и)\s/u, 20) ?? []),
  ...(siteName ? [siteName] : []),
];

function* attributeSpeech(discourse: Discourse, weights: QuoteWeights): Interruptible<Attributed[]> {
  const use = yield* markUseOf(discourse);
  const memory = newMemory();
  const speech: Attributed[] = [];
  for (const [index, { dashed }] of discourse.quotations.entries()) {
    if (index % CHUNK === 0) yield;
    if (!dashed && weigh(speechEvidence(discourse, index, use), weights.speech) <= 0) continue;
    const attribution = attribute(discourse, index, memory, weights.attribution);
    remember(memory, index, attribution.entity);
    speech.push({ index, attribution });
  }
  // Speech that runs on over paragraphs is attributed where it ends.
  for (let at = speech.length - 2; at >= 0; at -= 1) {
    const [first, second] = [speech[at]!, speech[at + 1]!];
    if (!first.attribution.mention && runsOn(discourse, first.index, second.index))
      first.attribution = second.attribution;
  }
  yield;
  shareSpeakers(discourse, speech);
  return speech;
}

/** At most so many quotations are looked for within others. */
const MOST_REPEATED = 20;

/** What a heading or a pull quote repeats, whole or in part, was said by whoever says it in the text. */
function shareSpeakers(discourse: Discourse, speech: readonly Attributed[]): void {
  const isTied = ({ attribution: { entity, link } }: Attributed): boolean =>
    entity !== undefined && link !== undefined && link.kind !== 'none';
  const tied = speech.filter(isTied);
  const contents = tied.map(({ index }) => fold(contentOf(discourse, index)));
  const loose = speech.filter((one) => {
    const { paragraph } = discourse.quotations[one.index]!;
    const isHeading = paragraph < 2 || discourse.paragraphs[paragraph]!.role === 'heading';
    return (isHeading || !isTied(one)) && countWords(contentOf(discourse, one.index)) > 2;
  });
  for (const one of loose.slice(0, MOST_REPEATED)) {
    const content = fold(contentOf(discourse, one.index));
    const same = tied[contents.findIndex((other, at) => tied[at] !== one && other.includes(content))];
    if (same) one.attribution = { entity: same.attribution.entity! };
  }
}

function quoteOf(discourse: Discourse, { utterance, salience, key, reasons }: Ranked): Quote {
  const content = utterance.quotations.map((index) => {
    const { paragraph, start, end } = discourse.quotations[index]!;
    return spanIn(discourse, paragraph, start, end);
  });
  const { attribution } = utterance;
  const cue = cueSpan(discourse, attribution);
  const speaker = speakerOf(discourse, attribution);
  return {
    kind: kindOf(discourse, utterance.quotations[0]!),
    content,
    ...(cue ? { cue } : {}),
    ...(speaker ? { speaker } : {}),
    salience: Math.round(salience * 1000) / 1000,
    key,
    reasons,
  };
}

function spanIn({ paragraphs }: Discourse, paragraph: number, start: number, end: number): Span {
  const { block, offset } = paragraphs[paragraph]!;
  return { block, start: offset + start, end: offset + end };
}

function kindOf(discourse: Discourse, index: number): Quote['kind'] {
  const { role } = discourse.paragraphs[discourse.quotations[index]!.paragraph]!;
  if (role === 'set-off') return 'block';
  const content = contentOf(discourse, index);
  return /^\p{Ll}/u.test(content) || countWords(content) < 3 ? 'mixed' : 'direct';
}

/** The words that attribute it: from the cue to the mention. */
function cueSpan(discourse: Discourse, { mention, link }: Attribution): Span | undefined {
  if (!mention || !link) return undefined;
  const { tokens } = discourse.paragraphs[mention.paragraph]!;
  const first = Math.min(mention.mention.first, link.first);
  const last = Math.max(mention.mention.last, link.last);
  if (tokens.slice(first, last + 1).some((token) => token.kind === 'quotation')) return undefined;
  return spanIn(discourse, mention.paragraph, tokens[first]!.start, tokens[last]!.end);
}

function speakerOf(discourse: Discourse, { entity, mention }: Attribution): Speaker | undefined {
  if (!entity) return undefined;
  const speaker: Speaker = { name: entity.name };
  if (mention) {
    const { tokens } = discourse.paragraphs[mention.paragraph]!;
    const { first, last } = mention.mention;
    speaker.mention = spanIn(discourse, mention.paragraph, tokens[first]!.start, tokens[last]!.end);
  }
  if (entity.role) speaker.role = entity.role;
  return speaker;
}
