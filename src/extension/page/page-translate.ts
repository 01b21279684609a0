import type { Translate } from '../../views/shared/translate.ts';

/** Sentences as the browser gave them, with $1 to $4 still in them. */
const known = new Map<string, string>();
const PLACES = ['$1', '$2', '$3', '$4'];

/** Said where a script outlives its extension. */
const OUTLIVED = 'outlived';

function sentence(key: string): string {
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  try {
    const found = chrome.i18n.getMessage(key, PLACES);
    known.set(key, found);
    return found;
  } catch {
    // After an update of the extension the browser answers its older scripts no more.
    return known.get(OUTLIVED) ?? '';
  }
}

for (const key of [OUTLIVED, 'locale', 'direction']) sentence(key);

/** For scripts in a page: the polyfill would weigh more than they do, and both browsers offer this call under `chrome`. */
export const translate: Translate = (key, ...values) =>
  sentence(key).replace(/\$([1-4])/g, (_, place) => String(values[Number(place) - 1] ?? ''));
