import { expect, test } from 'vitest';
import { isTruncated } from '../../../src/core/content/truncation.ts';

const words = (count: number) => 'word '.repeat(count).trim();

test.each([
  ['a declared text that is much longer', words(100), 'word.', false, { articleBody: words(600) }, true],
  ['a declared text of the same length', words(600), 'word.', false, { articleBody: `<p>${words(650)}</p>` }, false],
  ['a declared teaser', words(600), 'word.', false, { articleBody: words(40) }, false],
  ['a short text that costs something', words(100), 'word.', false, { isFree: false }, true],
  ['a long text that costs something', words(900), 'word.', false, { isFree: false }, false],
  ['one that breaks off before an offer', words(900), 'and then the…', true, { isFree: false }, true],
  ['the whole text for whoever paid', words(300), 'word.', false, { isFree: false, wordCount: 310 }, false],
  ['fewer words than are declared', words(300), 'word.', false, { isFree: false, wordCount: 1200 }, true],
  ['a free text that ends in dots', words(300), 'And then…', false, {}, false],
  ['a text that breaks off before an offer', words(300), 'And then she [...]', true, {}, true],
  ['a short free text', words(60), 'word.', false, { isFree: true }, false],
])('%s', (_, text, last, hasOffer, declared, is) => expect(isTruncated(text, last, hasOffer, declared)).toBe(is));
