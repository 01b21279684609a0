import { expect, it } from 'vitest';
import { aroundHeadline } from '../../../src/core/page/around-headline.ts';
import { signedByline } from '../../../src/core/page/signed-byline.ts';

const LINES = '<p>The council kept the mill.</p>';

it.each([
  ['somebody else than who put it there', '<p>By: Mara Lind</p>', 'Jo Ekman', 'Mara Lind'],
  ['more people than are declared', '<p>By Mara Lind and Jo Ekman</p>', 'Mara Lind', 'Mara Lind, Jo Ekman'],
  [
    'more people, each by a link',
    '<div><a href="/author/lind">Mara Lind</a>, <a href="/author/ekman">Jo Ekman</a> &amp; <a href="/author/ek">Ida Ek</a></div>',
    'Mara Lind',
    'Mara Lind, Jo Ekman, Ida Ek',
  ],
  [
    'people in a sentence',
    '<div><a href="/people/lind">Mara Lind</a> met <a href="/people/ekman">Jo Ekman</a></div>',
    'Mara Lind',
    undefined,
  ],
  ['the author behind a label', '<p><b>Text und Fotos:</b> Mara Lind</p>', 'Jo Ekman', 'Mara Lind'],
  ['who wrote the book it is about', '<p>Title: The Weir</p><p>Author: Jo Ekman</p>', 'Mara Lind', undefined],
  ['fewer people than are declared', '<p>By Mara Lind</p>', 'Mara Lind, Jo Ekman', undefined],
  ['the same person in another way', '<p>By M. Lind</p>', 'Mara Lind', undefined],
  ['a desk', '<p>By the newsroom</p>', 'Mara Lind', undefined],
  ['who took the picture', '<figure><p>By Jo Ekman</p></figure>', 'Mara Lind', undefined],
  ['who wrote another story', '<aside><h3>Weir</h3><p>By Jo Ekman</p></aside>', 'Mara Lind', undefined],
  ['nobody', '', 'Mara Lind', undefined],
])('a line below the headline that names %s', (_, line, declared, byline) => {
  const { body } = new DOMParser().parseFromString(`<h1>Mill kept</h1>${line}${LINES}`, 'text/html');
  expect(signedByline(aroundHeadline(body, 'Mill kept'), 'Hill Gazette', declared)).toBe(byline);
});
