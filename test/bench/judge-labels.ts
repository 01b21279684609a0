import { oneLine } from '../words.ts';
import type { Truth } from './extract-corpus.ts';

/** Shorter texts are found by their words in order, longer ones by the runs of four words they share with the truth. */
const SHORT = 6;
const RUN = 4;

export interface Label {
  /** 1: the article's; 0: not; `undefined`: the truth does not say. */
  label: number | undefined;
  tokens: number;
}

const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Which of a page's blocks are the article's, in page order. */
export function labelBlocks(blocks: readonly string[], truth: Truth): Label[] {
  return truth.main_content ? byAlignment(blocks, truth.main_content) : bySegments(blocks, truth);
}

function bySegments(blocks: readonly string[], { with: wanted = [], without: unwanted = [] }: Truth): Label[] {
  return blocks.map((block) => {
    const text = oneLine(block);
    const tokens = tokensOf(text).length;
    const meets = (segments: readonly string[]): boolean =>
      segments.map(oneLine).some((s) => s.length > 3 && (text.includes(s) || (text.length > 20 && s.includes(text))));
    const [good, bad] = [meets(wanted), meets(unwanted)];
    return { label: good === bad ? undefined : Number(good), tokens };
  });
}

interface Anchor {
  block: number;
  start: number;
  end: number;
  weight: number;
}

function byAlignment(blocks: readonly string[], content: string): Label[] {
  const gold = tokensOf(content);
  const places = new Map<string, number[]>();
  for (let i = 0; i + RUN <= gold.length; i++) {
    const run = gold.slice(i, i + RUN).join(' ');
    places.set(run, [...(places.get(run) ?? []), i]);
  }
  const tokens = blocks.map(tokensOf);
  const anchors = tokens.flatMap((words, block) => anchorOf(words, block, places));
  const chain = heaviestChain(anchors);
  const covered = new Uint8Array(gold.length);
  for (const { start, end } of chain) covered.fill(1, Math.max(0, start), end);
  const labels = tokens.map((words): Label => ({ label: words.length < SHORT ? undefined : 0, tokens: words.length }));
  for (const { block } of chain) labels[block]!.label = 1;
  for (const { block, start, end } of anchors) {
    if (labels[block]!.label === 1) continue;
    const taken = covered.subarray(Math.max(0, start), end).reduce((sum, value) => sum + value, 0);
    if (taken * 2 < end - Math.max(0, start)) labels[block]!.label = 1;
  }
  labelShort(tokens, gold, chain, labels);
  return labels;
}

function anchorOf(words: readonly string[], block: number, places: Map<string, number[]>): Anchor[] {
  if (words.length < SHORT) return [];
  const offsets = new Map<number, number>();
  let found = 0;
  for (let i = 0; i + RUN <= words.length; i++) {
    const at = places.get(words.slice(i, i + RUN).join(' '));
    if (!at) continue;
    found += 1;
    for (const place of at.slice(0, 20)) offsets.set(place - i, (offsets.get(place - i) ?? 0) + 1);
  }
  if (found * 2 < words.length - RUN + 1) return [];
  const [start] = [...offsets].sort((a, b) => b[1] - a[1])[0]!;
  return [{ block, start, end: start + words.length, weight: found }];
}

/** The anchors in the truth's order that carry most words. */
function heaviestChain(anchors: readonly Anchor[]): Anchor[] {
  const best = anchors.map(({ weight }) => weight);
  const before = anchors.map(() => -1);
  for (let i = 0; i < anchors.length; i++) {
    for (let j = 0; j < i; j++) {
      if (anchors[j]!.start >= anchors[i]!.start || best[j]! + anchors[i]!.weight <= best[i]!) continue;
      best[i] = best[j]! + anchors[i]!.weight;
      before[i] = j;
    }
  }
  const chain: Anchor[] = [];
  for (let i = best.indexOf(Math.max(...best)); i >= 0; i = before[i]!) chain.unshift(anchors[i]!);
  return chain;
}

/** Short texts count where the truth has them between what stands before and after them in the page. */
function labelShort(tokens: string[][], gold: string[], chain: Anchor[], labels: Label[]): void {
  let at = 0;
  let from = 0;
  for (let block = 0; block < tokens.length; block++) {
    if (chain[at]?.block === block) from = Math.max(from, chain[at++]!.end - 3);
    const words = tokens[block]!;
    if (words.length === 0 || words.length >= SHORT) continue;
    const to = Math.min(gold.length, chain[at] ? chain[at]!.start + 3 : gold.length);
    let found = -1;
    for (let i = Math.max(0, from); i + words.length <= to && found < 0; i++) {
      if (words.every((word, k) => gold[i + k] === word)) found = i;
    }
    labels[block]!.label = Number(found >= 0);
    if (found >= 0) from = found + words.length;
  }
}
