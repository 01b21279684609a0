import type { Block } from './article.ts';
import { textOf } from './content/text.ts';
import { atOnce } from './interruptible.ts';
import { openPage, type ReadOptions, readArticle } from './read-article.ts';
import { deriveArticleRule, deriveRules } from './site-rules/derive-rule.ts';
import { ruleSiteOf, type SiteRule } from './site-rules/site-rule.ts';

const key = (block: Block): string => `${block.type} ${textOf(block)}`;

/**
 * Rules that make a choice in the list of removals hold for the whole site: `blocks` are kept, or removed, wherever they come again. None where
 * nothing tells these blocks from the others. Reads the page anew; never throws for what it contains.
 */
export function rulesForChoice(
  document: Document,
  options: ReadOptions,
  action: 'keep' | 'remove',
  blocks: readonly Block[],
): SiteRule[] {
  const { article } = readArticle(document, options);
  if (!article) return [];
  const opened = atOnce(openPage(document, options.url, options));
  if (!opened) return [];
  const { copy, passages } = opened;
  const chosen = new Set(blocks.map(key));
  const kept = new Set(article.blocks.map(key));
  const wanted = new Set(passages.flatMap(({ block }, index) => (chosen.has(key(block)) ? [index] : [])));
  const may = (index: number): boolean => kept.has(key(passages[index]!.block)) === (action === 'keep');
  if (wanted.size === 0) return [];
  return deriveRules(copy.body, passages, wanted, may, { site: ruleSiteOf(options.url), action });
}

/** A rule that finds the picked element on other pages of the site; undefined where nothing tells it. Never throws for what a page contains. */
export function ruleForPicked(document: Document, url: string, picked: Element): SiteRule | undefined {
  const opened = atOnce(openPage(document, url, { picked }));
  return opened?.found && deriveArticleRule(opened.copy.body, opened.found, ruleSiteOf(url));
}
