import { LETTER } from '../content/text.ts';

/** A pattern of whole words, for all that a text in lower case has of them. */
export function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![${LETTER}])(?:${words})(?![${LETTER}])`, 'g');
}

/** Words by which a site speaks of itself and of what is its own. */
export const WE = wholeWords(
  'we|our|us|wir|uns|unser[a-z]*|nous|notre|nos|nuestr[a-z]+|noi|nostr[a-z]+|noss[oa]s?|ons|onze',
);

/** The same in languages that the judge has seen few pages of. */
const OURS = wholeWords('vi|oss|vår[a-z]*|vores|мы|нас|нам|наш[а-я]*|naš[a-z]*|nás|nam|nasz[a-z]*|bizi|bizim|kami');

/** Whether a site speaks of itself in a text. Never throws. */
export const isOurs = (text: string): boolean => [WE, OURS].some((words) => text.toLowerCase().search(words) >= 0);

/** Letters by mail, in some languages. */
const MAIL =
  /mail|(?<!\w)inbox|newsletter|rundbrief|correo|boletín|buzón|messagerie|courrier|infolettre|skrzynk|casella|почт|пошт|рассыл|розсил|posta|بريد|מייל|メール|邮|郵|메일/i;

/** Whether a text speaks of letters by mail. Never throws. */
export const speaksOfMail = (text: string): boolean => MAIL.test(text);

/** Words by which a site speaks to its reader. */
const YOU = wholeWords(
  'you|yours?|dein[a-z]*|ihre?[nmr]?|vous|votre|vos|tus?|tuo|tua|tuoi|usted|jouw|uw|você|seus?|suas?|din|ditt|dina|twoj[a-z]+|twój|ваш[а-я]*|вам',
);

/** Whether a text speaks to its reader. Never throws. */
export const isYours = (text: string): boolean => text.toLowerCase().search(YOU) >= 0;
