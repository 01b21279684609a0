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
const DAYS = ['17 July 2026', '16 July 2026', '14 July 2026'];

const p = (text: string): string => `<p>${text}</p>`;
const br = (text: string): string => `${text}<br><br>`;
const HEAD = `<h1>${OWN.title}</h1>`;
const BODY = OWN.text.map(p).join('');

function read(inner: string, lang = 'en') {
  const nav = '<nav><a href="/">Home</a><a href="/b">Business</a><a href="/c">River</a></nav>';
  const html = `<!doctype html><html lang="${lang}"><head><title>${OWN.title}</title></head><body>${nav}${inner}</body></html>`;
  const { document } = new JSDOM(html, { url: 'https://roundup9.example/articles/river-tolls' }).window;
  return readArticle(document, { url: document.URL });
}

function lines(inner: string, lang?: string): string[] {
  const { article } = read(inner, lang);
  const blocks = article?.blocks.filter(({ type }) => type !== 'figure') ?? [];
  return blocks.flatMap((block) => textOf(block).split('\n').map(oneLine)).filter((line) => line !== '');
}

const expectOwn = (inner: string, lang?: string): void => expect(lines(inner, lang)).toEqual(OWN.text.map(oneLine));

/** What is added stays, each line of it. */
function expectKept(inner: string, ...kept: string[]): void {
  expect(lines(inner)).toEqual(expect.arrayContaining([...kept, ...OWN.text.map(oneLine)]));
}

/** No rule takes it, whatever the judge thinks of it. */
function expectUntaken(inner: string, line: string): void {
  const { article } = read(inner);
  const taken = article?.removals.filter(
    ({ rule, blocks }) => !rule.startsWith('judge') && blocks.some((block) => textOf(block).includes(line)),
  );
  expect(taken).toEqual([]);
}

describe('the head of a story', () => {
  it.each([
    ['an outlet between day and story', `<div>18 July 2026</div>${HEAD}<div>Canal Gazette</div>`],
    ['an outlet with the day', `${HEAD}<p>Canal Gazette · 18 July 2026</p>`],
    ['an outlet with the day, spoken of by months', `${HEAD}<div>Canal Gazette, July 18, 2026</div>`],
  ])('%s is shown apart', (_, head) => expectOwn(`<main>${head}${BODY}</main>`));

  it('lines between line breaks are shown apart', () =>
    expectOwn(`<main>${HEAD}Canal Gazette<br>18 July 2026<br><br>${OWN.text.map(br).join('')}</main>`));

  it('a standfirst with a year and a figure stays', () =>
    expectKept(`<main>${HEAD}<p>Top 10 tolls of 2026</p>${BODY}</main>`, 'Top 10 tolls of 2026'));
});

describe('topics behind the story, whatever their label says', () => {
  const topics = (label: string, host = '') =>
    `${label}: <a href="${host}/t/1">Locks</a>, <a href="${host}/t/2">Tolls</a>`;

  it('go as a paragraph', () => expectOwn(`<main>${HEAD}${BODY}${p(topics('Moored at'))}</main>`));
  it('go as a line between line breaks', () =>
    expectOwn(`<main>${HEAD}${OWN.text.map(br).join('')}${br(topics('Moored at'))}</main>`));
  it('stay where they lead to other sites', () =>
    expectUntaken(`<main>${HEAD}${BODY}${p(topics('Sources', 'https://port.example'))}</main>`, 'Sources'));
  it('stay within the story', () =>
    expectKept(
      `<main>${HEAD}${BODY.replace('</p>', `</p>${p(topics('On the table'))}`)}</main>`,
      'On the table: Locks, Tolls',
    ));
});

describe('whole other stories', () => {
  const headed = ({ title, text }: ExpectedPage, i: number): string =>
    `<h3>${title}</h3><p>Hill Gazette, ${DAYS[i]}</p>${text.map(p).join('')}`;

  it('with nothing but their days to tell them go', () =>
    expectOwn(`<main>${HEAD}${BODY}<h2>Up and down the water</h2>${OTHERS.map(headed).join('')}</main>`));

  it('go between line breaks', () => {
    const others = OTHERS.map(
      ({ title, text }, i) => `<b>${title}</b><br>Hill Gazette - ${DAYS[i]}<br>${text.map(br).join('')}`,
    );
    expectOwn(`<div>${HEAD}${OWN.text.map(br).join('')}<b>Up and down the water</b><br><br>${others.join('')}</div>`);
  });

  it('go under linked headings, with their times below their texts', () => {
    const others = OTHERS.map(
      ({ title, text }, i) => `<h3><a href="/o/${i}">${title}</a></h3>${text.map(p).join('')}<p>${DAYS[i]}</p>`,
    );
    expectOwn(`<main>${HEAD}${BODY}<h2>More on this</h2>${others.join('')}</main>`);
  });

  it('go where they are made like the page’s own', () => {
    const others = OTHERS.map(
      ({ title, text }, i) =>
        `<div class="x7f"><div><h2>${title}</h2><div>By Ada Quill | ${DAYS[i]}</div></div>${p(text[0]!)}</div>`,
    );
    expectOwn(
      `<main><div class="x7f"><div>${HEAD}<div>By Cora Lund | 18 July 2026</div></div>${BODY}</div>${others.join('')}</main>`,
    );
  });

  it('go above the headline', () => {
    const teasers = OTHERS.map(
      ({ title, text }, i) => `<div><h4><a href="/o/${i}">${title}</a></h4>${p(text[0]!)}</div>`,
    );
    expectOwn(`<div><div>${teasers.join('')}</div><article>${HEAD}${BODY}</article></div>`);
  });

  it('stay where they are days of the page’s own story', () => {
    const chronicle = [
      [
        'The port of Marlow raises its tolls',
        'Barge operators had been told by the harbour office that fuel cargoes would no longer pass the inner locks of the port, and residents of the basin cheered.',
      ],
      [
        'Mayor Finch meets the shippers',
        'The mayor of Marlow and the league of the shippers sat down in Weltham, where the carriers offered gravel for the flood wall in return for lower dues.',
      ],
    ].map(([title, text], i) => ({ day: DAYS[i]!, title: title!, text: text! }));
    const entries = chronicle.map(({ day, title, text }) => `<h3>${title}</h3>${p(day)}${p(text)}`).join('');
    expectKept(`<main>${HEAD}${BODY}${entries}</main>`, ...chronicle.flatMap(({ title, text }) => [title, text]));
  });
});

