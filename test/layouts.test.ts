import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { textOf } from '../src/core/content/text.ts';
import { readArticle } from '../src/core/read-article.ts';
import type { ExpectedPage } from './whole-page.ts';
import { oneLine } from './words.ts';

const storyOf = (page: string): ExpectedPage =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'pages', page, 'expected.json'), 'utf8'));

const OWN = storyOf('aggregator-article');
const OTHERS = ['magazine-portrait', 'traps-in-headings-and-links', 'software-blog-calls'].map(storyOf);

/** Ways to write the same thing, none of which names anything by a class. */
const PARAGRAPHS: ((text: string) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) => `<div>${text}</div>`,
  (text) => `<div class="x7f"><p>${text}</p></div>`,
  (text) => `${text}<br><br>`,
  (text) => `<span>${text}</span><br><br>`,
];

const INVITATIONS = [
  [
    'RN in your inbox',
    'Begin and end the day with the news of the river, sent straight to your inbox.',
    'Sign Up',
    'Sign Up',
  ],
  [
    'The Lock at Six',
    'Our reporters pick what matters on the water, in your mailbox before the first barge.',
    'Subscribe',
  ],
  [
    'Get our free daily newsletter',
    'Thank you for signing up!',
    'By providing your email you agree to our terms of use.',
  ],
];

const BOXES: ((lines: string[]) => string)[] = [
  (lines) => lines.map((line) => `<div>${line}</div>`).join(''),
  (lines) => lines.map((line) => `<p>${line}</p>`).join(''),
  ([first, ...rest]) => `<p><strong>${first}</strong></p><p>${rest.join(' ')}</p>`,
  (lines) => `<p>${lines.join(' ')}</p>`,
  (lines) => `${lines.join('<br>')}<br><br>`,
  ([first, second, button]) => `<div><h3>${first}</h3><p>${second}</p><button>${button}</button></div>`,
];

interface Other {
  source: string;
  time: string;
  title: string;
  text: string[];
}

const AGO = ['17 minutes ago', 'an hour ago', '2 hours ago'];
const DAYS = ['July 17, 2026', 'July 18, 2026', 'July 16, 2026'];

const others = (times: string[]): Other[] =>
  OTHERS.map(({ title, text }, i) => ({
    source: ['Hill Gazette', 'Fellside Post', 'KVN'][i]!,
    time: times[i]!,
    title,
    text,
  }));

const flat = ({ source, time, title, text }: Other): string =>
  `<p>${source}</p><p>${time}</p><p>${title}</p><p>${text.join(' ')}</p>`;
const headed = ({ source, time, title, text }: Other): string =>
  `<h2>${title}</h2><p>${source} · ${time}</p>${text.map((line) => `<p>${line}</p>`).join('')}`;
const boxed = ({ source, time, title, text }: Other): string =>
  `<div><div>${source}</div><div>${time}</div><h3>${title}</h3><div>${text.join(' ')}</div></div>`;
const linked = ({ source, time, title, text }: Other): string =>
  `<article><span>${source}</span> <time>${time}</time><h2><a href="/${source.length}">${title}</a></h2><p>${text.join(' ')}</p></article>`;
const link = ({ source, time, title, text }: Other): string =>
  `<a href="/${source.length}"><div>${source}</div><div>${time}</div><div>${title}</div><div>${text.join(' ')}</div></a>`;

const STORIES = [flat, headed, boxed, linked, link];

/** Teasers: a linked title and a paragraph, without a time. */
const TEASERS: ((other: Other, i: number) => string)[] = [
  ({ title, text }, i) => `<div><h3><a href="/o/${i}">${title}</a></h3><p>${text[0]}</p></div>`,
  ({ source, title, text }, i) =>
    `<div><div>${source}</div><div><a href="/o/${i}">${title}</a></div><div>${text[0]}</div></div>`,
  ({ title, text }, i) => `<article><a href="/o/${i}"><h4>${title}</h4></a><span>${text[0]}</span></article>`,
  ({ title, text }, i) => `<p><a href="/o/${i}">${title}</a><br><font size="1">${text[0]}</font></p>`,
];
const STRANGE_HEADINGS = ['<h2>Up and down the water</h2>', '<div>Three for the road</div>', ''];

const LETTERS: ((name: string, line: string, label: string) => string)[] = [
  (name, line, label) => `<div><b>${name}</b><div>${line}</div><button>${label}</button></div>`,
  (name, line, label) => `<section><h4>${name}</h4><p>${line}</p><a href="/weir">${label}</a></section>`,
  (name, line, label) => `<p>${name}</p><p>${line}</p><p>${label}</p>`,
  (name, line, label) => `<div><div>${name}</div><div>${line}</div><div>${label}</div></div>`,
];

