import { following } from '../heading-of.ts';
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
    yield* page.lines(LONGEST_NOTICE).filter((element) => CAROUSEL.test(page.text(element)));
    yield* rightsLines(page);
    for (const element of page.named('p', 'div', 'li'))
      if ((isDisclaimer(page, element) || isRightsNotice(page, element)) && !storyAfter(page, element)) yield element;
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
const CONSENT =
  /externe[rn]? inhalte?\b|inhalte? von drittanbietern|third[- ]party content|external content|accept (?:all )?cookies|our use of cookies|alle cookies|cookies? akzeptieren|contenu (?:externe|tiers|bloqué)|accepter (?:et|les cookies)|contenido (?:externo|de terceros)|aceptar (?:las )?cookies|contenut[oi] (?:esterni|esterno|di terze parti)|accetta(?:re)? (?:i )?cookie|conteúdo externo|aceitar cookies|externe (?:inhoud|content)|treści zewnętrzn|ciasteczk|внешний контент|外部コンテンツ/i;

/** A small box that asks for consent and has a button to give it. */
const consentBoxes = (page: PageIndex): Iterable<Element> =>
  page.outermost(
    (element, { text, prose, controls }) => {
      if (controls === 0 || text === 0 || text > LONGEST_CONSENT || prose * 4 > page.of(page.root).prose) return false;
      return CONSENT.test(page.text(element));
    },
    page.named('div', 'section', 'aside', 'figure', 'form'),
  );

const LONGEST_COUNTER = 16;
/** Longest notice of rights, in characters. */
const LONGEST_NOTICE = 120;
const RIGHTS =
  /^[\s<[(【（＜《*-]*(?:©|ⓒ|\(c\)\s|copyright\b|저작권자|riproduzione riservata|无断转载|未经.{0,12}(?:转载|轉載|授权)|【?免责声明】?|無断転載|本.{0,14}無断|(?:郑重)?(?:声明|聲明)[：:].{0,24}(?:版权|版權)|انتهای پیام)|(?:무단\s?전재|all rights reserved|alle rechte vorbehalten|todos los derechos reservados|tous droits réservés|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены|всі права захищен|tüm hakları saklıdır|無断転載|禁止转载|转载请注明|未经授权不得转载|reproducción prohibida|prohibida su reproducción|reproduction interdite|riproduzione vietata|reprodução proibida|nachdruck verboten|перепечатка запрещена|kopiowanie zabronione).{0,40}$/i;

/** Longest disclaimer, in characters. */
const LONGEST_DISCLAIMER = 420;
/** How a site speaks of what it shows, and that it is not advice. */
const SUBJECT =
  /^\W{0,3}(?:disclaimer|haftungsausschluss|(?:this|the|these|all|any) (?:article|post|information|content|material|page|blog|guide|newsletter)|(?:diese[rs]?|die) (?:artikel|beitrag|inhalte?|informationen)|(?:cet|cette|ces|les) (?:article|information|contenu)|(?:este|esta|estos|la|el|las|o|a|as) (?:art[ií]culo|informaci[oó]n|contenido|artigo|conte[uú]do|informa[cç])|(?:questo|le|il|i) (?:articolo|informazioni|contenut)|dit artikel|de informatie|ten artykuł|материал|статья|本文|本記事|当記事|免责声明)/i;
const NO_ADVICE =
  /(?:not (?:constitute|intended (?:as|to be|to replace)|be (?:taken|construed|considered) as|a substitute for|replace|provide|meant as)[^.]{0,40} advice|keine[^.]{0,30}beratung|ne (?:constitue|remplace)[^.]{0,30} conseil|no constituye[^.]{0,40}(?:asesoramiento|consejo)|non costituisc[^.]{0,30}consulenza|n[aã]o constitui[^.]{0,40}(?:aconselhamento|recomenda)|geen[^.]{0,20}advies|nie stanowi[^.]{0,30}porady|не является[^.]{0,40}(?:рекомендаци|консультаци)|不构成[^。]{0,10}建议|勧誘を目的)/i;

/** Who says behind the story that it is no advice of a lawyer, doctor or broker. */
const isDisclaimer = (page: PageIndex, element: Element): boolean =>
  isNotice(page, element, (words) => SUBJECT.test(words) && NO_ADVICE.test(words));

function isNotice(page: PageIndex, element: Element, says: (words: string) => boolean): boolean {
  const { text } = page.of(element);
  if (text === 0 || text > LONGEST_DISCLAIMER || !says(page.text(element))) return false;
  return element.querySelector('p, div, li, h2, h3') === null;
}

/** How a box says who made the summary that it shows. */
const SUMMARY =
  /^(?:this |the )?(?:summary|summaries|key points|key takeaways|zusammenfassung|résumé|resumen|riassunto|resumo|samenvatting|sammanfattning|sammendrag)(?![^.!?]{0,60}[.!?]\s)(?=.{0,70}\b(?:AI|KI|IA|artificial intelligence)\b)/i;

const isSummaryNotice = (page: PageIndex, element: Element): boolean =>
  element.parentElement !== null &&
  page.of(element.parentElement).prose === 0 &&
  !page.holdsHeadline(element.parentElement) &&
  SUMMARY.test(page.text(element));

/** Who owns the text, after the last of its prose. In mid-story it stays: that may be what the story is about. */
function* rightsLines(page: PageIndex): Generator<Element> {
  const lines = page.lines(LONGEST_NOTICE).filter((element) => RIGHTS.test(page.text(element)));
  for (const element of lines)
    if (/^(?:p|div|li|span|small|em|i|strong)$/.test(element.localName) && !storyAfter(page, element)) yield element;
}

/** How a notice of several sentences on who owns the text begins, and what it is made of: three of these. */
const OWNED =
  /^\W{0,3}(?:©|\(c\)\s|copyright\b|all rights\b|no part of\b|re-?print(?:ing|s)?\b|alle rechte\b|todos los derechos\b|tous droits\b|tutti i diritti\b|todos os direitos\b|alle rechten\b|wszelkie prawa\b)/i;
const OWNING = [
  /copyright|©|urheberrecht|derechos|droits|diritti|direitos|rechten\b|prawa\b|авторск/i,
  /permission|consent|authori[sz]ation|genehmigung|zustimmung|autorizaci[oó]n|permiso|autorisation|autorizzazione|consenso|autoriza[cç]|toestemming|zgod[ayę]|разрешени/i,
  /(?:may|must|can) ?not\b|prohibited|forbidden|punishable|verboten|untersagt|prohibid[ao]|interdit|vietat[ao]|proibid[ao]|verboden|zabronion|запрещ/i,
  /republi[sc]|(?:be|or) published|re-?print|reprodu[cz]|riprodu|redistribut|rebroadcast|vervielfältig|weiterverbreit|nachdruck|overgenomen|verveelvoudig|kopiowani|перепечат|воспроизв/i,
];

const isRightsNotice = (page: PageIndex, element: Element): boolean =>
  isNotice(
    page,
    element,
    (words) => (OWNED.test(words) || SUBJECT.test(words)) && OWNING.filter((part) => part.test(words)).length > 2,
  );

const storyAfter = (page: PageIndex, element: Element): boolean =>
  [...following(element)].some((next) => page.of(next).prose > 0 && !isRightsNotice(page, next));
