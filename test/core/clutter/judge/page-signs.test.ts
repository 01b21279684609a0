import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signsAgainst } from '../../../../src/core/clutter/judge/page-signs.ts';
import { readPage } from '../../../whole-page.ts';

const usual = { address: 2, cards: 0, offers: -1, prose: 3, undeclared: 2 };

describe('signs against an article', () => {
  it('are what falls furthest short of what articles have, two at most, strongest first', () =>
    expect(signsAgainst({ ...usual, prose: 0, offers: -6, address: 0 }, usual)).toEqual(['offers', 'prose']));

  it('are none where a page is as articles are', () =>
    expect(signsAgainst({ ...usual, prose: 2.5, cards: 1 }, usual)).toEqual([]));

  it.each([
    ['shop-product', undefined, 'offers'],
    ['law-office-service', undefined, 'offers'],
    ['village-blog-front', 'https://low-quay.example/', 'address'],
  ])('of %s are named with its refusal', (slug, url, sign) => {
    const { reading } = readPage(join(import.meta.dirname, '../../../pages', slug), url);
    expect(reading).toMatchObject({ article: undefined, signs: expect.arrayContaining([sign]) });
  });
});