describe('a headline alone', () => {
  const teasers = (days: string[]): string =>
    OTHERS.map(
      ({ title, text }, i) =>
        `<div><div><a href="/o/${i}">${title}</a></div><div>${text[0]}</div><div>${days[i] ?? ''}</div></div>`,
    ).join('');

  it('over teasers with their days is no article', () =>
    expect(read(`<main>${HEAD}<section>${teasers(DAYS)}</section></main>`).article).toBeUndefined());
  it('over teasers with a heading that says so is no article', () =>
    expect(
      read(`<main>${HEAD}<section><h3>Related articles</h3>${teasers([])}</section></main>`).article,
    ).toBeUndefined());
});

describe('a line below a picture', () => {
  const CAPTION = 'The inner locks on the evening of the vote.';
  const captionOf = (inner: string): unknown[] =>
    read(inner).article?.blocks.flatMap((block) => (block.type === 'figure' && block.caption ? [textOf(block)] : [])) ??
    [];

  it.each([
    [
      'in a table',
      `<table align="right"><tr><td><img src="/l.jpg"></td></tr><tr><td><font size="1">${CAPTION}</font></td></tr></table>`,
    ],
    ['in small letters', `<img src="/l.jpg"><br><small>${CAPTION}</small><br><br>`],
    ['in a box that is named a picture', `<div class="Pic_a8f"><img src="/l.jpg"><p>${CAPTION}</p></div>`],
  ])('%s is its caption', (_, picture) => {
    const page = `<main>${HEAD}${BODY.replace('</p>', `</p>${picture}`)}</main>`;
    expect(captionOf(page)).toEqual([CAPTION]);
    expectOwn(page);
  });

  it.each([
    ['in a box without a name', `<div><img src="/l.jpg"><p>${CAPTION}</p></div>`],
    ['after an empty line', `<img src="/l.jpg"><br><br><i>${CAPTION}</i><br><br>`],
  ])('%s stays the story’s', (_, picture) =>
    expectKept(`<main>${HEAD}${BODY.replace('</p>', `</p>${picture}`)}</main>`, CAPTION),
  );
});

describe('a letter that says how it is left', () => {
  it.each([
    ['de', 'Die Schleusenpost', 'Jeden Sonntag das Beste vom Fluss. Abbestellen jederzeit möglich.'],
    ['pl', 'Śluza o szóstej', 'W niedzielę wyślemy ci teksty z rzeki. Wypisać możesz się zawsze.'],
    ['ja', '水門だより', '毎週日曜、川のおすすめ記事をお送りします。解除はいつでもできます。'],
  ])('goes with its name: %s', (lang, name, line) =>
    expectOwn(`<main>${HEAD}${BODY.replace('</p>', `</p>${p(name)}${p(line)}`)}</main>`, lang),
  );

  it('stays under a heading of the story', () => {
    const [heading, line] = ['How to leave', 'You can unsubscribe from the port’s bulletin at any lock.'];
    expectKept(`<main>${HEAD}${BODY.replace('</p>', `</p><h3>${heading}</h3>${p(line)}`)}</main>`, heading, line);
  });
});

describe('stubs behind the story', () => {
  it.each([
    ['of comments', '<div>0 comments</div><div>Nobody has found the words.</div>'],
    [
      'that lead to a control without words',
      '<div><div>Ask the lock keeper</div><div>Have this story told in your language:</div></div>',
    ],
    [
      'that are the label of an advertisement',
      '<section>Advertisement<br><img src="/a.gif" width="1" height="1"><br></section>',
    ],
  ])('%s go', (_, stub) => expectOwn(`<main><div>${HEAD}${BODY}</div>${stub}</main>`));

  it('a section that is called comments stays', () => {
    const line = 'The league and the port both put theirs in writing, and both were longer than what they were about.';
    expectKept(`<main>${HEAD}${BODY.replace('</p>', `</p><h2>Comments</h2>${p(line)}`)}</main>`, line);
  });

  it('what leads to a list stays', () =>
    expectUntaken(
      `<main>${HEAD}${BODY}<div><p>What the port wants</p><p>It has asked for these three things:</p><ul><li>gravel</li><li>sand</li></ul></div></main>`,
      'It has asked for these three things:',
    ));
});
