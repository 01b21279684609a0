import { at, CANARY, type Family, RUN } from '../grammar.ts';

/** A script of the page's own: what it does to the page's objects must not reach the tests' own where they run beside it. */
const script = (code: string): string => `<script>{ ${code} }</script>`;

/** Defines a custom element each of whose reactions counts as a run, once the page itself has come to rest. */
const reacting = (name: string): string =>
  script(`let settled = false; setTimeout(() => { settled = true; }, 300); const count = () => { if (settled) ${RUN}; };
  customElements.define('${name}', class extends HTMLElement {
    static observedAttributes = ['class', 'id', 'hidden', 'style', 'title'];
    constructor() { super(); count(); }
    connectedCallback() { count(); }
    disconnectedCallback() { count(); }
    adoptedCallback() { count(); }
    attributeChangedCallback() { count(); }
  });`);

/** Counts every change of the story, one that is taken back at once too. */
const watching = script(`let settled = false; setTimeout(() => { settled = true; }, 300);
  new MutationObserver((list) => { if (settled && list.some(({ target }) => target.parentElement?.closest('article'))) ${RUN}; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`);

const NEWER: readonly { head?: string; body: string }[] = [
  { body: '<x-story><p>Words in an element of the page’s own.</p></x-story>', head: reacting('x-story') },
  { body: '<div><x-note class=a id=b title=c>Noted words.</x-note></div>', head: reacting('x-note') },
  {
    body: `<div popover id=pop onbeforetoggle=${RUN} ontoggle=${RUN}>Popped words.</div><button popovertarget=pop>Pop</button>`,
  },
  {
    body: `<button command=show-modal commandfor=dlg>Open</button><dialog id=dlg oncommand=${RUN}>Modal words.</dialog>`,
  },
  { body: `<button interesttarget=tip onfocus=${RUN}>Hint</button><p popover=hint id=tip>Hinted words.</p>` },
  { body: `<p contenteditable onfocus=${RUN} onbeforeinput=${RUN}>Editable words.</p>` },
  {
    body: `<div><template shadowrootmode=open><p onclick=${RUN}>Words in a declared root.</p><img src=x onerror=${RUN}></template></div>`,
  },
  {
    body: `<div><template shadowrootmode=closed><script>${RUN}</script></template><p>Words under a closed root.</p></div>`,
  },
  {
    head: `<script type=speculationrules>{"prefetch":[{"source":"list","urls":["${CANARY}speculated"],"eagerness":"conservative"}]}</script>`,
    body: `<a href="${CANARY}speculated">Speculated words</a>`,
  },
  { head: `<script type=importmap>{"imports":{"x":"${CANARY}map.js"}}</script>`, body: '<p>Mapped words.</p>' },
  {
    head: '<style>@view-transition{navigation:auto} ::view-transition-old(root){animation:x 9s}</style>',
    body: '<p style="view-transition-name:a">Changing words.</p>',
  },
  { body: `<?xml-stylesheet type="text/xsl" href="${CANARY}xsl"?><p>Transformed words.</p>` },
  {
    body: `<selectlist><option onclick=${RUN}>One</option></selectlist><select><button><selectedcontent></selectedcontent></button><option><img src=x onerror=${RUN}>Two</select>`,
  },
  {
    body: `<p><meta http-equiv=refresh content="600;url=javascript:${RUN}"><meta name=referrer content=unsafe-url>Words around a meta.</p>`,
  },
  {
    body: `<link rel=preconnect href="${CANARY}"><link rel=modulepreload href="${CANARY}module"><link rel=dns-prefetch href="${CANARY}dns">`,
  },
  {
    body: `<math><maction actiontype="statusline#javascript:${RUN}" href="javascript:${RUN}"><mtext>Acted words</mtext></maction></math>`,
  },
  {
    body: `<svg width=9 height=9><use href="${CANARY}sprite.svg#x"/><image xlink:href="${CANARY}pic"/><animate attributeName=href values="javascript:${RUN}"/></svg>`,
  },
  {
    body: `<svg><a><animate attributeName=href to="javascript:${RUN}" dur=1s fill=freeze /><text y=9>Moving link</text></a></svg>`,
  },
  {
    body: `<object type="text/html" data="data:text/html,<script>parent.${RUN}</script>"><p>Words in an object.</p></object>`,
  },
  {
    body: `<fencedframe src="${CANARY}fenced"></fencedframe><iframe sandbox srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  },
  {
    body: `<details ontoggle=${RUN}><summary>More words</summary><p>Folded words of the story that come up when it is opened.</p></details>`,
  },
  {
    body: `<video autoplay muted onplay=${RUN} onloadstart=${RUN}><track kind=captions src="${CANARY}vtt" default></video>`,
  },
  {
    body: `<p style="background:image-set('${CANARY}set' 1x);-webkit-mask:url(${CANARY}mask);cursor:url(${CANARY}cur),auto">Masked words.</p>`,
  },
  {
    body: `<p style="--x:url(${CANARY}var);animation:spin 1s infinite" onanimationiteration=${RUN}>Turning words.</p>`,
  },
  {
    head: `<style>p:first-letter{background:url(${CANARY}letter)} @namespace x url(${CANARY}ns); @layer a{p{mask:url(${CANARY}layer)}}</style>`,
    body: '<p>Lettered words.</p>',
  },
  { body: '<p>Words of all.</p><img name=all><form name=all></form><a id=all></a><embed name=all>' },
  {
    body: `<geolocation onlocation=${RUN}></geolocation><permission type=camera onpromptaction=${RUN}></permission><p>Permitted words.</p>`,
  },
  {
    body: '<p>Words that are watched.</p>',
    head: watching,
  },
  { body: `<p id=frag>Words with an <a href="#:~:text=Words">own link</a>.</p><base href="javascript:${RUN}//">` },
  { body: `<p is=x-story onclick=${RUN}>Customised words.</p>`, head: reacting('x-built') },
  {
    body: `<marquee onstart=${RUN} onfinish=${RUN} loop=1>Running words</marquee><blink>Blinking words</blink><plaintext-x>Plain words</plaintext-x>`,
  },
];

/** What browsers have learned of late, and what pages do to the objects that scripts share. */
export const newer: Family = (_, n) => at(NEWER, n);

const SCHEMES = [
  'intent://scan/#Intent;scheme=http;S.browser_fallback_url=javascript:ran();end',
  'jav\u0000ascript:ran()',
  '\u0001javascript:ran()',
  'java\u00ADscript:ran()',
  'JaVaScRiPt\u2028:ran()',
  '\u200Bjavascript:ran()',
  'javascript\uFF1Aran()',
  'javascript&#58;ran()//https://daily.example/',
  'http:javascript:ran()',
  'https:\\\\evil.example\\@daily.example',
  'https://daily.example@canary.localhost/',
  'https://user:secret@daily.example/b',
  '//user:secret@daily.example/b',
  'blob:https://daily.example/7d3c',
  'filesystem:https://daily.example/temporary/x.html',
  'ms-msdt:/id PCWDiagnostic',
  'vbscript:MsgBox(1)',
  'data:text/html,<script>top.ran()</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="ran()"/>',
  'view-source:https://daily.example/',
  'moz-extension://0/x.html',
  'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x.html',
  'https://daily.example/a)](javascript:ran())',
  'https://daily.example/"onclick="ran()',
  "https://daily.example/'><script>ran()</script>",
  'https://daily.example/`$' + '{ran()}`',
  'https://daily.example/\u202Egpj.exe',
  'mailto:a@b.example?subject=x%0d%0aBcc:c@d.example&body=<img src=x onerror=ran()>',
  'tel:*%2306%23',
  'about:blank#javascript:ran()',
  'x-apple.systempreferences:',
  'web+x:ran()',
  'https://[::1]:0/x',
];

const SAID = [
  '=HYPERLINK("http://canary.localhost/csv","Formula words")',
  '+cmd|calc!A0 words',
  '@SUM(1+1)*cmd words',
  '\u001B]8;;http://canary.localhost/\u0007Terminal words\u001B]8;;\u0007',
  '\u009B31mC1 words\u009B0m \u0090q#0\u009C',
  '](javascript:ran()) bracketed words ![x](http://canary.localhost/md)',
  '[ref]: javascript:ran() "words"',
  '&lt;javascript:ran()&gt; &lt;img src=x onerror=ran()&gt; angled words',
  '{\\rtf1{\\field{\\*\\fldinst{HYPERLINK "http://canary.localhost/rtf"}}}} rich words',
  '$' + '{ran()} {{constructor.constructor("ran()")()}} &lt;%= ran() %&gt; templated words',
  '\u202Esdrow denrut\u202C and \u2067others\u2069',
  '---\nlayout: {% include ran() %}\n--- front words',
  '```js\nran()\n``` fenced words',
  "'; DROP TABLE words; -- &#0; &#x202E;",
];

/** Addresses of links that are none of the web's, and words that other programs take for more than words. */
export const links: Family = (choices, n) => {
  const address = at(SCHEMES, n).replaceAll('&#', '&amp;#').replaceAll('"', '&quot;');
  const said = at(SAID, n);
  const own = choices.of(['p', 'li', 'td', 'h2', 'figcaption', 'blockquote']);
  const inner = `${said} <a href="${address}">Linked words ${n}</a> <img src="${address}" alt="${said.replaceAll('"', '&quot;')}" width=600 height=400>`;
  const around: Record<string, string> = { li: 'ul', td: 'table', figcaption: 'figure' };
  const outer = around[own];
  return { body: `${outer ? `<${outer}>` : ''}<${own}>${inner}</${own}>${outer ? `</${outer}>` : ''}` };
};
