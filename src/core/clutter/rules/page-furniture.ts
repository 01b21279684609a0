import { LONGEST_NOTICE, noticesBehindStory } from '../notices.ts';
import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

const ROLES = ['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar', 'dialog', 'alertdialog'];

/**
 * Navigation, the site's header and footer, search and dialogs, by element or role, where they hold little of the page's
 * prose. An article's own `<header>` or `<footer>` inside it stays. And boxes named as laid over the page or as disclaimers, what counts the pictures of a gallery, and who owns the text.
 */
export default {
  reason: 'Navigation and page frame',
  isFrame: true,
  *find(page) {
    const { prose: all, end } = page.of(page.root);
    const withRole = new Set(page.withRole(ROLES));
    const among = page.inDocumentOrder([...page.named('nav', 'header', 'footer'), ...withRole]);
    yield* page.outermost((element, { prose, text, order }) => {
      if (text === 0 || prose * 4 > all) return false;
      const name = element.localName;
      const framed = (name === 'header' && order < end / 2) || (name === 'footer' && order > end / 2);
      return name === 'nav' || withRole.has(element) || (framed && !element.closest('article, main'));
    }, among);
    yield* page.outermost(
      ({ localName }, { prose, text }) => text > 0 && prose * 4 <= all && BOXES.has(localName),
      page.hinted(SET_APART),
    );
    yield* counters(page);
    yield* consentBoxes(page);
    yield* page.labels('consent');
    yield* page.lines(LONGEST_NOTICE).filter((element) => CAROUSEL.test(page.text(element)));
    yield* noticesBehindStory(page);
    yield* page.lines(LONGEST_NOTICE).filter((element) => isSummaryNotice(page, element));
  },
} satisfies ClutterRule;

/** What lies over the page or below the story by its name, as a box of its own. */
const SET_APART = new Set('modal popup popups popmake pum lightbox tooltip disclaimer disclaimers'.split(' '));
const BOXES = new Set('div section aside p dialog'.split(' '));

/** "3 of 12", "3 / 12": where one is in a gallery. */
const COUNTER = /^(\d{1,3})\s*(?:\/|of|von|de|sur|di|van|av|af|z|из|із|από|dari|trong|共)\s*(\d{1,3})$/i;

/** Counters of a gallery, which count on to one and the same number. A single one may be a result. */
function* counters(page: PageIndex): Generator<Element> {
  const byTotal = new Map<string, Map<string, Element>>();
  for (const element of page.lines(LONGEST_COUNTER)) {
    const [, at, total] = COUNTER.exec(page.text(element)) ?? [];
    if (at === undefined || total === undefined || Number(at) > Number(total)) continue;
    const alike = byTotal.get(total) ?? new Map<string, Element>();
    byTotal.set(total, alike);
    if (!alike.has(at)) alike.set(at, element);
  }
  for (const alike of byTotal.values()) if (alike.size > 1) yield* alike.values();
}

/** What only users of screen readers are told. */
const CAROUSEL =
  /^(?:skip to (?:the )?end of|skip past|end of) (?:the )?(?:carousel|slideshow|gallery|newsletter promotion|advertisement|list)$/i;

/** Longest box that asks for consent, in characters. */
const LONGEST_CONSENT = 700;

/** A small box that asks for consent and has a button to give it. */
const consentBoxes = (page: PageIndex): Iterable<Element> =>
  page.outermost(
    (element, { text, prose, controls }) => {
      if (controls === 0 || text === 0 || text > LONGEST_CONSENT || prose * 4 > page.of(page.root).prose) return false;
      return page.within('consent', element);
    },
    page.named('div', 'section', 'aside', 'figure', 'form'),
  );

const LONGEST_COUNTER = 16;
/** How a box says who made the summary that it shows. */
const SUMMARY =
  /^(?:this |the )?(?:summary|summaries|key points|key takeaways|zusammenfassung|résumé|resumen|riassunto|resumo|samenvatting|sammanfattning|sammendrag)(?![^.!?]{0,60}[.!?]\s)(?=.{0,70}\b(?:AI|KI|IA|artificial intelligence)\b)/i;

const isSummaryNotice = (page: PageIndex, element: Element): boolean =>
  element.parentElement !== null &&
  page.of(element.parentElement).prose === 0 &&
  !page.holdsHeadline(element.parentElement) &&
  SUMMARY.test(page.text(element));
