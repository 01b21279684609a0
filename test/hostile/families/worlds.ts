import { at, CANARY, type Family, RUN } from '../grammar.ts';

/** Whether what is running was called by an extension; a page's own scripts and the tests' may do what they like. */
const BY_US = '/extension:/.test(new Error().stack)';

/** What a page does to its own objects once it has come to rest. */
const later = (code: string): string => `<script>setTimeout(() => { ${code} }, 250);</script>`;

/** Counts every call of a method that comes from an extension. */
const counted = (object: string, names: string): string =>
  names
    .split(' ')
    .map(
      (name) =>
        `{ const { ${name}: own } = ${object}; ${object}.${name} = function (...given) { if (${BY_US}) ${RUN}; return own.apply(this, given); }; }`,
    )
    .join('\n');

/** Counts every read of a property that comes from an extension. */
const watched = (object: string, names: string): string =>
  names
    .split(' ')
    .map(
      (name) =>
        `{ const own = Object.getOwnPropertyDescriptor(${object}, '${name}'); Object.defineProperty(${object}, '${name}', { ...own, get() { if (${BY_US}) ${RUN}; return own.get.call(this); } }); }`,
    )
    .join('\n');

const named = (names: string): string =>
  names
    .split(' ')
    .map((name) => `<img name="${name}"><form name="${name}"></form><object id="${name}"></object>`)
    .join('');

const nest = (open: string, close: string, times: number, middle: string): string =>
  open.repeat(times) + middle + close.repeat(times);

const WORLDS: readonly { head?: string; body: string }[] = [
  { body: '<p>Words under a taken root.</p>', head: later(`Element.prototype.attachShadow = () => ${RUN};`) },
  {
    body: '<p>Words under counted methods.</p>',
    head: later(
      counted('Element.prototype', 'remove append replaceChildren setAttribute querySelector closest matches') +
        counted('Node.prototype', 'appendChild insertBefore removeChild cloneNode contains') +
        counted('EventTarget.prototype', 'addEventListener removeEventListener dispatchEvent'),
    ),
  },
  {
    body: '<p>Words under watched properties.</p>',
    head: later(
      watched('Node.prototype', 'firstChild nextSibling parentNode nodeValue textContent ownerDocument isConnected') +
        watched('Document.prototype', 'body head implementation defaultView cookie forms activeElement hidden'),
    ),
  },
  {
    body: '<p>Words under counted lists.</p>',
    head: later(
      `const own = Array.prototype[Symbol.iterator]; Array.prototype[Symbol.iterator] = function () { if (${BY_US}) ${RUN}; return own.call(this); };` +
        counted('Array.prototype', 'map filter flatMap join') +
        counted('String.prototype', 'replace split trim'),
    ),
  },
  {
    body: '<p>Words under spoilt objects.</p>',
    head: later(
      `for (const name of ['@type', 'headline', 'byline', 'speaker', 'blocks', 'incognito']) Object.defineProperty(Object.prototype, name, { configurable: true, writable: true, value: 'Spoilt' });`,
    ),
  },
  {
    body: '<p>Words under a taken clipboard.</p>',
    head: later(
      `for (const name of ['write', 'writeText']) Object.defineProperty(navigator.clipboard ?? {}, name, { value: () => ${RUN} }); Document.prototype.execCommand = () => ${RUN}; HTMLDialogElement.prototype.showModal = () => ${RUN};`,
    ),
  },
  {
    body: '<p>Words that nobody may copy.</p>',
    head: later(
      `for (const type of ['copy', 'cut', 'beforecopy']) addEventListener(type, (event) => { ${RUN}; event.preventDefault(); event.clipboardData?.setData('text/plain', 'Bought'); }, true); addEventListener('selectstart', (event) => event.preventDefault(), true);`,
    ),
  },
  {
    body: '<p>Words under made-up strokes.</p>',
    head: later(
      `setInterval(() => { for (const type of ['keydown', 'keyup', 'click', 'toggle', 'close', 'cancel', 'message', 'popstate', 'visibilitychange']) for (const place of [window, document, document.querySelector('clean-copy-reader')]) place?.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', code: 'Escape', bubbles: true })); }, 200);`,
    ),
  },
  {
    head: `<script>customElements.define('x-shown', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot><slot></slot></div>'; } });</script>`,
    body: nest('<x-shown>', '</x-shown>', 60, '<p>Words that are handed on.</p>'),
  },
  {
    body: nest('<div><template shadowrootmode=open>', '</template></div>', 120, '<p>Words declared deeply.</p>'),
  },
  {
    head: `<script>customElements.define('x-broken', class extends HTMLElement { connectedCallback() { throw new Error('broken'); } get firstChild() { throw 1; } get nextSibling() { throw 1; } get shadowRoot() { throw 1; } getAttribute() { throw 1; } checkVisibility() { throw 1; } });</script>`,
    body: '<x-broken><p>Words in a broken element.</p></x-broken>',
  },
  {
    body: '<p>Words of whose properties none is its own.</p>',
    head: later(
      `for (const one of document.querySelectorAll('article p')) for (const name of ['textContent', 'childNodes', 'firstChild', 'nextSibling', 'getAttributeNames', 'localName', 'checkVisibility']) Object.defineProperty(one, name, { get() { throw new Error('taken'); } });`,
    ),
  },
  {
    body: named(
      'currentScript scripts styleSheets hasFocus visibilityState fullscreenElement dir domain caretPositionFromPoint elementFromPoint createRange scrollingElement compatMode adoptedStyleSheets compareDocumentPosition isConnected getRootNode fonts doctype normalize dispatchEvent onvisibilitychange startViewTransition',
    ),
  },
  {
    head: `<style>html > :not(body) { display: none !important; visibility: hidden !important } @layer x { clean-copy-reader { all: unset !important; display: none !important } } @media print { html, body, body * { display: none !important } html::after { content: 'Not for paper' } }</style>`,
    body: '<p>Words that are not for paper.</p>',
  },
  {
    head: `<style>* { --accent: url(${CANARY}accent); --paper: url(${CANARY}paper); --ink: transparent } ::selection { background: url(${CANARY}selection) } clean-copy-reader::backdrop { background: url(${CANARY}backdrop) }</style>`,
    body: '<p>Words under borrowed names.</p>',
  },
  {
    body: '<form><input name=attributes><input name=children><input name=nodeName><input name=lastElementChild><fieldset name=closest></fieldset><p>Words in a form.</p><math><mi>x</mi></math></form>',
  },
];

/** What pages do to the objects, events, trees and styles that their world shares with ours. */
export const worlds: Family = (_, n) => at(WORLDS, n);
