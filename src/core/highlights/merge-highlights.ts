import { type Highlight, type HighlightedArticle, lastChange } from './highlight.ts';

const isSamePassage = (a: Highlight, b: Highlight): boolean =>
  a.quote.exact === b.quote.exact && a.quote.prefix === b.quote.prefix && a.quote.suffix === b.quote.suffix;

/**
 * Both together in the order of marking, none twice: of one that both have, by its id or by its words and their surroundings, the one that
 * was changed last stays, with the other's note where it has none. Never throws.
 */
export function mergeHighlights(mine: readonly Highlight[], others: readonly Highlight[]): Highlight[] {
  const merged = [...mine];
  const byId = new Map(merged.map((highlight, index) => [highlight.id, index]));
  const byExact = new Map<string, number[]>();
  const note = (highlight: Highlight, index: number): void => {
    byExact.set(highlight.quote.exact, [...(byExact.get(highlight.quote.exact) ?? []), index]);
  };
  merged.forEach(note);
  for (const other of others) {
    const twin = (byExact.get(other.quote.exact) ?? []).find((index) => isSamePassage(merged[index]!, other));
    const index = byId.get(other.id) ?? twin;
    if (index !== undefined) merged[index] = newer(merged[index]!, other);
    else {
      byId.set(other.id, merged.length);
      note(other, merged.length);
      merged.push(other);
    }
  }
  return merged.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
}

function newer(mine: Highlight, other: Highlight): Highlight {
  const [last, first] = lastChange(other) > lastChange(mine) ? [other, mine] : [mine, other];
  const note = last.note ?? first.note;
  return { ...last, id: mine.id, ...(note !== undefined && { note }) };
}

/** Both together, article by article. Never throws. */
export function mergeArticles(
  mine: readonly HighlightedArticle[],
  others: readonly HighlightedArticle[],
): HighlightedArticle[] {
  const merged = new Map(mine.map((article) => [article.url, article]));
  for (const other of others) {
    const known = merged.get(other.url);
    merged.set(other.url, {
      ...(known ?? other),
      highlights: mergeHighlights(known?.highlights ?? [], other.highlights),
    });
  }
  return [...merged.values()];
}
