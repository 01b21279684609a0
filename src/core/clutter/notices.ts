import { following } from './heading-of.ts';
import type { PageIndex } from './page-index.ts';

/** Longest notice of rights, in characters. */
export const LONGEST_NOTICE = 120;
const RIGHTS =
  /^[\s<[(【（＜《*-]*(?:©|ⓒ|\(c\)\s|copyright\b|저작권자|riproduzione riservata|无断转载|未经.{0,12}(?:转载|轉載|授权)|【?免责声明】?|無断転載|本.{0,14}無断|(?:郑重|特别|特別)?(?:声明|聲明)[：:].{0,60}(?:版权|版權|侵权|侵權|立场|立場)|انتهای پیام)|(?:무단\s?전재|all rights reserved|alle rechte vorbehalten|todos los derechos reservados|tous droits réservés|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены|всі права захищен|tüm hakları saklıdır|無断転載|禁止转载|转载请注明|未经授权不得转载|reproducción prohibida|prohibida su reproducción|reproduction interdite|riproduzione vietata|reprodução proibida|nachdruck verboten|перепечатка запрещена|kopiowanie zabronione).{0,40}$/i;

/**
 * Notices behind the last of the story's prose: who owns the text, and that it is no advice of a lawyer, doctor or broker. In mid-story they stay: that may be what the story
 * is about.
 */
export function* noticesBehindStory(page: PageIndex): Generator<Element> {
  const lines = page.lines(LONGEST_NOTICE).filter((element) => RIGHTS.test(page.text(element)));
  for (const element of lines)
    if (/^(?:p|div|li|span|small|em|i|strong)$/.test(element.localName) && !storyAfter(page, element)) yield element;
  for (const element of page.named('p', 'div', 'li'))
    if (isLongNotice(page, element) && !storyAfter(page, element)) yield element;
}

/** Whether it is such a notice, wherever it stands. */
export const isNotice = (page: PageIndex, element: Element): boolean =>
  (page.of(element).text <= LONGEST_NOTICE && RIGHTS.test(page.text(element))) || isLongNotice(page, element);

const isLongNotice = (page: PageIndex, element: Element): boolean =>
  isDisclaimer(page, element) || isRightsNotice(page, element);

/** Longest disclaimer, in characters. */
const LONGEST_DISCLAIMER = 420;
/** How a site speaks of what it shows, and that it is not advice. */
const SUBJECT =
  /^\W{0,3}(?:disclaimer|haftungsausschluss|(?:this|the|these|all|any) (?:client )?(?:article|post|information|content|material|document|alert|page|blog|guide|newsletter)|(?:diese[rs]?|die) (?:artikel|beitrag|inhalte?|informationen)|(?:cet|cette|ces|les) (?:article|information|contenu)|(?:este|esta|estos|la|el|las|o|a|as) (?:art[ií]culo|informaci[oó]n|contenido|artigo|conte[uú]do|informa[cç])|(?:questo|le|il|i) (?:articolo|informazioni|contenut)|dit artikel|de informatie|ten artykuł|материал|статья|本文|本記事|当記事|免责声明)/i;
const NO_ADVICE =
  /(?:for (?:general )?information(?:al)? purposes only|not (?:constitute|intended (?:as|to be|to replace)|be (?:taken|construed|considered) as|a substitute for|replace|provide|meant as)[^.]{0,40} advice|keine[^.]{0,30}beratung|ne (?:constitue|remplace)[^.]{0,30} conseil|no constituye[^.]{0,40}(?:asesoramiento|consejo)|non costituisc[^.]{0,30}consulenza|n[aã]o constitui[^.]{0,40}(?:aconselhamento|recomenda)|geen[^.]{0,20}advies|nie stanowi[^.]{0,30}porady|не является[^.]{0,40}(?:рекомендаци|консультаци)|不构成[^。]{0,10}建议|勧誘を目的)/i;

/** It is no advice of a lawyer, doctor or broker. */
const isDisclaimer = (page: PageIndex, element: Element): boolean =>
  says(page, element, (words) => SUBJECT.test(words) && NO_ADVICE.test(words));

function says(page: PageIndex, element: Element, isSaid: (words: string) => boolean): boolean {
  const { text } = page.of(element);
  if (text === 0 || text > LONGEST_DISCLAIMER || !isSaid(page.text(element))) return false;
  return element.querySelector('p, div, li, h2, h3') === null;
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
  says(
    page,
    element,
    (words) => (OWNED.test(words) || SUBJECT.test(words)) && OWNING.filter((part) => part.test(words)).length > 2,
  );

const storyAfter = (page: PageIndex, element: Element): boolean =>
  [...following(element)].some((next) => page.of(next).prose > 0 && !isNotice(page, next));
