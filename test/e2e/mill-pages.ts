import type { Routes } from './page-server.ts';

const SPEAKERS = ['Mara Lind, the harbour master', 'Tom Osei, the mayor', 'Ines Falk, who keeps the mill'];

const sentences = (section: number) =>
  Array.from(
    { length: 12 },
    (_, i) =>
      `<p>In part ${section} of the valley, at mill number ${i}, the wheel was still turning on the morning of the vote, and the miller showed the visitors every one of the stones that his family had cut there over four generations.</p>`,
  );

const section = (title: string, at: number): string => {
  const [first, ...rest] = sentences(at);
  const quote = `<p>“We have kept wheel number ${at} turning for eighty years, and nobody has asked us why we do it,” said ${SPEAKERS[at]}, on Tuesday.</p>`;
  return `<h2>${title}</h2>${first}${quote}${rest.join('')}`;
};

const ARTICLE = `<article><h1>Every mill along the river</h1>${['The upper valley', 'The gorge', 'The estuary']
  .map(section)
  .join('')}</article>`;

const page = (head = '', body = '') =>
  `<!doctype html><html lang="en"><head><title>Every mill along the river</title>${head}</head><body>${ARTICLE}${body}</body></html>`;

/** A page that takes every stroke for itself, at every stage, and counts them. */
const GREEDY = page(
  '',
  `<script>
    window.strokes = 0;
    for (const target of [document, document.body]) for (const type of ['keydown', 'keypress', 'keyup'])
      target.addEventListener(type, (event) => { window.strokes++; event.stopPropagation(); event.preventDefault(); }, true);
  </script>`,
);

const SECTIONS = `<!doctype html><html lang="en"><title>Eighty mills</title><article><h1>Eighty mills along the river</h1>${Array.from(
  { length: 80 },
  (_, at) =>
    `<h2>Section ${at}</h2><p>In section ${at} of the valley the wheel was still turning on the morning of the vote, and the miller showed the visitors every one of the stones that his family had cut there.</p>`,
).join('')}</article></html>`;

const STRICT = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts";

/** One long article on pages that behave differently: as usual, with styles for everything, with ears for every key, under the strictest policy; and one of many sections. */
export const PAGES: Routes = {
  mills: page(),
  small: page('<style>html { font-size: 5px } * { color: red !important; font-size: 7px }</style>'),
  greedy: GREEDY,
  sections: SECTIONS,
  strict: (_, response) => {
    response.setHeader('content-security-policy', STRICT);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page());
  },
};
