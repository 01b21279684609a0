import { at, CANARY, type Choices, type Family, RUN } from '../grammar.ts';

const ELEMENTS = 'p div span img svg a details video audio iframe input body marquee section figure button'.split(' ');
const EVENTS =
  `load error click focus mouseover pointerenter toggle animationstart transitionend beforetoggle wheel copy paste
  beforecopy scroll resize hashchange message input change submit keydown blur begin loadstart play`.split(/\s+/);

/** Handlers on elements of all kinds. */
export const handlers: Family = (choices, n) => {
  const name = choices.of(ELEMENTS);
  const quote = choices.of(['"', "'", '']);
  const space = choices.of([' ', '\n', '\t', '/', '\f']);
  const handler = `${choices.cased(`on${at(EVENTS, n)}`)}=${quote}${RUN}${quote}`;
  return {
    body: `<${name}${space}${handler} tabindex=0 id=h${n} style="animation:x 1s">Handled words ${n}.</${name}>`,
  };
};

const SCHEMES = ['javascript', 'data', 'vbscript', 'blob', 'filesystem', 'view-source', 'file', 'about'];
const PLACES = [
  ...[
    'a href',
    'area href',
    'img src',
    'img data-src',
    'img srcset',
    'iframe src',
    'embed src',
    'object data',
    'form action',
  ],
  ...[
    'button formaction',
    'input src',
    'video src',
    'video poster',
    'audio src',
    'source src',
    'track src',
    'base href',
  ],
  ...[
    'blockquote cite',
    'q cite',
    'ins cite',
    'link href',
    'a ping',
    'body background',
    'table background',
    'img longdesc',
  ],
  ...['svg xlink:href', 'use href', 'image href', 'math href', 'img data-original', 'a data-href'],
];

function obfuscated(choices: Choices, scheme: string): string {
  const letters = [...choices.cased(scheme)];
  const middle = choices.below(letters.length);
  const gap = choices.of(['', '\t', '\n', '&#9;', '&Tab;', '&NewLine;', '\u0000', '&#x0A;', '\u200B']);
  const lead = choices.of(['', ' ', '\u0001', '&#32;', '\u001F', '\u00A0']);
  const colon = choices.of([':', '&colon;', '&#58;', '&#x3a;']);
  return `${lead}${letters.slice(0, middle).join('')}${gap}${letters.slice(middle).join('')}${colon}`;
}

/** Addresses that run or carry something, in every attribute that takes one. */
export const addresses: Family = (choices, n) => {
  const [name, attribute] = at(PLACES, n).split(' ') as [string, string];
  const scheme = at(SCHEMES, Math.floor(n / 3));
  const rest = choices.of([
    RUN,
    `text/html,<script>top.${RUN}</script>`,
    '//%0Aran()',
    'text/html;base64,PHNjcmlwdD4=',
  ]);
  return {
    body: `<${name} ${attribute}="${obfuscated(choices, scheme)}${rest.replace(/"/g, '')}">Address words ${n}</${name}>`,
  };
};

const FOREIGN = [
  `<svg><script>${RUN}</script></svg>`,
  `<svg onload=${RUN}><text>Drawn</text></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>Link</text></a></svg>`,
  `<svg><set attributeName=href to="javascript:${RUN}"></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.${RUN}</script>"></iframe></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN}>#x"></use></svg>`,
  `<svg><image href="${CANARY}svg"></image></svg>`,
  `<svg><style>@import "${CANARY}style";</style></svg>`,
  `<math><mtext><mglyph><style><img src=x onerror=${RUN}></style></mglyph></mtext></math>`,
  `<math href="javascript:${RUN}"><mi>x</mi></math>`,
  `<math><annotation-xml encoding="text/html"><p onclick=${RUN}>Annotated</p></annotation-xml></math>`,
  `<svg><desc><p>Described</p><script>${RUN}</script></desc></svg>`,
  `<svg><title><style><img src=x onerror=${RUN}></style></title></svg>`,
  `<svg><feImage href="${CANARY}filter" /></svg>`,
];

/** SVG and MathML, alone and in one another. */
export const foreign: Family = (choices, n) => {
  const one = at(FOREIGN, n);
  const around = choices.of([
    '%',
    '<p>%</p>',
    '<figure>%<figcaption>A caption.</figcaption></figure>',
    '<math><mtext>%</mtext></math>',
  ]);
  return { body: around.replace('%', () => one) };
};

const MUTATIONS = [
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${RUN}></style></form>`,
  `<table><a><tr><td><style><img src=x onerror=${RUN}></style></td></tr></table>`,
  `<svg></p><style><a id="</style><img src=x onerror=${RUN}>"></a></svg>`,
  `<select><template><img src=x onerror=${RUN}></template></select>`,
  `<p>Words <a href="x"><b><p>cross</a>ed</b> tags</p>`,
  `<xmp><p title="</xmp><img src=x onerror=${RUN}>"></xmp>`,
  `<listing>&lt;img onerror=${RUN} src=x&gt;</listing>`,
  `<noembed><img title="</noembed><img src=x onerror=${RUN}>"></noembed>`,
  `<textarea><img title="</textarea><img src=x onerror=${RUN}>"></textarea>`,
  `<p>&lt;script&gt;${RUN}&lt;/script&gt; &amp;lt;img src=x onerror=${RUN}&amp;gt;</p>`,
  `<pre>\n\n&lt;svg onload=${RUN}&gt; &#60;b&#62;</pre>`,
  `<!--><img src=x onerror=${RUN}>--><p>After a comment.</p>`,
  `<![CDATA[<img src=x onerror=${RUN}>]]><p>After data.</p>`,
  `<?xml <img src=x onerror=${RUN}> ?><p>After an instruction.</p>`,
  `<constructor foo=1><p>Oddly named.</p></constructor><x-y onclick=${RUN}><p>Custom.</p></x-y>`,
];

/** Markup that parses differently the second time, or says markup in words. */
export const mutations: Family = (choices, n) => ({
  body: choices
    .of(['%', '<div>%</div>', '<blockquote>%</blockquote>', '<ul><li>%</ul>'])
    .replace('%', () => at(MUTATIONS, n)),
});

const INERT = [
  `<template><script>${RUN}</script><p>Never shown.</p></template>`,
  `<template shadowrootmode=open><slot></slot><img src=x onerror=${RUN}></template>`,
  `<noscript><meta http-equiv=refresh content="0;url=${CANARY}refresh"></noscript>`,
  `<noscript><style>@import "${CANARY}noscript";</style><img src="${CANARY}img"></noscript>`,
  `<form id=a><input name=b></form><form><input form=a name=innerHTML></form>`,
  `<form action="${CANARY}form"><div><form><input name=attributes><button>Send</button></form></div></form>`,
  `<object data="${CANARY}object"><p>Fallback words.</p></object>`,
  `<dialog open onclick=${RUN}><form method=dialog><button>Leave</button></form></dialog>`,
  `<div hidden><article><h1>Hidden</h1><img src=x onerror=${RUN}></article></div>`,
  `<template><template><img src="${CANARY}nested"></template></template>`,
];

/** Templates, noscript, forms in forms. */
export const inert: Family = (choices, n) => ({
  body: at(INERT, n).replace(/>/, choices.of(['>', ' class=article>', ' role=main>', ' itemprop=articleBody>'])),
});
