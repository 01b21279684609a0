/** Elements that end the line before and after them. */
export const BLOCK = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr
  ul`.split(/\s+/),
);

/** Controls, and what only browsers of old show: what they say is never the article's text. */
export const CONTROLS = new Set('button input iframe video audio embed progress meter rp'.split(' '));

/** The depth that a heading's name says; absent for every other. */
export const levelOf = (name: string): 1 | undefined => (/^h[1-6]$/.test(name) ? (Number(name[1]) as 1) : undefined);
