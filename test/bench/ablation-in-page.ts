import { writeBody } from '../../src/core/exporters/text.ts';
import { rules } from '../../src/core/plugins.ts';
import { readArticle } from '../../src/core/read-article.ts';

/** A page's text with all rules, and for each rule that took something on it, without that rule. */
export interface Ablated {
  all: string;
  without: Record<string, string>;
  /** Blocks that each rule took. */
  took: Record<string, number>;
}

/** Reads the page the script was put into, once for each rule that has a say on it. */
export default function ablate(url: string): Ablated {
  const { article } = readArticle(document, { url });
  const took: Record<string, number> = {};
  for (const { rule, blocks } of article?.removals ?? [])
    if (rule in rules) took[rule] = (took[rule] ?? 0) + blocks.length;
  const without = Object.keys(took).map((rule) => {
    const others = Object.fromEntries(Object.entries(rules).filter(([id]) => id !== rule));
    return [rule, textOf(url, others)];
  });
  return { all: article ? writeBody(article) : '', without: Object.fromEntries(without), took };
}

function textOf(url: string, others: typeof rules): string {
  const { article } = readArticle(document, { url, rules: others });
  return article ? writeBody(article) : '';
}
