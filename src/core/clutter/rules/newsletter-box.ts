import { invitationLines } from '../invitation-lines.ts';
import type { PageIndex } from '../page-index.ts';
import { hasKind } from '../phrasebook.ts';
import type { ClutterRule } from '../rule.ts';
import { isOurs, speaksOfMail } from '../site-voice.ts';

/** Longer boxes hold more than an invitation. Characters. */
const LONGEST = 600;
/** Longest label of a button. Characters. */
const LONGEST_LABEL = 30;
const WORDS = new Set([
  'newsletter',
  'newsletters',
  'signup',
  'subscribe',
  'subscription',
  'mailinglist',
  'optin',
  'mc4wp',
  'mailchimp',
  'mailerlite',
  'mailmunch',
  'convertkit',
]);
/** Those, and what may be one by its words. */
const NAMES = new Set([...WORDS, 'promo']);

/**
 * Boxes that ask for an e-mail address or a subscription. Takes two of: its words, a field or button (without the words: a
 * field for an e-mail address), its class. An article that merely speaks of newsletters has the words alone, and stays.
 */
export default {
  reason: 'Newsletter sign-up',
  *find(page) {
    yield* page.outermost((element, { text, prose, controls }) => {
      if (text === 0 || text > LONGEST || prose > LONGEST / 3) return false;
      return (controls > 0 || page.hasHint(element, NAMES)) && isInviting(page, element);
    });
    yield* invitationLines(page);
    for (const element of page.named('p', 'div', 'li', 'aside')) if (isInvitingLine(page, element)) yield element;
    yield* page.outermost((element) => isLinkedBox(page, element), page.named('div', 'section', 'aside'));
  },
} satisfies ClutterRule;

/** Its own words come last: to gather those of every box takes time. */
function isInviting(page: PageIndex, element: Element): boolean {
  const isNamed = page.hasHint(element, WORDS);
  const control = page.of(element).controls > 0;
  if (page.within('newsletter', element)) return control || isNamed || !page.within('promotion', element);
  if (isNamed && (asksForMail(element) || isSmallForm(page, element))) return true;
  return control && page.of(element).text <= LONGEST_PARAGRAPH && isClosedBox(page, element);
}

/** Longest name of a letter, in characters. */
const LONGEST_NAME = 60;

/** Whether it begins with a short line that is no sentence, speaks of mail, and ends with a button or a link. */
function isClosedBox(page: PageIndex, element: Element): boolean {
  const last = [...element.querySelectorAll('button, input, a')].at(-1);
  if (!last || page.of(last).text > LONGEST_LABEL || last.closest('[href^="mailto:"]')) return false;
  const words = page.text(element);
  if (!words.endsWith(page.text(last)) || !speaksOfMail(words)) return false;
  let first = element;
  while (page.of(first).text > LONGEST_NAME) {
    const inner = [...first.children].find((child) => page.of(child).text > 0);
    if (!inner) return false;
    first = inner;
  }
  return first !== element && !first.contains(last) && !/[.!?:…。！？]$/.test(page.text(first));
}

/** Longest paragraph that invites by a link alone, in characters. */
const LONGEST_PARAGRAPH = 260;
const ADDRESS =
  /(?:^|[/._-])(?:e?news-?letters?|subscri\w+|sign-?up|mailchi|list-manage|abonne\w+|abonnier\w+|inscri\w+|suscri\w+|boletin\w*|iscri\w+|nieuwsbrief|nyhetsbrev|bulten|bulletin)(?=[/._?#-]|$)/i;

/** A paragraph that says what it invites to, with a link that says it again or leads to where one signs up; or that begins so and speaks of what is the site's own. */
function isInvitingLine(page: PageIndex, element: Element): boolean {
  const { text, links } = page.of(element);
  if (links === 0 || links > 2 || text > LONGEST_PARAGRAPH || !page.within('newsletter', element)) return false;
  if (element.querySelector('p, div, li, h2, h3, h4') !== null) return false;
  const link = [...element.querySelectorAll('a')].find((one) => /\S/.test(one.textContent));
  if (!link) return false;
  if (ADDRESS.test((link.getAttribute('href') ?? '').replace(/^\w+:\/\//, ''))) return true;
  if (page.starts('newsletter', element) && isOurs(page.text(element))) return true;
  const rest = page.text(element).replace(link.textContent.trim(), ' … ');
  return page.within('newsletter', link) && hasKind(page.phrases.marks(rest).within, 'newsletter');
}

/** A small box of short lines that invite, the last of them a link that says so or leads to where one signs up. */
function isLinkedBox(page: PageIndex, element: Element): boolean {
  const { text, prose, links } = page.of(element);
  if (links !== 1 || text > LONGEST_PARAGRAPH || element.childElementCount < 2) return false;
  if (isClosedBox(page, element)) return true;
  if (prose * 2 > text || !page.within('newsletter', element)) return false;
  const link = element.querySelector('a')!;
  const [words, label] = [page.text(element), page.text(link)];
  if (label === '' || !words.endsWith(label) || label.length > LONGEST_LABEL) return false;
  const rest = words.slice(0, -label.length);
  const leadsThere =
    page.starts('newsletter', link) || ADDRESS.test((link.getAttribute('href') ?? '').replace(/^\w+:\/\//, ''));
  return leadsThere && hasKind(page.phrases.marks(rest).within, 'newsletter');
}

/** Longest box that invites by a heading, a line and a button alone, in characters. */
const LONGEST_FORM = 160;

const isSmallForm = (page: PageIndex, element: Element): boolean =>
  page.of(element).controls > 0 &&
  page.of(element).text <= LONGEST_FORM &&
  element.querySelector('h2, h3, h4') !== null;

const asksForMail = (element: Element): boolean =>
  element.querySelector('input[type="email"], input[placeholder*="mail" i]') !== null;
