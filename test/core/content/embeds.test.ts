import { describe, expect, test } from 'vitest';
import { toEmbed } from '../../../src/core/content/embeds.ts';
import { readArticle } from '../../../src/core/read-article.ts';

const elementOf = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!;
const frame = (src: string, more = '') => toEmbed(elementOf(`<iframe src="${src}" ${more}></iframe>`));

describe('what a frame shows', () => {
  test.each([
    [
      'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?rel=0',
      'video',
      'https://www.youtube.com/watch?v=aaaaaaaaaaa',
    ],
    ['https://player.vimeo.com/video/123?h=1', 'video', 'https://vimeo.com/123'],
    ['https://open.spotify.com/embed/episode/1', 'audio', 'https://open.spotify.com/embed/episode/1'],
    ['https://www.google.com/maps/embed?pb=1', 'map', 'https://www.google.com/maps/embed?pb=1'],
    [
      'https://platform.twitter.com/embed/Tweet.html?id=1',
      'post',
      'https://platform.twitter.com/embed/Tweet.html?id=1',
    ],
    ['https://datawrapper.dwcdn.net/abc/1/', 'other', 'https://datawrapper.dwcdn.net/abc/1/'],
  ])('%s is a link to it', (src, media, url) => expect(frame(src)).toEqual({ type: 'figure', media, url }));

  test('has its title', () => {
    expect(frame('https://vimeo.com/1', 'title="The  mill turns"')?.alt).toBe('The mill turns');
  });

  test.each([
    'https://ads.example/frame',
    'https://notyoutube.com/embed/aaaaaaaaaaa',
    'https://youtube.com.example/embed/aaaaaaaaaaa',
    'https://www.google.com/recaptcha/1',
    'javascript:alert(1)',
    'about:blank',
    '',
  ])('%s is none of the text', (src) => expect(frame(src)).toBeUndefined());
});

const SENTENCE =
  'The wheel of the mill by the river was still turning in the morning, and nobody in the town had asked the miller why.';
const VIDEO = '<iframe src="https://www.youtube.com/embed/aaaaaaaaaaa" title="The wheel"></iframe>';

const read = (body: string) => {
  const page = `<html lang="en"><title>The mill turns</title><article><h1>The mill turns</h1>${body}</article></html>`;
  const { article } = readArticle(new DOMParser().parseFromString(page, 'text/html'), {
    url: 'https://daily.example/mill',
  });
  if (!article) throw new Error('no article');
  return article.blocks.map((block) => (block.type === 'figure' ? (block.media ?? 'picture') : block.type));
};
const paragraphs = (count: number) => Array.from({ length: count }, (_, i) => `<p>${SENTENCE} ${i}.</p>`).join('');

describe('a video in an article', () => {
  test('stands where it stood', () => {
    expect(read(`${paragraphs(2)}<div><p>${VIDEO}</p></div>${paragraphs(4)}`).slice(0, 4)).toEqual([
      'paragraph',
      'paragraph',
      'video',
      'paragraph',
    ]);
  });

  test('leads it, below the headline', () => {
    expect(read(`<div>${VIDEO}</div>${paragraphs(5)}`).slice(0, 2)).toEqual(['video', 'paragraph']);
  });

  test('keeps its caption', () => {
    const figure = `<figure><div>${VIDEO}</div><figcaption>The wheel in spring.</figcaption></figure>`;
    expect(read(`${paragraphs(2)}${figure}${paragraphs(4)}`).filter((type) => type === 'video')).toHaveLength(1);
  });

  test('is left out below its end', () => {
    expect(read(`${paragraphs(5)}<div>${VIDEO}</div>`)).not.toContain('video');
  });
});
