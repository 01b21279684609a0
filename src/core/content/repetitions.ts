import type { Interruptible } from '../interruptible.ts';
import type { Description } from './describe.ts';
import { BETWEEN_WORDS } from './text.ts';

/** A pull quote's length, in characters. */
const PULLED = { least: 25, most: 300 };
/** Paragraphs at least this long are prose, in which the words may stand once more. Characters. */
const PROSE = 80;
/** Texts that begin alike and are told apart; on a page of news there are one or two. */
const MOST_ALIKE = 40;
/** Passages, and characters of the prose, that are looked at without a pause. */
const CHUNK = 1000;
const STRETCH = 1 << 16;
/** So few texts are looked for one by one. */
const FEW = 40;

/**
 * Pull quotes: kept passages whose words stand in a longer kept paragraph too, and what stands there a second time. Not headings, which may
 * well do so, nor lists. Spaces, case and punctuation count for nothing. Linear: one pass over the prose with a hash of its last letters.
 */
export function* repetitions(
  described: readonly Description[],
  isKept: readonly boolean[],
): Interruptible<Set<number>> {
  const pulled = new Map<string, Pulled>();
  let body = ' ';
  for (const [i, { type, text }] of described.entries()) {
    if (i % CHUNK === CHUNK - 1) yield;
    if (!isKept[i] || (type !== 'paragraph' && type !== 'blockquote') || text.length < PULLED.least) continue;
    const letters = lettersOf(text);
    if (type === 'paragraph' && text.length >= PROSE) body += `${letters} `;
    if (text.length > PULLED.most || letters.length < PULLED.least) continue;
    const known = pulled.get(letters);
    if (known) known.passages.push(i);
    else pulled.set(letters, { letters, passages: [i], isWithin: false });
  }
  if (pulled.size <= FEW) for (const text of pulled.values()) text.isWithin = standsWithin(body, text.letters);
  else yield* search(body, pulled.values());
  return new Set([...pulled.values()].flatMap(({ passages, isWithin }) => (isWithin ? passages : passages.slice(1))));
}

interface Pulled {
  letters: string;
  passages: number[];
  /** Whether it stands there inside a longer paragraph. */
  isWithin: boolean;
}

/** Slots of the table that says whether any text begins with letters of a hash. */
const SLOTS = 1 << 16;

/** Looks where the texts stand in the prose. */
function* search(body: string, texts: Iterable<Pulled>): Interruptible<void> {
  const byBeginning = new Map<string, Pulled[]>();
  const slots = new Uint8Array(SLOTS);
  for (const text of texts) {
    const beginning = text.letters.slice(0, PULLED.least);
    const alike = byBeginning.get(beginning);
    if (!alike) byBeginning.set(beginning, [text]);
    else if (alike.length < MOST_ALIKE) alike.push(text);
    slots[slotOf(hashOf(beginning))] = 1;
  }
  if (byBeginning.size === 0) return;
  let hash = hashOf(body.slice(0, PULLED.least));
  for (let at = 0; at + PULLED.least <= body.length; at++) {
    if (at % STRETCH === STRETCH - 1) yield;
    if (slots[slotOf(hash)]) {
      for (const text of byBeginning.get(body.slice(at, at + PULLED.least)) ?? []) look(body, at, text);
    }
    const left = Math.imul(body.charCodeAt(at), FIRST);
    hash = (Math.imul(hash - left, BASE) + body.charCodeAt(at + PULLED.least)) | 0;
  }
}

function standsWithin(body: string, letters: string): boolean {
  for (let at = body.indexOf(letters); at >= 0; at = body.indexOf(letters, at + 1)) {
    if (body[at - 1] !== ' ' || body[at + letters.length] !== ' ') return true;
  }
  return false;
}

function look(body: string, at: number, text: Pulled): void {
  const { letters } = text;
  if (!body.startsWith(letters, at)) return;
  if (body[at - 1] !== ' ' || body[at + letters.length] !== ' ') text.isWithin = true;
}

const BASE = 1_000_003;
/** What the first of the letters counts in their hash. */
const FIRST = Array.from({ length: PULLED.least - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return hash;
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & (SLOTS - 1);

const lettersOf = (text: string): string => text.toLowerCase().replace(BETWEEN_WORDS, '');
