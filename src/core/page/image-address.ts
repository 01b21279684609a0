/** Where sites keep an image's address until it scrolls into view, in the order of how sure they are. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-full-src',
  'data-hi-res-src',
];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];

/** The address of an image, lazy or not; absent where the element has none but a placeholder. */
export function imageAddress(attribute: (name: string) => string | null): string | undefined {
  for (const name of LAZY) {
    const value = attribute(name);
    if (value && !value.startsWith('data:')) return value;
  }
  const src = attribute('src');
  if (src && !src.startsWith('data:') && !/(?:blank|spacer|placeholder|pixel)\.(?:gif|png|svg)/i.test(src)) return src;
  for (const name of LAZY_SETS) {
    const widest = widestOf(attribute(name));
    if (widest) return widest;
  }
  return undefined;
}

/** The largest candidate of a `srcset`. */
function widestOf(set: string | null): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const candidate of (set ?? '').slice(0, 8192).split(/,\s/)) {
    const [address, size = ''] = candidate.trim().split(/\s+/);
    const width = Number.parseFloat(size) || 0;
    if (address && !address.startsWith('data:') && width > most) [best, most] = [address, width];
  }
  return best;
}
