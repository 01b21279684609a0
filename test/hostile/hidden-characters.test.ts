import { expect, test } from 'vitest';
import { textOf } from '../../src/core/content/text.ts';
import { visibleDocument } from '../../src/core/content/visible-text.ts';
import { exporters } from '../../src/core/formats.ts';
import { readArticle } from '../../src/core/read-article.ts';
import { HIDDEN, hiddenPage, NEEDED, sentenceOf } from './hidden-characters.ts';

const url = 'https://daily.example/2026/03/boats';

function article() {
  const page = new DOMParser().parseFromString(hiddenPage(), 'text/html');
  // What the page's script would do; a parsed document runs none.
  const sentences = [
    ...HIDDEN.map(([, hidden], place) => sentenceOf(place, hidden)),
    ...NEEDED.map(([, text]) => text),
  ];
  for (const text of sentences) {
    const paragraph = page.createElement('p');
    paragraph.textContent = text;
    page.getElementById('here')!.append(paragraph);
  }
  return readArticle(page, { url }).article!;
}

test.each(Object.keys(exporters))('%s: of an article that hides characters only what is needed comes through', (id) => {
  const written = visibleDocument(exporters[id]!.write(article()));
  // A lone surrogate may be shown for what it is: a broken character.
  for (const place of HIDDEN.keys()) expect(written.replaceAll('\uFFFD', '')).toContain(sentenceOf(place, ''));
  for (const [kind, sentence] of NEEDED) expect([kind, written]).toEqual([kind, expect.stringContaining(sentence)]);
});

test('the text that is shown holds what writing needs', () => {
  const shown = article().blocks.map(textOf);
  for (const [, sentence] of NEEDED) expect(shown).toContain(sentence);
});
