import { WORD_CHARACTER, widthOf } from '../../content/text.ts';
import { type Interruptible, mapInChunks } from '../../interruptible.ts';
import type { PageIndex } from '../page-index.ts';
import { hasKind } from '../phrasebook.ts';
import { placeOf, signatureOf } from '../template.ts';
import type { Candidate } from './candidate.ts';
import { PLACE_FEATURES, Places } from './place-features.ts';
import { endsInStop, TEXT_FEATURES, writeTextFeatures } from './text-features.ts';

const TYPES = ['paragraph', 'heading', 'list', 'table', 'blockquote', 'code', 'figure'];

const OWN =
  `type linkDensity linked held repeats titleShare position charPosition fromFirstHeld fromLastHeld heldAround heldShare
  proseBefore proseAfter headingKind headingDistance afterTitle pageProse declared likeBody alike besideBody likePlace site styled`.split(
    /\s+/,
  );
const [TYPE, LINK_DENSITY] = [OWN.indexOf('type'), OWN.indexOf('linkDensity')];
/** Paragraphs beyond which more say nothing: few pages that the judge is fitted to have as many. */
const MANY = 80;
/** Of the blocks before and after one; `second` is the last but one before it, `ahead` the next but one. */
const BESIDE = [
  ...['chars', 'linkDensity', 'held', 'type'].map((name) => `previous.${name}`),
  ...['chars', 'linkDensity', 'held', 'endsInStop'].map((name) => `next.${name}`),
  ...['second.endsInStop', 'ahead.held'],
];

/** Names of a block's features, in the order of a row of `rowsOf`. */
export const FEATURES: readonly string[] = [...OWN, ...TEXT_FEATURES, ...PLACE_FEATURES, ...BESIDE];

/** Blocks that are counted without a pause. */
const CHUNK = 200;

type Row = [row: Float64Array, index: number];

/**
 * Everything the judge looks at, handed over for each block in page order, but for those that a rule took: a row of as many columns as are
 * wanted, `FEATURES` first. What is counted over the whole page comes before.
 */
export function* rowsOf(
  page: PageIndex,
  candidates: readonly Candidate[],
  columns = FEATURES.length,
): Interruptible<Iterable<Row>> {
  const places = new Places(page, candidates);
  yield;
  return eachRow(page, candidates, places, yield* ownFeatures(page, candidates, columns));
}

function* eachRow(
  page: PageIndex,
  candidates: readonly Candidate[],
  places: Places,
  rows: readonly Float64Array[],
): Generator<Row, void, void> {
  const chars = candidates.map(({ text }) => Math.log1p(widthOf(text)));
  const stops = candidates.map(({ text }) => Number(endsInStop(text)));
  for (let i = 0; i < candidates.length; i++) {
    const { element, text, taken } = candidates[i]!;
    if (taken) continue;
    const row = rows[i]!;
    writeTextFeatures(text, page.phrases, row, OWN.length);
    let at = OWN.length + TEXT_FEATURES.length;
    places.write(element, row, at);
    at += PLACE_FEATURES.length;
    for (const beside of [i - 1, i + 1]) {
      row[at++] = chars[beside] ?? 0;
      row[at++] = rows[beside]?.[LINK_DENSITY] ?? -1;
      row[at++] = candidates[beside]?.held ?? -1;
      row[at++] = (beside < i ? rows[beside]?.[TYPE] : stops[beside]) ?? -1;
    }
    row[at++] = stops[i - 2] ?? -1;
    row[at] = candidates[i + 2]?.held ?? -1;
    yield [row, i];
  }
}

