import type { Opinion } from './choose-passages.ts';
import type { Fate } from './completeness.ts';
import type { Description } from './describe.ts';
import type { Passage } from './passage.ts';

/** Ids of what the reader decided, as removals bear them. */
const SITE_RULE = { rule: 'site-rule', reason: 'You always remove this on this site' };
const OUTSIDE = { rule: 'outside-pick', reason: 'Outside the text that was picked' };
const HEADLINE = { rule: 'headline', reason: 'Shown as the title' };

/** What the judge is surer of than this to be none of the article's goes from a picked element too. */
const SURE = -2;

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Fates where the reader named the element that holds the article, or selected it: what lies in it stays, but for clutter. A judge that leaves
 * less than half of it knows the page badly, and is not heard. Undefined where the picked passages hold no words.
 */
export function fatesOfPicked(
  passages: readonly Passage[],
  described: readonly Description[],
  opinions: readonly Opinion[],
  picked: ReadonlySet<number>,
  title: string,
): Map<Passage, Fate> | undefined {
  const isDoomed = (i: number): boolean =>
    passages[i]!.takenBy !== undefined || (/\S/.test(described[i]!.text) && opinions[i]!.score < SURE);
  const [all, left] = [[...picked], [...picked].filter((i) => !isDoomed(i))].map((some) =>
    some.reduce((sum, i) => sum + described[i]!.text.length, 0),
  ) as [number, number];
  if (all === 0) return undefined;
  const isHeard = left * 2 >= all;
  const fateOf = (i: number): Fate => {
    const { takenBy } = passages[i]!;
    if (!picked.has(i)) return takenBy ? { rule: takenBy } : OUTSIDE;
    if (fold(described[i]!.text) === fold(title) && title !== '') return HEADLINE;
    if (!isHeard || !isDoomed(i)) return 'kept';
    return takenBy ? { rule: takenBy } : opinions[i]!.against();
  };
  return new Map(passages.map((passage, i) => [passage, fateOf(i)]));
}

/** Less than this, in characters, is no article: rules that leave no more are not followed. */
const LEAST = 140;

/**
 * The fates with what the reader's rules for the site want of single passages, by index. Rules that would take nearly the whole text are not
 * followed where they remove: the site has changed under them.
 */
export function withWishes(
  fates: ReadonlyMap<Passage, Fate>,
  passages: readonly Passage[],
  described: readonly Description[],
  wishes: ReadonlyMap<number, 'keep' | 'remove'>,
): Map<Passage, Fate> {
  const changed = new Map(fates);
  let left = 0;
  passages.forEach((passage, i) => {
    const wish = wishes.get(i);
    if (wish === 'keep') changed.set(passage, 'kept');
    if (fates.get(passage) === 'kept' && wish !== 'remove') left += described[i]!.text.length;
  });
  if (left < LEAST) return changed;
  for (const [i, wish] of wishes) if (wish === 'remove') changed.set(passages[i]!, SITE_RULE);
  return changed;
}