/** A day needs a heading that says what follows, or links. */
const ROWS: ((story: (other: Other) => string) => string)[] = [
  (story) => `<div>Related Articles</div>${others(AGO).map(story).join('')}`,
  (story) => `<h2>Elsewhere on the river</h2>${others(AGO).map(story).join('')}`,
  (story) => others(AGO).map(story).join(''),
  (story) => `<h2>More from this section</h2>${others(DAYS).map(story).join('')}`,
];

const LAYOUTS: ((head: string, body: string, rest: string) => string)[] = [
  (head, body, rest) => `<div>${head}${body}${rest}</div>`,
  (head, body, rest) => `<main><article>${head}${body}${rest}</article></main>`,
  (head, body, rest) => `<main>${head}<div>${body}</div><div>${rest}</div></main>`,
  (head, body, rest) => `<div><div><div>${head}</div><div>${body}</div></div><div><div>${rest}</div></div></div>`,
  (head, body, rest) => `<table><tr><td>${head}${body}</td></tr><tr><td>${rest}</td></tr></table>`,
];

const NAV = '<nav><a href="/">Home</a><a href="/b">Business</a></nav>';
const AFTER = '<div>Hashtags</div><div><div>Try Our AI Features</div><div>Explore what it can do for you:</div></div>';

/** One of sixty pages: its own paragraphs, and what stands behind or among them. */
function pageOf(i: number, own: string[], rest: string, isAmong = false): Document {
  const paragraph = PARAGRAPHS[i % PARAGRAPHS.length]!;
  const box = BOXES[i % BOXES.length]!([...INVITATIONS[i % INVITATIONS.length]!]);
  const text = own.map((line) => paragraph(line));
  const at = [2, 5, 12][(i >> 1) % 3]!;
  const body = [...text.slice(0, at), isAmong ? rest : box, ...text.slice(at)].join('\n');
  const head = `<h1>${OWN.title}</h1><div>18-07-2026</div>`;
  const page = LAYOUTS[(i >> 3) % LAYOUTS.length]!(head, body, isAmong ? '' : rest);
  const html = `<!doctype html><html lang="en"><head><title>${OWN.title}</title></head><body>${NAV}${page}<footer>© Roundup9 2026</footer></body></html>`;
  return new JSDOM(html, { url: 'https://roundup9.example/articles/river-tolls' }).window.document;
}

/** Where little of the story stands before them, plain lines need a heading that says what they are. */
function rowOf(i: number, isBehindMuch = false): string {
  const story = STORIES[(i >> 2) % STORIES.length]!;
  const isHeaded = i % ROWS.length === 0 || i % ROWS.length === 3;
  return ROWS[i % ROWS.length]!(story === flat && !isHeaded && !isBehindMuch ? headed : story);
}

function nextStory(i: number): string {
  const { title, text } = OTHERS[0]!;
  return `<article><h1>${title}</h1><p>By Ada Quill</p>${text.map(PARAGRAPHS[i % PARAGRAPHS.length]!).join('')}</article>`;
}

const EACH = Array.from({ length: 60 }, (_, i) => i);

function expectOwnWords(document: Document): void {
  const { article } = readArticle(document, { url: document.URL });
  expect(article?.title).toBe(OWN.title);
  expect(article?.blocks.map((block) => oneLine(textOf(block)))).toEqual(OWN.text.map(oneLine));
}

describe('an article in plain elements, with an invitation within, comes out as its own words', () => {
  const signed = OWN.text.with(-1, `${OWN.text.at(-1)} REUTERS`);

  it.each(EACH)('before three whole stories: layout %i', (i) => {
    expectOwnWords(pageOf(i, signed, `${AFTER}${rowOf(i, true)}`));
  });

  it.each(EACH)('before one that was loaded behind it: layout %i', (i) => {
    expectOwnWords(pageOf(i, OWN.text, nextStory(i)));
  });

  it.each(EACH)('before teasers under a heading of any words: layout %i', (i) => {
    const teasers = others(AGO)
      .map(TEASERS[(i >> 2) % TEASERS.length]!)
      .join('');
    expectOwnWords(pageOf(i, OWN.text, `${STRANGE_HEADINGS[i % STRANGE_HEADINGS.length]}<div>${teasers}</div>`));
  });

  it.each(EACH)('around an invitation that only mail, a name and a button tell: layout %i', (i) => {
    const letter = LETTERS[i % LETTERS.length]!(
      'The Weir Sheet',
      'All that floats, in one e-mail after dark.',
      'Count me in',
    );
    expectOwnWords(pageOf(i, OWN.text, letter, true));
  });

  it.each(EACH)('around three whole stories: layout %i', (i) => {
    expectOwnWords(pageOf(i, OWN.text, `<div>${rowOf(i)}</div>`, true));
  });
});

it.each(EACH)('a headline over nothing but three other stories is no article: layout %i', (i) => {
  const document = pageOf(i, [], `${AFTER}${rowOf(i)}`);
  expect(readArticle(document, { url: document.URL })).toMatchObject({ because: 'headline-only' });
});
