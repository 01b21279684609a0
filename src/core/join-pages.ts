import type { Article, Block, Doubt, Omission, Removal } from './article.ts';
import { textOf } from './content/text.ts';
import { languageFor } from './plugins.ts';
import { findQuotes } from './quotes/find-quotes.ts';

/** A text at least this long that stood on an earlier page is a repetition, wherever it stands. Characters. */
const LONG = 60;
/** Shorter ones are only at the beginning of a page: headline, lead, date. Blocks. */
const BEGINNING = 4;

/** The rule under which the ledger lists what later pages repeat. */
const REPEATED = { rule: 'repeated-page-part', reason: 'Repeated from an earlier page' };

/**
 * An article whose pages follow one another: their blocks in order, without what a later page repeats of an earlier one, and the quotes of the whole. All that was
 * removed, left out or doubtful on any page is listed, at its place; what several pages removed alike, once. Undefined where a page brings nothing new. Never throws.
 */
export function joinPages(pages: readonly [Article, ...Article[]]): Article | undefined {
  const joined = new Joiner(pages[0]);
  for (const page of pages.slice(1)) if (!joined.add(page)) return undefined;
  return joined.article();
}

const keyOf = (block: Block): string =>
  block.type === 'figure' ? `figure ${block.url ?? textOf(block)}` : textOf(block).replace(/\s+/g, ' ').trim();

const entryKey = (entry: Removal | Omission): string =>
  `${'rule' in entry ? entry.rule : ''} ${entry.blocks.map(keyOf).join('\n')}`;

class Joiner {
  private readonly blocks: Block[] = [];
  private readonly removals: Removal[] = [];
  private readonly omissions: Omission[] = [];
  private readonly doubts: Doubt[] = [];
  private readonly known = new Set<string>();
  private readonly listed = new Set<string>();
  private readonly pages: Article[] = [];
  /** Higher than that of any entry so far. */
  private order = 0;

  constructor(private readonly first: Article) {
    this.known.add(first.title);
    this.take(
      first,
      first.blocks.map(() => false),
    );
  }

  /** Whether the page brought anything new. */
  add(page: Article): boolean {
    const isOld = page.blocks.map((block, index) => this.isRepeated(block, index));
    if (isOld.every(Boolean)) return false;
    this.take(page, isOld);
    return true;
  }

  private isRepeated(block: Block, index: number): boolean {
    const key = keyOf(block);
    return key !== '' && this.known.has(key) && (block.type === 'figure' || key.length >= LONG || index < BEGINNING);
  }

  private take(page: Article, isOld: readonly boolean[]): void {
    const order = this.order;
    this.pages.push(page);
    /** The new place of each block, and of the end. */
    const moved: number[] = [];
    page.blocks.forEach((block, index) => {
      moved.push(this.blocks.length);
      if (isOld[index])
        this.removals.push({ ...REPEATED, blocks: [block], at: this.blocks.length, order: order + index });
      else this.blocks.push(block);
    });
    moved.push(this.blocks.length);
    for (const block of page.blocks) this.known.add(keyOf(block));
    const place = (at: number): number => moved[Math.min(at, page.blocks.length)] ?? this.blocks.length;
    const isNew = (entry: Removal | Omission): boolean =>
      page === this.first ||
      (!this.listed.has(entryKey(entry)) && !entry.blocks.every((block) => this.known.has(keyOf(block))));
    const later = page === this.first ? 0 : order + page.blocks.length;
    for (const entry of page.removals.filter(isNew))
      this.removals.push({ ...entry, at: place(entry.at), order: later + entry.order });
    for (const entry of page.omissions.filter(isNew))
      this.omissions.push({ ...entry, at: place(entry.at), order: later + entry.order });
    for (const entry of [...page.removals, ...page.omissions]) {
      this.listed.add(entryKey(entry));
      this.order = Math.max(this.order, later + entry.order + 1);
    }
    this.order = Math.max(this.order, later + 1);
    for (const doubt of page.doubts ?? []) {
      if (!isOld[doubt.block]) this.doubts.push({ ...doubt, block: place(doubt.block) });
    }
  }

  article(): Article {
    const { doubts: _, truncated: __, nextPage: ___, ...first } = this.first;
    const notes = this.pages.flatMap((page) => page.notes ?? []);
    const { lang, byline, siteName } = first;
    const { truncated, nextPage } = this.pages.at(-1) ?? this.first;
    const quotes = findQuotes(this.blocks, {
      language: languageFor(lang ?? 'en'),
      ...(byline && { byline }),
      ...(siteName && { siteName }),
    });
    return {
      ...first,
      blocks: this.blocks,
      quotes,
      removals: this.removals,
      omissions: this.omissions,
      ...(notes.length > 0 && { notes }),
      ...(this.doubts.length > 0 && { doubts: this.doubts }),
      ...(truncated && { truncated }),
      ...(nextPage && { nextPage }),
    };
  }
}
