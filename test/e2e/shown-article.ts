import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareWords, oneLine } from '../words.ts';
import type { View } from './browser.ts';

/** A quotation as its words alone, so that marks and commas around it do not count. */
export interface ShownQuote {
  text: string;
  speaker: string | null;
}

/** What a page of test/pages must come to. */
export interface Expected {
  title: string;
  /** One entry a block. */
  text: string[];
  /** Words of the page that are no part of the article. */
  absent: string[];
  quotes: ShownQuote[];
}

/** The blocks of the clean text as shown, pictures left out. */
export async function shownText(view: View): Promise<string[]> {
  const blocks = await view.evaluate(() =>
    [...document.querySelectorAll('.text > :not(figure)')].map((block) => block.textContent),
  );
  return blocks.map(oneLine);
}

/** The key quotes as listed, with their speakers. */
export async function shownQuotes(view: View): Promise<ShownQuote[]> {
  const shown = await view.evaluate(() =>
    [...document.querySelectorAll('.quotes .quote')].map((button) => ({
      text: button.querySelector('q')?.textContent ?? '',
      speaker: button.querySelector('.speaker b')?.textContent ?? null,
    })),
  );
  return shown.map(({ text, speaker }) => ({ text: bareWords(text), speaker }));
}

/** What lies beside a page of test/pages. */
export function expectedOf(slug: string): Expected {
  const file = join(import.meta.dirname, '../pages', slug, 'expected.json');
  const { quotes, ...expected }: Expected = JSON.parse(readFileSync(file, 'utf8'));
  return { ...expected, quotes: quotes.map(({ text, speaker }) => ({ text: bareWords(text), speaker })) };
}
