import { describe, expect, it } from 'vitest';
import { visibleMetadata } from '../../../src/core/page/visible-metadata.ts';

const url = 'https://news.example/a';
const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('visibleMetadata', () => {
  it('finds a byline and a day beside the headline, and no name without a sign of authorship', () => {
    const { body } = page(`<h1>Mill kept</h1><p>Old Orchard</p><p>By Mara Lind</p><p>4 March 2026</p>`);
    expect(visibleMetadata(body, 'Mill kept', undefined, url)).toEqual({
      byline: 'Mara Lind',
      publishedTime: '2026-03-04',
    });
  });

  it('takes the name beside a label, or in an element named for its maker', () => {
    const nameIn = (html: string) =>
      visibleMetadata(page(`<h1>Mill kept</h1>${html}`).body, 'Mill kept', undefined, url).byline;
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
    const foot = (names: string) => {
      const { body } = page(
        `<h1>Mill kept</h1>${`<p>${'The council kept the mill. '.repeat(12)}</p>`.repeat(3)}${names}`,
      );
      return visibleMetadata(body, 'Mill kept', undefined, url).byline;
    };
    expect(foot('<div class="attribution">Text by <a href="/contributor/l">Mara Lind</a></div>')).toBe('Mara Lind');
    expect(foot('<a href="/author/l">Mara Lind</a><a href="/author/e">Jo Ekman</a>')).toBeUndefined();
  });

  it.each([
    ['a name with its owner’s picture', '<div><img alt="Jo Ek"><p>Jo Ek</p><p>Reporter</p></div>', 'Jo Ek'],
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
    const { body } = page(`<h1>Mill kept</h1>${html}`);
    expect(visibleMetadata(body, 'Mill kept', undefined, 'https://gazette.example/mill').byline).toBe(byline);
  });
});
