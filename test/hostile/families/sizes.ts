import { at, type Family, RUN } from '../grammar.ts';

const nest = (open: string, close: string, times: number, middle: string): string =>
  open.repeat(times) + middle + close.repeat(times);

const DECLARED: readonly ((n: number) => string)[] = [
  () => `{"@type":"NewsArticle","__proto__":{"headline":"Not this"},"constructor":{"name":"x"}}`,
  () => `{"@type":"NewsArticle","headline":${nest('{"name":', '}', 9000, '"Deep"')},"author":[{"name":{"name":{}}}]}`,
  () => nest('[', ']', 60_000, '1'),
  () =>
    `[${Array(400)
      .fill(`[${Array(400).fill('1').join()}]`)
      .join()}]`,
  (n) => `{"@type":"NewsArticle","headline":"<img src=x onerror=${RUN}>","author":{"name":"<script>${n}</script>"}}`,
  () => `{"@type":"NewsArticle","articleBody":"${'<a'.repeat(150_000)}"}`,
  () => `-->${' '.repeat(200_000)}x`,
  () => `{"@type":"NewsArticle","headline":`,
  () => `{"@type":["NewsArticle",null,1,{}],"author":[null,1,[[]],{"@value":"\\ud800"}],"datePublished":{"name":5}}`,
  () => `{"@type":"NewsArticle","author":[${Array(20_000).fill('{"@id":"#nobody"}').join()}]}`,
  () =>
    `[${Array(900).fill('{"@type":"NewsArticle","@id":"a","author":{"@id":"a"},"mainEntity":{"@id":"a"}}').join()}]`,
  () =>
    `{"@type":["constructor","__proto__","NewsArticle"],"headline":{"toString":1},"author":[{"name":{"valueOf":"x"}},1e999,"__proto__"],"inLanguage":{"name":"toString"},"datePublished":"+275760-09-13T00:00:00.001Z"}`,
  () =>
    `{"@type":"NewsArticle","url":"javascript:${RUN}","image":"javascript:${RUN}","publisher":{"name":"a\\u202Eb"}}`,
];

/** What a page declares to machines: prototypes, depths, sizes, breakage. */
export const declared: Family = (choices, n) => ({
  head: `<script type="application/ld+json">${at(DECLARED, n)(choices.below(1000))}</script>
    <meta property="og:title" content="${choices.of(['&lt;b&gt;', '\u202E', ''])}Declared ${n}">`,
  body: '<p>Words beside what is declared.</p>',
});

const deep = (name: string, levels: number): string =>
  `let at = document.body; for (let i = 0; i < ${levels}; i++) at = at.appendChild(document.createElement('${name}')); at.textContent = 'Deepest words.';`;

const SIZES: readonly ((n: number) => { body: string; build?: string })[] = [
  (n) => ({ body: `<p class="${'c '.repeat(100_000)}" title="${'x'.repeat(300_000)}">Long attributes ${n}.</p>` }),
  () => ({
    body: `<img class=lazy data-x="${'a.jpg '.repeat(30_000)}" srcset="${'b.jpg 1x, '.repeat(30_000)}" alt="Lazy">`,
  }),
  () => ({ body: nest('<blockquote>', '</blockquote>', 200, '<p>Quoted deeply.</p>') }),
  () => ({ body: nest('<ul><li><h4>Card</h4>', '</li></ul>', 60, 'Listed deeply.') }),
  () => ({ body: nest('<figure>', '</figure>', 60, '<h5>Framed deeply</h5>') }),
  () => ({ body: nest('<b><i>', '</i></b>', 120, 'Marked deeply.') }),
  () => ({ body: nest('<table><tr><td>', '</table>', 60, 'Tabled deeply.') }),
  () => ({ body: '<p>Deep by script.</p>', build: deep('div', 500) }),
  () => ({
    body: '<p>Deep by script, hidden.</p>',
    build: `${deep('section', 500)} document.body.lastChild.hidden = true;`,
  }),
  (n) => ({
    body: `<p>Lone \\uD800 halves &#xD800; and &#0; naughts ${n}.</p>`,
    build: `document.body.append('\\uD800 \\uDC00 \\0')`,
  }),
  () => ({
    body: '<p>Turned \u202Edesrever\u202C and \u2066isolated\u2069 and ta\u{E0041}\u{E007F}gged \u001B[31m words.</p>',
  }),
  () => ({ body: `<h2>${'<'.repeat(3)}${'&lt;a'.repeat(30_000)}</h2>` }),
  () => ({ body: `<pre>x${' '.repeat(100_000)}x</pre>` }),
  () => ({ body: `<p>${'“'.repeat(3000)} said ${'”'.repeat(3000)}</p>` }),
  () => ({ body: `<p>${'a'.repeat(200_000)}</p>` }),
  () => ({ body: `<details><summary>Piled words</summary>Fer${'\u0301\u064B'.repeat(2000)}ry words.</details>` }),
  () => ({ body: `<p>constructor __proto__ toString said: “hasOwnProperty”, valueOf told isPrototypeOf.</p>` }),
];

/** Sizes, depths, and characters that are none. */
export const sizes: Family = (choices, n) => at(SIZES, n)(choices.below(1000));
