import { exporters } from '../../src/core/formats.ts';
import { readArticle } from '../../src/core/read-article.ts';
import { liveMarkup } from '../hostile/live-markup.ts';
import { pageDigest } from '../hostile/page-digest.ts';
import { addressesOf, allBlocks, isGlued, strangers } from '../hostile/strangers.ts';

const url = 'https://daily.example/2026/03/ferry';

/** What is wrong with how a page is read, in words; nothing for a page that is no article. */
export function problemsOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const before = pageDigest(page);
  try {
    const reading = readArticle(page, { url });
    const again = readArticle(page, { url });
    const { article } = reading;
    const problems = [
      ...(pageDigest(page) === before ? [] : ['the page was changed']),
      ...(JSON.stringify(reading) === JSON.stringify(again) ? [] : ['another result the second time']),
    ];
    if (!article) return problems;
    const written = Object.values(exporters).map(({ write }) => write(article));
    const parsed = new DOMParser().parseFromString(exporters.html!.write(article), 'text/html');
    return [
      ...problems,
      ...(written.every((text) => text.endsWith('\n')) ? [] : ['a format without an end']),
      ...liveMarkup(parsed).map((markup) => `live markup: ${markup}`),
      ...strangers(article, page)
        .filter((word) => !isGlued(word, page))
        .map((word) => `a word that the page never held: ${word}`),
      ...allBlocks(article)
        .flatMap(addressesOf)
        .filter((address) => !/^(?:https?|mailto):/.test(address)),
    ];
  } catch (error) {
    return [`an exception: ${error instanceof Error ? error.stack : error}`];
  }
}
