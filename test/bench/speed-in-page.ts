import { Readability } from '@mozilla/readability';
import { readArticle } from '../../src/core/read-article.ts';

function walk(): void {
  const walker = document.createTreeWalker(document);
  while (walker.nextNode());
}

/** The ways that are timed, and the page's size. */
export default {
  elements: () => document.getElementsByTagName('*').length,
  walk,
  readability: () => void new Readability(document.cloneNode(true) as Document).parse(),
  ours: (url: string) => void readArticle(document, { url }),
};
