import { describe, expect, it } from 'vitest';
import { addressFeatures } from '../../../../src/core/clutter/judge/address-features.ts';

describe('a front page', () => {
  it.each([
    'https://mill.example',
    'https://mill.example/',
    'https://mill.example/en/',
    'https://mill.example/index.html',
    'https://mill.example/?utm_source=letter&gclid=1',
    'https://mill.example/#content',
  ])('is %s', (url) => expect(addressFeatures(url).frontPage).toBe(1));

  it.each([
    'https://mill.example/about',
    'https://mill.example/?p=412',
    'https://mill.example/index.php?id=7',
    'https://mill.example/#!/stories/wheel',
    'http://localhost:8080/',
    'http://127.0.0.1/',
    'file:///index.html',
    'no address',
  ])('is not %s', (url) => expect(addressFeatures(url).frontPage).toBe(0));
});

describe('the words of an address', () => {
  it('are those of its last part, without numbers and ending', () =>
    expect(addressFeatures('https://mill.example/2026/07/wheel-turns-again-412.html')).toMatchObject({
      slugWords: 3,
      storyWord: 1,
    }));

  it('tell nothing of a ware or a service', () =>
    expect(addressFeatures('https://mill.example/services/grinding')).toMatchObject({ slugWords: 1, storyWord: 0 }));
});
