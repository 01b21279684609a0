import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/content/text.ts';
import { readArticle } from '../../../src/core/read-article.ts';

const URL = 'https://daily.example/mill';
const PROSE = 'The mill on the river turned again, and the miller said that nobody had asked for flour in a while.';

function notesIn(markup: string) {
  const page = `<!doctype html><html lang="en"><title>The mill</title><article><h1>The mill turns again</h1>${markup}</article>`;
  const document = new DOMParser().parseFromString(page, 'text/html');
  const { article } = readArticle(document, { url: URL });
  return article?.notes?.map(({ url, blocks }) => [url.replace(URL, ''), blocks.map(textOf).join(' | ')]);
}
const prose = (sign: string) => `<p>${PROSE}${sign} ${PROSE}</p><p>${PROSE} ${PROSE}</p>`;

describe('the notes that signs in the text call', () => {
  test('are single items of a list, without the way back', () => {
    const list =
      '<ol><li id="fn1"><p>The council’s own count. <a href="#r1">↩</a></p></li><li id="fn2"><p>So the miller.</p></li></ol>';
    const signs = '<sup id="r1"><a href="#fn1">1</a></sup> and <sup><a href="#fn2">[2]</a></sup>';
    expect(notesIn(prose(signs) + list)).toEqual([
      ['#fn1', 'The council’s own count.'],
      ['#fn2', 'So the miller.'],
    ]);
  });

  test('are paragraphs, whose signs lead back and call nothing', () => {
    const note = '<p id="n1"><a href="#r1">1</a> The council’s own count of the sacks of flour.</p>';
    expect(notesIn(prose('<a id="r1" href="#n1">1</a>') + note)).toEqual([
      ['#n1', '1 The council’s own count of the sacks of flour.'],
    ]);
  });

  test.each([
    [
      'a link with words to a place on the page',
      `${prose('<a href="#more">What the miller said</a>')}<p id="more">${PROSE}</p>`,
    ],
    ['a sign without a note', prose('<a href="#gone">1</a>')],
    [
      'a sign before a whole section',
      `${prose('<a href="#end">1</a>')}<section id="end">${[1, 2, 3, 4, 5, 6].map((i) => `<p>At mill ${i} it was so. ${PROSE}</p>`).join('')}</section>`,
    ],
  ])('%s is none', (_, markup) => expect(notesIn(markup)).toBeUndefined());
});
