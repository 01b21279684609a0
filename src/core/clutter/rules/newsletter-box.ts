import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

/** Longer boxes hold more than an invitation. Characters. */
const LONGEST = 600;
/** Longest line of an invitation, and longest label of a button. Characters. */
const LONGEST_LINE = 110;
const LONGEST_LABEL = 30;
const WORDS = new Set(['newsletter', 'newsletters', 'signup', 'subscribe', 'subscription', 'mailinglist', 'optin']);

/**
 * Boxes that ask for an e-mail address or a subscription. Takes two of: its words, a field or button (without the words: a
 * field for an e-mail address), its class. An article that merely speaks of newsletters has the words alone, and stays.
 */
export default {
  reason: 'Newsletter sign-up',
  *find(page) {
    const lines = new Map<Element, Element[]>();
    for (const label of page.labels('newsletter')) {
      const container = label.parentElement;
      if (!container || page.of(label).text >= LONGEST_LABEL || lines.has(container)) continue;
      const found = invitationLines(page, container);
      if (found.length > 0) lines.set(container, found);
    }
    yield* page.outermost((element, { text, prose }) => {
      return text > 0 && text <= LONGEST && prose <= LONGEST / 3 && isInviting(page, element, lines.has(element));
    });
    for (const found of lines.values()) yield* found;
  },
} satisfies ClutterRule;

/** Its own words come last: to gather those of every box takes time. */
function isInviting(page: PageIndex, element: Element, hasLines: boolean): boolean {
  const isNamed = page.hasHint(element, WORDS);
  const control = hasLines || page.of(element).controls > 0;
  const isPromotion = page.hints(element).has('promo');
  if (!isNamed && !control && !isPromotion) return false;
  if (!page.within('newsletter', element)) return isNamed && asksForMail(element);
  return control || isNamed || !page.within('promotion', element);
}

const asksForMail = (element: Element): boolean =>
  element.querySelector('input[type="email"], input[placeholder*="mail" i]') !== null;

/** Neighbouring short lines that all invite, with a button's label among them: "Sign Up" as plain text. */
function invitationLines(page: PageIndex, container: Element): Element[] {
  const found: Element[] = [];
  let run: Element[] = [];
  for (let child = container.firstElementChild; ; child = child.nextElementSibling) {
    if (child && isInvitation(page, child)) {
      run.push(child);
      continue;
    }
    if (run.length >= 2 && run.some((line) => page.of(line).text < LONGEST_LABEL && isLabel(page, line)))
      found.push(...run);
    if (!child) return found;
    run = [];
  }
}

const isLabel = (page: PageIndex, line: Element): boolean => page.is('newsletter', line);

const isInvitation = (page: PageIndex, element: Element): boolean =>
  page.of(element).text < LONGEST_LINE && page.within('newsletter', element);
