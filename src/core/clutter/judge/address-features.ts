const STORY_WORD =
  /^(?:blogs?|news|articles?|stor(?:y|ies)|posts?|learn|resources?|guides?|insights|opinion|press|magazine|features?|tips|\d{4})$/i;

/** What an address tells of its page's kind. */
export interface AddressFeatures {
  /** A word for stories; how many words its last part has. */
  storyWord: number;
  slugWords: number;
  /** Whether it is a site's front page: nothing but a host, or what every host has. */
  frontPage: number;
}

/** What shops and advertisers add to any address. */
const TRACKING = /^(?:utm_\w+|\w*clid|srsltid)$/;

/** Never throws; what is no address tells nothing. */
export function addressFeatures(url: string): AddressFeatures {
  const parts = partsOf(url);
  const last = parts.at(-1) ?? '';
  return {
    storyWord: Number(parts.some((part) => STORY_WORD.test(part))),
    slugWords: last
      .replace(/\.\w{2,5}$/, '')
      .split(/[-_]/)
      .filter((word) => /[a-z]/i.test(word)).length,
    frontPage: Number(parts.length === 0 && isBareSite(url)),
  };
}

function partsOf(url: string): string[] {
  try {
    return new URL(url).pathname
      .split('/')
      .filter((part) => part !== '' && !/^(?:index|default|home)\.\w+$|^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(part));
  } catch {
    // No address tells nothing.
    return [];
  }
}

/** Whether an address is a site's and asks for nothing: "/?p=12" and "/#!/story" are pages of their own, "localhost" is no site. */
function isBareSite(url: string): boolean {
  try {
    const { protocol, hostname, searchParams, hash } = new URL(url);
    if (!/^https?:$/.test(protocol) || !/\.[a-z][\w-]*$/i.test(hostname) || /[/=]/.test(hash)) return false;
    return [...searchParams.keys()].every((key) => TRACKING.test(key));
  } catch {
    // No address is nobody's front page.
    return false;
  }
}
