import { TERMS } from '../line-signs.ts';
import type { PageIndex } from '../page-index.ts';
import { hasKind } from '../phrasebook.ts';
import type { ClutterRule } from '../rule.ts';

/** Longest offer, in characters. */
const LONGEST = 1200;
const WORDS = new Set(
  `paywall regwall gate piano offer offers upsell metered subscription subscribe abo membership abonnement suscripcion membresia assinatura
  abbonamento support donation donate spenden`.split(/\s+/),
);
/**
 * Offers of a subscription where the story breaks off or between its paragraphs: a container named so that states a term or price, or has
 * a button. Takes nothing that holds a quarter of the page's prose: a site may wrap the story itself in an element called "paywall".
 */
export default {
  reason: 'Subscription offer',
  *find(page) {
    const { prose: all } = page.of(page.root);
    yield* page.outermost((element, { text, prose, controls, links }) => {
      if (text === 0 || text > LONGEST || prose * 4 > all) return false;
      return (controls > 0 || links > 0) && (TERMS.test(page.text(element)) || page.within('newsletter', element));
    }, page.hinted(WORDS));
    yield* page.outermost(
      (element, { text, prose }) => text > 0 && text <= LONGEST / 2 && prose * 4 <= all && isHeadedOffer(page, element),
      page.named('div', 'section', 'aside'),
    );
    for (const element of page.named('p', 'div', 'li', 'aside'))
      if (isOffer(page, element) || isRest(page, element)) yield element;
  },
} satisfies ClutterRule;

/** What one pays a site for, as its headings call it. */
const SUBSCRIPTION =
  /(?<![\p{L}-])(?:subscri(?:ption|be|ber)|digital access|suscripci[oó]n|suscr[ií]bete|suscriptor|abonnement|abonn[eé]s?|abonnez|abbonati|abbonamento|assinante|assinatura|assine|digitalabo|probeabo|probemonat|abonnee|prenumer|abonnent|prenumerat|подписк|abonelik|premium)/iu;
/** Longest label of a button, in characters. */
const LONGEST_LABEL = 32;

/** Whether a box begins with a heading that speaks of a subscription and has links or buttons that stand alone, but no paragraph with a link in it. */
function isHeadedOffer(page: PageIndex, element: Element): boolean {
  const first = element.firstElementChild;
  if (!first || !/^h[2-6]$/.test(first.localName) || !SUBSCRIPTION.test(page.text(first))) return false;
  const controls = [...element.querySelectorAll('a, button')].filter((control) => page.of(control).text > 0);
  const isAlone = (control: Element): boolean =>
    page.of(control).text <= LONGEST_LABEL && control.closest('p, li, h2, h3, h4') === null;
  return controls.some(isAlone);
}

/** How much of the story is kept back. */
const REST =
  /残り\s?[\d,]+\s?(?:文字|字)|il (?:vous )?reste(?: encore)? [\d,.]+\s?% (?:de|à)|\b\d{1,3}(?:[.,]\d{1,2})?\s?% of this (?:article|story) (?:is )?left/i;

const isRest = (page: PageIndex, element: Element): boolean =>
  page.of(element).text <= LONGEST_PARAGRAPH / 2 &&
  !/^[“"«]/.test(page.text(element)) &&
  REST.test(page.text(element)) &&
  element.querySelector('p, div, li') === null;

const LOG_IN =
  /^(?:log|sign) ?in$|^(?:einloggen|login|se connecter|connectez-vous|iniciar sesión|inicia sesión|accedi|inloggen|logga in|logg inn|log ind|zaloguj się|войти|войдите|ログイン|로그인|登录|登入)$/i;
/** Longest offer in a paragraph of the story's own kind, in characters. */
const LONGEST_PARAGRAPH = 400;

/**
 * Whether a paragraph has a link or button that says to subscribe, log in or give, and besides states a price or term, or says what is only for those
 * who do.
 */
function isOffer(page: PageIndex, element: Element): boolean {
  const { text, links, controls } = page.of(element);
  if (links + controls === 0 || links > 3 || text === 0 || text > LONGEST_PARAGRAPH) return false;
  if (element.querySelector('p, div, li, h2, h3, h4') !== null) return false;
  const calls = [...element.querySelectorAll('a, button')].filter(
    (control) =>
      page.starts('newsletter', control) || page.starts('promotion', control) || LOG_IN.test(page.text(control)),
  );
  const words = page.text(element);
  if (calls.length === 0) return false;
  const rest = calls.reduce((left, call) => left.replace(call.textContent.trim(), ' … '), words);
  return TERMS.test(words) || hasKind(page.phrases.marks(rest).within, 'promotion');
}
