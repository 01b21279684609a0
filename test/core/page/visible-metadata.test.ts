import { describe, expect, it } from 'vitest';
import { aroundHeadline } from '../../../src/core/page/around-headline.ts';
import { earlierDay, visibleMetadata } from '../../../src/core/page/visible-metadata.ts';

const url = 'https://news.example/a';
const TITLE = 'Mill kept';
const bodyOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** What is seen around the headline of a page with this below it. */
function seenIn(html: string) {
  const body = bodyOf(`<h1>${TITLE}</h1>${html}`);
  return visibleMetadata(body, aroundHeadline(body, TITLE), { title: TITLE, url });
}

describe('visibleMetadata', () => {
  it('finds a byline and a day beside the headline, and no name without a sign of authorship', () => {
    expect(seenIn('<p>Old Orchard</p><p>By Mara Lind</p><p>4 March 2026</p>')).toEqual({
      byline: 'Mara Lind',
      publishedTime: '2026-03-04',
    });
  });

  it.each([
    ['By Ursula Le Guin', 'Ursula Le Guin'],
    ['By Sam Le Roux and Ida El Amrani', 'Sam Le Roux, Ida El Amrani'],
    ['Par Jean Dupont le lundi 4 mars 2026', 'Jean Dupont'],
    ['Von Mara Lind am 4. März 2026', 'Mara Lind'],
    ['By Prof. Mara Lind', 'Prof. Mara Lind'],
    ['By Mia In-young Park', 'Mia In-young Park'],
    ['By Ana das Neves', 'Ana das Neves'],
    ['By Omar al-Hassan', 'Omar al-Hassan'],
    ['By Mara d’Angelo', 'Mara d’Angelo'],
    ['By Mara Lind - 4 March 2026', 'Mara Lind'],
    ['By Mara Lind - Mill Desk', 'Mara Lind'],
    ['By Mara Lind of the Hill Gazette', 'Mara Lind'],
    ['March 4, 2026 · 3 min read · By Mara Lind', 'Mara Lind'],
    ['<a href="/author/lind">Mara Lind</a>, <a href="/author/ek">Jo Ek</a>', 'Mara Lind, Jo Ek'],
    ['Posted by Mara Lind on March 4, 2026', 'Mara Lind'],
    ['By Mara Lind Photographs by Jo Ek', 'Mara Lind'],
    ['取材・文／山田花子', '山田花子'],
    ['كتبت: مارا ليند', 'مارا ليند'],
  ])('takes what a line says of its author and no more: %s', (line, byline) => {
    const found = seenIn(`<p>${line}</p>`);
    expect(found.byline ?? found.standIn).toBe(byline);
  });

  it('looks beside a headline that says a little more than the title', () => {
    const body = bodyOf(`<h1>Gazette</h1><p>By Ida Marek</p><h2>${TITLE} (valley.example) 87</h2><p>By Mara Lind</p>`);
    expect(visibleMetadata(body, aroundHeadline(body, TITLE), { title: TITLE, url }).byline).toBe('Mara Lind');
  });

  it('knows a headline that has the source of the story behind it, before it stands again over the comments', () => {
    const title = 'The council keeps the old mill';
    const body = bodyOf(
      `<h2>${title} (weir.example) 87</h2><p>Posted by Mara Lind</p><h3>${title}</h3><p>By Jo Ek</p>`,
    );
    expect(visibleMetadata(body, aroundHeadline(body, title), { title, url }).byline).toBe('Mara Lind');
  });

  it('takes the day of publication before that of a change', () => {
    const dayOf = (html: string) => seenIn(html).publishedTime;
    expect(dayOf('<div><p>Updated 5 March 2026</p><p>Published 4 March 2026</p></div>')).toBe('2026-03-04');
    expect(dayOf('<p>Aktualisiert am 5. März 2026</p><p>4. März 2026</p>')).toBe('2026-03-04');
    expect(dayOf('<p>Last updated: 5 March 2026</p>')).toBe('2026-03-05');
  });

  it('takes the name beside a label, or in an element named for its maker', () => {
    const nameIn = (html: string) => seenIn(html).byline;
    expect(nameIn('<div><span>Written by</span><span>Mara Lind</span></div>')).toBe('Mara Lind');
    expect(nameIn('<div class="creator-name">Mara Lind</div>')).toBe('Mara Lind');
    expect(nameIn('<div><span>Picture</span><span>Mara Lind</span></div>')).toBeUndefined();
    expect(nameIn('<div class="author-box"><div>Mara Lind</div></div>')).toBe('Mara Lind');
    expect(nameIn('<p>Reviewed by <a href="/people/lind">Mara Lind</a></p>')).toBeUndefined();
    expect(nameIn('<a class="author" href="https://facebook.com/profile/x">Feb</a>')).toBeUndefined();
    expect(nameIn('<p>03/01/2017 by Mara Lind, Senior Editor</p>')).toBe('Mara Lind');
    expect(nameIn('<p class="date-author">Dec. 19, 2025 · Mara Lind on behalf of the mill team</p>')).toBe('Mara Lind');
    expect(nameIn('<p>19 December 2025 by Mara Lind</p>')).toBe('Mara Lind');
    expect(nameIn('<div class="author-description">Licensed Mill Keeper</div>')).toBeUndefined();
  });

  it('takes the one author that the rest of the page names, but not one of several', () => {
    const foot = (names: string) =>
      seenIn(`${`<p>${'The council kept the mill. '.repeat(12)}</p>`.repeat(3)}${names}`).byline;
    expect(foot('<div class="attribution">Text by <a href="/contributor/l">Mara Lind</a></div>')).toBe('Mara Lind');
    expect(foot('<a href="/author/l">Mara Lind</a><a href="/author/e">Jo Ekman</a>')).toBeUndefined();
  });

  it.each([
    ['a name with its owner’s picture', '<div><img alt="Jo Ek"><p>Jo Ek</p><p>Reporter</p></div>', 'Jo Ek'],
    ['a name over what its owner is', '<div><p>Jo Ek</p><p>Staff writer</p></div>', 'Jo Ek'],
    [
      'a name over what was said of a mill',
      '<div><p>Jo Ek</p><p>Kept the mill as its manager. Sold it.</p></div>',
      undefined,
    ],
    ['a name over words on the author', '<div><p>Jo Ek</p><div class="author-bio">Likes mills</div></div>', 'Jo Ek'],
    ['who said something', '<blockquote><p>Jo Ek</p><p>Head of mills</p></blockquote>', undefined],
    ['a name behind a person’s sign', '<ul><li><i class="icon-person"></i> Jo Ek</li></ul>', 'Jo Ek'],
    ['a link behind a person’s sign', '<a href="/c"><i class="icon-user"></i> Contact Us</a>', undefined],
    ['a label and a name', '<p>Author: Jo Ek</p>', 'Jo Ek'],
    ['who took the picture', '<span class="img-author">Jo Ek</span>', undefined],
    ['who commented', '<p class="comment-author">Jo Ek</p>', undefined],
    ['a day in the author’s box', '<div class="author-date">Updated September 28, 2025</div>', undefined],
    ['a licence', '<a href="https://creativecommons.org/licenses/by/3.0/">Some Rights</a>', undefined],
    ['the author of a book', '<p><b>Author:</b> Jo Ek<br><b>Genre:</b> Crime</p>', undefined],
    ['a label in another language', '<p>Autor: Jo Ek | 4. Mai</p>', 'Jo Ek'],
    [
      'a label over the name',
      `<p>${'The mill stays. '.repeat(20)}</p><section><h2>Article by</h2><div>Jo Ek</div></section>`,
      'Jo Ek',
    ],
    [
      'a label over words on its owner',
      `<p>${'The mill stays. '.repeat(20)}</p><h3>About the author:</h3><p>Jo Ek is a writer who likes mills.</p>`,
      'Jo Ek',
    ],
    [
      'a label over words on a firm',
      `<p>${'The mill stays. '.repeat(20)}</p><h3>About the author</h3><p>Our desk is three people.</p>`,
      undefined,
    ],
    ['a menu’s sign', '<div><img alt="Help Centre" width="21"><span>Help Centre</span></div>', undefined],
    [
      'a box about the author',
      `<p>${'The mill stays. '.repeat(20)}</p><div class="author-box"><p>Jo Ek</p><p>Writes about mills</p></div>`,
      'Jo Ek',
    ],
    [
      'the label of such a box',
      `<p>${'The mill stays. '.repeat(20)}</p><div class="author-box"><p>Post Author</p><p>Writes about mills</p></div>`,
      undefined,
    ],
    ['somebody in a figure', '<figure><img alt="Jo Ek"><figcaption>Jo Ek</figcaption></figure>', undefined],
    ['what the headline names', '<div><img alt="Kept Timber"><p>Kept Timber</p></div>', undefined],
    [
      'a signature below',
      `<p>${'The mill stays. '.repeat(20)}</p><h3>Written by Jo Ek</h3><p>Jo Ek writes about mills.</p>`,
      'Jo Ek',
    ],
    ['what somebody else wrote', '<p>The play was written by Jo Ek in 1911.</p>', undefined],
  ])('%s', (_, html, byline) => {
    expect(seenIn(html).byline).toBe(byline);
  });
});

