import type { Figure } from '../article.ts';
import { cleanText } from './clean-text.ts';

/** Elements that show something from elsewhere. */
export const EMBEDS = 'iframe, video, audio';

type Media = NonNullable<Figure['media']>;

/** Sites whose frames belong to a text, by what they show. What any other site shows in a frame is mostly an advertisement. */
const SITES: Readonly<Record<Media, string>> = {
  video:
    'youtube.com youtube-nocookie.com vimeo.com dailymotion.com twitch.tv ted.com streamable.com rutube.ru bilibili.com brightcove.net',
  audio:
    'spotify.com soundcloud.com podcasts.apple.com deezer.com bandcamp.com acast.com megaphone.fm simplecast.com buzzsprout.com',
  map: 'google.com/maps openstreetmap.org',
  post: 'twitter.com x.com instagram.com tiktok.com facebook.com bsky.app',
  other: 'datawrapper.dwcdn.net flourish.studio flo.uri.sh infogram.com documentcloud.org giphy.com',
};

/** Pages for people, of addresses for frames. */
const PAGES: readonly [RegExp, string][] = [
  [
    /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{11})(?:[?#].*)?$/,
    'https://www.youtube.com/watch?v=$1',
  ],
  [/^https:\/\/player\.vimeo\.com\/video\/(\d+)(?:[?#].*)?$/, 'https://vimeo.com/$1'],
];

const kinds: readonly [string, Media][] = Object.entries(SITES).flatMap(([media, sites]) =>
  sites.split(' ').map((site): [string, Media] => [site, media as Media]),
);

function mediaOf(element: Element, { hostname, pathname }: URL): Media | undefined {
  if (element.localName !== 'iframe') return element.localName as Media;
  const isOf = (site: string): boolean => {
    const [host = '', path = ''] = site.split('/');
    return `.${hostname}`.endsWith(`.${host}`) && pathname.startsWith(`/${path}`);
  };
  return kinds.find(([site]) => isOf(site))?.[1];
}

/**
 * A video, player, map, post or chart that stands in a text, as what leads to it: nothing of it is loaded. Absent for frames of unknown sites and
 * for media without an address. Never throws.
 */
export function toEmbed(element: Element): Figure | undefined {
  const source = element.getAttribute('src') ?? '';
  if (!/^https?:/.test(source) || !URL.canParse(source)) return undefined;
  const media = mediaOf(element, new URL(source));
  if (!media) return undefined;
  const page = PAGES.find(([frame]) => frame.test(source));
  const alt = cleanText(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '').trim();
  return { type: 'figure', media, url: page ? source.replace(...page) : source, ...(alt && { alt }) };
}
