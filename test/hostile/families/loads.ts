import { at, CANARY, type Family } from '../grammar.ts';

const STEERING = [
  `<base href="${CANARY}base/">`,
  `<base target=_parent>`,
  `<meta http-equiv=refresh content="900;url=${CANARY}refresh">`,
  `<style>p{background:url(${CANARY}css)}@import "${CANARY}import";</style>`,
  `<p style="background:url('${CANARY}inline')">Painted words.</p>`,
  `<link rel=stylesheet href="${CANARY}sheet"><link rel=preload as=image href="${CANARY}preload">`,
  `<style>clean-copy-reader{display:none!important}@font-face{font-family:x;src:url(${CANARY}font)}</style>`,
  `<meta http-equiv=Content-Security-Policy content="base-uri *">`,
  `<p style="content:url(${CANARY}content);list-style:url(${CANARY}list)">Listed words.</p>`,
  `<link rel=icon href="${CANARY}icon"><link rel=manifest href="${CANARY}manifest">`,
];

/** Base addresses, refreshes, and addresses in styles. */
export const steering: Family = (choices, n) => {
  const part = at(STEERING, n);
  return choices.below(2) === 0 && !part.startsWith('<p')
    ? { head: part, body: '<p>Words under a head.</p>' }
    : { body: part };
};

const LOADS = [
  `<img srcset="${CANARY}1 1x, ${CANARY}2 2x" alt="Two sizes">`,
  `<a href="https://daily.example/b" ping="${CANARY}ping">Pinged words</a>`,
  `<link rel=prefetch href="${CANARY}prefetch"><link rel=dns-prefetch href="//canary.localhost">`,
  `<img loading=lazy src="${CANARY}lazy" style="margin-top:90000px" alt="Far below">`,
  `<img data-src="${CANARY}data-src" data-srcset="${CANARY}set 2x" class=lazy alt="Lazy">`,
  `<iframe loading=lazy src="${CANARY}frame" style="margin-top:90000px"></iframe>`,
  `<embed src="${CANARY}embed">`,
  `<video src="${CANARY}video" poster="${CANARY}poster" preload=none></video>`,
  `<picture><source srcset="${CANARY}webp" type=image/webp><img src="${CANARY}jpg" alt="Of two kinds"></picture>`,
  `<figure><img src="${CANARY}figure" width=800 height=600><figcaption>A caption <a href="${CANARY}caption">link</a></figcaption></figure>`,
  `<audio src="${CANARY}audio" preload=none></audio><track src="${CANARY}track">`,
  `<a href="${CANARY}a" rel=prerender target=_top download>Downloaded words</a>`,
  `<portal src="${CANARY}portal"></portal><script type=speculationrules>{}</script>`,
  `<iframe srcdoc="<img src='${CANARY}srcdoc'>"></iframe>`,
];

/** Everything that makes a browser fetch. */
export const loads: Family = (choices, n) => ({
  body: `<div class="${choices.of(['media', 'article-image', 'embed', 'wide'])}">${at(LOADS, n)}</div>`,
});
