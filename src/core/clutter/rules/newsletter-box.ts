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
    yield* page.outermost((element, { text, prose }) => {
      return text > 0 && text <= LONGEST && prose <= LONGEST / 3 && signals(page, element) >= 2;
    });
    for (const element of page.elements) {
      if (element.childElementCount > 1 && page.of(element).text > 0) yield* invitationLines(page, element);
    }
  },
} satisfies ClutterRule;

function signals(page: PageIndex, element: Element): number {
  const isNamed = page.hasHint(element, WORDS);
  if (!page.within('newsletter', element)) return isNamed && asksForMail(element) ? 2 : 0;
  const isPromotion = page.hints(element).has('promo') && !page.within('promotion', element);
  const control = page.of(element).controls > 0 || invitationLines(page, element).length > 0;
  return 1 + Number(control) + Number(isNamed || isPromotion);
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
