import { callsToAct } from '../calls-to-act.ts';
import { closingLines } from '../closing-lines.ts';
import { following } from '../heading-of.ts';
import { isSetOff } from '../line-signs.ts';
import type { PageIndex } from '../page-index.ts';
import { hasKind } from '../phrasebook.ts';
import type { ClutterRule } from '../rule.ts';

/** Longest line that promotes, in characters. */
const LONGEST = 120;
/** Longest box of a class that says what it is, in characters. */
const LONGEST_BOX = 300;
const WORDS = new Set(['banner', 'promo', 'promotion', 'cta', 'contact', 'appeal', 'disclosure']);

/**
 * What a site says about itself between or after the story: its app, its features, its top stories. Takes a short line that begins
 * so and is no sentence of the story (it ends without a full stop, or in one of two words), and the invitation right after it;
 * a small box that is named so and holds such words; a paragraph that asks to follow it on a network or to write to it; what leads to its shop or its
 * appointments; and what it asks of its readers behind the story.
 */
export default {
  reason: 'The site’s own promotion',
  *find(page) {
    yield* page.outermost((element, { text, prose }) => {
      if (text === 0 || text > LONGEST_BOX || prose > LONGEST_BOX * 0.7) return false;
      return page.within('promotion', element);
    }, page.hinted(WORDS));
    for (const element of page.lines(LONGEST)) {
      if (page.of(element).prose > 0 || element.localName === 'a' || element.localName === 'span') continue;
      const asks = /^h[2-6]$/.test(element.localName) && /[?？؟]/.test(page.text(element));
      if (!page.starts('promotion', element) && !(asks && page.within('promotion', element))) continue;
      if (!asks && !page.is('promotion', element) && isSentence(page.text(element))) continue;
      yield element;
      const next = following(element).next().value;
      if (next && page.of(next).text < LONGEST && !isSentence(page.text(next)) && page.within('promotion', next))
        yield next;
    }
    for (const element of page.named('p', 'div', 'li')) if (asksToFollow(page, element)) yield element;
    yield* callsToAct(page);
    yield* closingLines(page);
  },
} satisfies ClutterRule;

/** Longest paragraph that asks to follow the site elsewhere or to write to it, in characters. */
const LONGEST_APPEAL = 260;
const NETWORKS =
  /(?<![\w.@])(?:facebook|instagram|twitter|telegram|whats\s?app|youtube|tiktok|linkedin|google (?:news|play)|app ?store|apple podcasts|spotify|patreon|ko-fi|threads|bluesky|zalo|viber|x)(?![\w.])|line(?=好友|公式|@)/gi;

/**
 * Whether a paragraph asks in the site's words to follow it, and names where; or asks something and gives an address of mail to answer to. One that
 * only links to a network, or only gives an address, stays.
 */
function asksToFollow(page: PageIndex, element: Element): boolean {
  const { text, links } = page.of(element);
  if (text === 0 || text > LONGEST_APPEAL) return false;
  const said = page.within('promotion', element);
  if (!said && links === 0 && !page.starts('newsletter', element)) return false;
  if (element.querySelector('p, div, li, h2, h3, h4') !== null) return false;
  const mail = links > 0 && element.querySelector('a[href^="mailto:"]') !== null;
  if (mail && (said || /[?？؟]/.test(page.text(element)))) return true;
  if (!said && links > 0 && text <= LONGEST && namesOutlet(page, element))
    return networksIn(page, linkTexts(element)) > 0 || STORE.test(linkTexts(element));
  if (!said && links === 1) return false;
  const named = links > 0 && !isHere(element) && !isCalled(page, element) ? linkTexts(element) : page.text(element);
  const networks = networksIn(page, named);
  if (links > 1 && networks > 1) return said || STORE.test(named);
  if (links > 0) return said && (networks > 0 || isSetOff(page, element) || isInvitation(page, element));
  const lines = page.text(element);
  if (said && lines.length <= LONGEST && SIGNAL.test(lines)) return true;
  if (networks === 0 || lines.length > LONGEST || /["“„«»]/.test(lines)) return false;
  if (networks > 1 && !/[.!?]/.test(lines)) return said || page.starts('newsletter', element);
  return said && (page.starts('promotion', element) || isSetOff(page, element));
}

/** How many networks a text names; in scripts without capitals the tables know them. */
const networksIn = (page: PageIndex, text: string): number =>
  new Set(text.match(NETWORKS)?.map((name) => name.toLowerCase())).size ||
  Number(/[\u0600-\ud7af]/.test(text) && hasKind(page.phrases.marks(text).within, 'share'));

/** What such lines begin with to be seen. */
const SIGNAL = /^(?:[※▪●■★☆▶►➡]|\p{Emoji_Presentation})/u;

/** Whether it calls the page's outlet by its name. */
const namesOutlet = (page: PageIndex, element: Element): boolean =>
  page.siteName.length > 2 && page.text(element).includes(page.siteName);

/** "here", whatever the language. */
const isHere = (element: Element): boolean =>
  [...element.querySelectorAll('a')].some(({ textContent }) => textContent.trim().length <= LONGEST_HERE);
const LONGEST_HERE = 5;

/** Whether its link says nothing but to follow. */
const isCalled = (page: PageIndex, element: Element): boolean => page.is('promotion', element.querySelector('a')!);

const STORE = /(?<!\w)app(?:s|store)?(?!\w)|google play/i;

/** One link that says nothing but to follow or to read, and words beside it that say what. */
function isInvitation(page: PageIndex, element: Element): boolean {
  const [link, other] = element.querySelectorAll('a');
  if (!link || other || !page.is('promotion', link)) return false;
  const rest = page.text(element).replace(link.textContent.trim(), ' … ');
  return hasKind(page.phrases.marks(rest).within, 'promotion');
}

const linkTexts = (element: Element): string =>
  [...element.querySelectorAll('a')].map(({ textContent }) => textContent.trim()).join(' ; ');

/** "Swipe. Select. Stay informed." is none. */
const isSentence = (text: string): boolean =>
  /(?<!\S)\S+\s+\S+\s+\S+[.!?]["”’')]*$/.test(text.replace(/^.*[.!?]\s+(?=\S)/, ''));