describe('earlierDay', () => {
  it.each([
    ['a day of months before the declared one', '<p>4 March 2025</p>', '2025-03-04'],
    ['the day before, which may be the zone’s', '<p>3 November 2025</p>', undefined],
    ['a later day', '<p>Updated 4 March 2026</p>', undefined],
    ['the day of another story', '<aside><p>4 March 2025</p></aside>', undefined],
    [
      'a day in a sentence',
      `<p>${'The mill that was closed by the council on 4 March 2025 opens anew.'}</p>`,
      undefined,
    ],
    ['none', '<p>By Mara Lind</p>', undefined],
  ])('%s below the headline', (_, line, day) => {
    const body = bodyOf(`<h1>${TITLE}</h1>${line}<p>The council kept the mill.</p>`);
    expect(earlierDay(aroundHeadline(body, TITLE), '2025-11-04T10:00:00Z')).toBe(day);
  });
});

describe('the day of a page that shows none at its headline', () => {
  const dayOf = (lines: string) =>
    seenIn(`${`<p>${'The council kept the mill. '.repeat(12)}</p>`.repeat(3)}${lines}`).publishedTime;

  it.each([
    ['<div><p>More</p><span>Published on: 4 March 2026</span></div>', '2026-03-04'],
    ['<div><p>More</p><span>Posted March 4, 2026 by Jo</span></div>', '2026-03-04'],
    ['<div><p>Mehr</p><span>Veröffentlicht am 4. März 2026</span></div>', '2026-03-04'],
    ['<div><p>More</p><span>Closed on 4 March 2026</span></div>', undefined],
    ['<ul><li><span>Published on 4 March 2026</span></li></ul>', undefined],
    ['<span>Published on 4 March 2026</span>'.repeat(4), undefined],
  ])('%s', (lines, day) => {
    expect(dayOf(lines)).toBe(day);
  });
});