/** Rows with what each block has of its own; for blocks that a rule took only the first two: no other is asked for. */
function* ownFeatures(
  page: PageIndex,
  candidates: readonly Candidate[],
  columns: number,
): Interruptible<Float64Array[]> {
  const isHeld = candidates.map(({ held, text }) => held >= 0.5 && text.length > 40);
  const first = isHeld.indexOf(true);
  const last = isHeld.lastIndexOf(true);
  const isProse = candidates.map(
    ({ text, linkText, taken }) => !taken && linkText * 2 < text.length && widthOf(text) >= 80,
  );
  const allProse = isProse.filter(Boolean).length;
  const allText = candidates.reduce((sum, { text }) => sum + text.length, 0);
  const heldText = candidates.reduce((sum, { text, held }) => sum + text.length * held, 0);
  const times = new Map<string, number>();
  for (const { text } of candidates) times.set(text, (times.get(text) ?? 0) + 1);
  yield;
  const title = new Set(wordsOf(page.title));
  const { signature, place, likeBody, alike, besideBody, likePlace } = templateOf(candidates, isProse);
  yield;
  const shares = yield* mapInChunks(candidates, CHUNK, ({ text, taken }) =>
    taken || title.size === 0 ? 0 : shareOf(wordsOf(text), title),
  );
  const titleAt = candidates.findIndex(({ text }, i) => shares[i]! > 0.8 && text.length > page.title.length / 2);
  let [chars, prose, headingKind, headingAt] = [0, 0, 0, -50];
  return yield* mapInChunks(candidates, CHUNK, ({ type, text, linkText, held, element, taken, declared }, i) => {
    if (type === 'heading') [headingKind, headingAt] = [headingKindOf(page, text), i];
    const row = new Float64Array(taken ? LINK_DENSITY + 1 : columns);
    row[TYPE] = TYPES.indexOf(type);
    row[LINK_DENSITY] = text.length > 0 ? linkText / text.length : 0;
    const before = chars;
    chars += text.length;
    if (taken) return row;
    const own = [
      page.of(element).links,
      held,
      Math.min(5, times.get(text) ?? 1),
      shares[i]!,
      i / candidates.length,
      allText > 0 ? before / allText : 0,
      first < 0 ? 99 : clamp(i - first),
      last < 0 ? 99 : clamp(i - last),
      heldAround(candidates, i),
      allText > 0 ? heldText / allText : 0,
      Math.min(MANY, prose),
      Math.min(MANY, allProse - prose),
      headingKind,
      Math.min(50, i - headingAt),
      titleAt < 0 ? 0 : clamp(i - titleAt),
      Math.min(MANY, allProse),
      declared,
      likeBody.get(signature[i]!) ?? 0,
      Math.min(50, alike.get(signature[i]!)!),
      besideBody.get(element.parentElement) ?? 0,
      likePlace.get(place[i]!) ?? 0,
      Number(page.siteName.length > 2 && text.includes(page.siteName)),
      styleOf(page, element, text),
    ];
    row.set(own, LINK_DENSITY + 1);
    if (isProse[i]) prose += 1;
    return row;
  });
}

interface Template {
  /** Tag and class of each block's element. */
  signature: string[];
  /** Part of the prose that Readability holds in blocks of a signature. */
  likeBody: Map<string, number>;
  /** Blocks of a signature. */
  alike: Map<string, number>;
  /** Part of the prose that Readability holds right inside an element. */
  besideBody: Map<Element | null, number>;
  /** Tag and class of each block's element and of the two around it, and part of the prose that Readability holds with the same. */
  place: string[];
  likePlace: Map<string, number>;
}

/** A page's paragraphs come from one template: what looks and stands like most of them is likely one. */
function templateOf(candidates: readonly Candidate[], isProse: readonly boolean[]): Template {
  const signature = candidates.map(({ element }) => signatureOf(element));
  const place = candidates.map(({ element }) => placeOf(element));
  const [likeBody, alike, besideBody, likePlace] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<Element | null, number>(),
    new Map<string, number>(),
  ];
  const bodies = candidates.map(({ text, held }, i) => (isProse[i] ? held * text.length : 0));
  const all = bodies.reduce((sum, body) => sum + body, 0) || 1;
  candidates.forEach(({ element }, i) => {
    const share = bodies[i]! / all;
    likeBody.set(signature[i]!, (likeBody.get(signature[i]!) ?? 0) + share);
    alike.set(signature[i]!, (alike.get(signature[i]!) ?? 0) + 1);
    besideBody.set(element.parentElement, (besideBody.get(element.parentElement) ?? 0) + share);
    likePlace.set(place[i]!, (likePlace.get(place[i]!) ?? 0) + share);
  });
  return { signature, place, likeBody, alike, besideBody, likePlace };
}

/** Whether all of a text is bold (1) or in italics (2); 0 for every other. */
function styleOf(page: PageIndex, { localName, firstElementChild }: Element, text: string): number {
  const inner =
    firstElementChild && page.of(firstElementChild).text >= text.length * 0.95 ? firstElementChild.localName : '';
  const names = [localName, inner];
  if (names.some((name) => name === 'em' || name === 'i')) return 2;
  return Number(names.some((name) => name === 'strong' || name === 'b'));
}

/** Mean over the block and three on each side. */
function heldAround(candidates: readonly Candidate[], at: number): number {
  const [from, to] = [Math.max(0, at - 3), Math.min(candidates.length, at + 4)];
  let sum = 0;
  for (let i = from; i < to; i++) sum += candidates[i]!.held;
  return sum / (to - from);
}

const clamp = (distance: number): number => Math.max(-40, Math.min(40, distance));

function wordsOf(text: string): string[] {
  return text.slice(0, 400).toLowerCase().match(WORD) ?? [];
}

const WORD = new RegExp(`[${WORD_CHARACTER}]+`, 'g');

function shareOf(words: readonly string[], all: ReadonlySet<string>): number {
  let shared = 0;
  for (let i = 0; i < words.length; i++) if (all.has(words[i]!)) shared += 1;
  return words.length > 0 ? shared / words.length : 0;
}

function headingKindOf({ phrases }: PageIndex, text: string): number {
  const { starts, within } = phrases.marks(text);
  if (hasKind(starts, 'related') || hasKind(starts, 'readMore')) return 2;
  const isApart =
    hasKind(within, 'newsletter') || (['comments', 'promotion', 'tags'] as const).some((kind) => hasKind(starts, kind));
  return isApart ? 3 : 1;
}
