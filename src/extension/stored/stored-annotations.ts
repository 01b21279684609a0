import * as v from 'valibot';
import { type HighlightedArticle, MOST_HIGHLIGHTS } from '../../core/highlights/highlight.ts';
import { mergeArticles } from '../../core/highlights/merge-highlights.ts';
import { highlightAddress, toHighlightedArticle } from '../../core/highlights/stored-highlights.ts';
import { fromAnnotation } from '../../core/highlights/web-annotations.ts';
import { readJson } from '../../core/read-json.ts';

/** Why nothing is taken from a file: it is no JSON, it is no collection of annotations, or the one of this number, from one, is none. */
export type AnnotationsProblem = { problem: 'json' | 'format' } | { problem: 'part'; place: string };

/** Longest file that is read, in UTF-16 units. */
const LONGEST_FILE = 12_000_000;

/** One annotation as an article with one highlight. */
const annotation = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform(toArticle),
  v.check((article) => article !== undefined),
  v.transform((article) => article!),
);

function toArticle(value: Record<string, unknown>): HighlightedArticle | undefined {
  const { about, highlight } = fromAnnotation(value);
  const url = typeof about.url === 'string' ? highlightAddress(about.url) : about.url;
  return toHighlightedArticle({ ...about, url, highlights: [highlight] });
}

const file = v.object({
  type: v.literal('AnnotationCollection'),
  first: v.object({ items: v.pipe(v.array(annotation), v.maxLength(MOST_HIGHLIGHTS.all)) }),
});

/** All highlights of a file of Web Annotations by article, or why none is taken from it. Never throws. */
export function parseAnnotations(text: string): { articles: HighlightedArticle[] } | AnnotationsProblem {
  const json = readJson(text, LONGEST_FILE);
  if ('problem' in json) return json;
  const parsed = v.safeParse(file, json.value);
  if (!parsed.success) {
    const number = parsed.issues[0].path?.[2]?.key;
    return typeof number === 'number' ? { problem: 'part', place: String(number + 1) } : { problem: 'format' };
  }
  return { articles: grouped(parsed.output.first.items) };
}

/** One entry an article, none twice. */
function grouped(items: readonly HighlightedArticle[]): HighlightedArticle[] {
  const byUrl = new Map<string, HighlightedArticle>();
  for (const { highlights, ...about } of items) {
    const known = byUrl.get(about.url);
    if (known) known.highlights.push(...highlights);
    else byUrl.set(about.url, { ...about, highlights: [...highlights] });
  }
  return mergeArticles([], [...byUrl.values()]);
}
