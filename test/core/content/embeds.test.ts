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
const OTHER =
  'A boat came up the river in the afternoon with flour for the bakers, and it left again before the evening bells were rung.';
const VIDEO = '<iframe src="https://www.youtube.com/embed/aaaaaaaaaaa" title="The wheel"></iframe>';

const blocksOf = (body: string) => {
  const page = `<html lang="en"><title>The mill turns</title><article><h1>The mill turns</h1>${body}</article></html>`;
  const { article } = readArticle(new DOMParser().parseFromString(page, 'text/html'), {
    url: 'https://daily.example/mill',
  });
  if (!article) throw new Error('no article');
  return article.blocks;
};
const read = (body: string) =>
  blocksOf(body).map((block) => (block.type === 'figure' ? (block.media ?? 'picture') : block.type));
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

  test('stays in the list and the quotation that it stands in', () => {
    const steps = `<ul><li>${OTHER}${VIDEO}</li><li>${VIDEO}</li><li>Two steps on.</li></ul>`;
    const said = `<blockquote><p>Whoever comes last shuts the gate, and whoever comes first opens it again in the morning.</p>${VIDEO}</blockquote>`;
    const [list, quote] = ['list', 'blockquote'].map((type) =>
      blocksOf(`${paragraphs(2)}${steps}${said}${paragraphs(4)}`).find((block) => block.type === type),
    );
    expect(list).toMatchObject({
      children: [
        { children: [{ type: 'paragraph' }, { media: 'video' }] },
        { children: [{ media: 'video' }] },
        { children: [{ type: 'paragraph' }] },
      ],
    });
    expect(quote).toMatchObject({ children: [{ type: 'paragraph' }, { media: 'video' }] });
  });

  test('stands by itself where nothing else is in its list or quotation', () => {
    const alone = `<ul><li>${VIDEO}</li></ul><p>${OTHER}</p><blockquote>${VIDEO}</blockquote>`;
    expect(read(`${paragraphs(2)}${alone}${paragraphs(4)}`).slice(2, 5)).toEqual(['video', 'paragraph', 'video']);
  });

  test.each([
    '<video controls src="/wheel.mp4"><source src="/other.mp4"></video>',
    '<video><source src="/wheel.mp4" type="video/mp4"><source src="/wheel.webm"></video>',
    '<video controls>\n<source type="video/mp4"><source data-src="/wheel.mp4"></video>',
  ])('has the address of the first of its files: %s', (video) => {
    const found = blocksOf(`${paragraphs(2)}<p>${OTHER}</p>${video}${paragraphs(4)}`);
    expect(found.find((block) => block.type === 'figure')).toEqual({
      type: 'figure',
      media: 'video',
      url: 'https://daily.example/wheel.mp4',
    });
  });

  test('is left out below its end', () => {
    expect(read(`${paragraphs(5)}<div>${VIDEO}</div>`)).not.toContain('video');
  });
});
