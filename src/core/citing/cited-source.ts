import type { Article } from '../article.ts';
import type { Author, CitedSource, Day } from './citation-style.ts';

/** Parameters that tell where a reader came from, not what is read. */
const TRACKING =
  /^(?:amp;)?(utm_.+|fbclid|gclid|gad_(source|campaignid)|srsltid|mibextid|igsh|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|mkt_tok|_hs(enc|mi)|at_(medium|campaign|custom.*)|ref_src|cmpid|ocid|smid|xtor|wt_mc|spm|s_cid|ns_(campaign|mchannel|source))$/i;

/** Small words that belong to the family name. */
const PARTICLE =
  /^(van|von|der|den|de|del|della|dei|di|da|das|dos|du|la|le|el|al|bin|ibn|ben|op|te|ten|ter|zu|zum|zur|af|av|y)$/i;

/** Forms of address, which no style wants. */
const ADDRESS = /^(?:(?:dr|prof|professor|mr|mrs|ms|sir|rev)\.?\s+)+(?=\S)/i;
const SUFFIX = /(?<!\s)\s+([JS]r\.?|I{2,3}|IV)$/;

/** Bodies, and names that begin with the family's: neither is turned round. */
const AS_WRITTEN =
  /^the\s|\b(?:associated press|presse|agency|news|team|staff|desk|editors|editorial|university|institute|college|committee|council|association|foundation|cent(?:er|re)|department|ministry|bureau|office|network|society|redaktion|agentur|agence|agencia|agenzia|redacción|redazione)\b|^rédaction|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/i;

/** The address without parameters that follow readers about, and without a fragment, unless that leads to another page. An address that can't be read stays as it is. */
export function withoutTracking(url: string): string {
  if (!URL.canParse(url)) return url;
  const clean = new URL(url);
  // By hand: in a content script of Firefox the entries of `searchParams` cannot be gone through.
  const kept = clean.search
    .slice(1)
    .split('&')
    .filter((parameter) => !TRACKING.test(parameter.split('=')[0] ?? ''));
  clean.search = kept.join('&');
  // After "#!/" and "#/" stands which story it is.
  if (!/^#!?\//.test(clean.hash)) clean.hash = '';
  return clean.href;
}

function toAuthor(name: string): Author {
  const suffix = SUFFIX.exec(name)?.[1];
  const words = name.replace(ADDRESS, '').replace(SUFFIX, '').split(/\s+/);
  if (AS_WRITTEN.test(name)) return { family: name };
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1]!)) start--;
  const given = words.slice(0, start).join(' ');
  return given
    ? { family: words.slice(start).join(' '), given, ...(suffix && { suffix }) }
    : { family: words.join(' ') };
}

/** The day that an ISO 8601 time states, in the zone it states it in. */
function dayOf(iso: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '') ?? [];
  return year && month && day ? { year: Number(year), month: Number(month), day: Number(day) } : undefined;
}

/** What an article states about itself, for citing; an outlet is no author beside itself. `now` is the moment of copying, told in the reader's zone. Never throws. */
export function citedSource(article: Article, now: Date): CitedSource {
  const { title, byline, siteName, publishedTime, lang } = article;
  const published = dayOf(publishedTime);
  return {
    title,
    authors: (byline === siteName ? '' : (byline ?? ''))
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map(toAuthor),
    ...(siteName && { siteName }),
    ...(published && { published }),
    url: withoutTracking(article.canonicalUrl ?? article.url),
    accessed: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    ...(lang && { lang }),
  };
}
