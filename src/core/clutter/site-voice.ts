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
  /(?<![a-z])(?:e-?)?mails?(?:box|fach)?(?![a-z])|inbox|newsletter|rundbrief|correo|boletín|buzón|messagerie|infolettre|skrzynk|casella|почт|пошт|рассыл|e-?posta|بريد|מייל|メール|邮|郵|메일/i;

/** How letters are given up again, in some languages. */
const LEAVING =
  /unsubscri|abbestell|abmeld|da(?:r[mts]e|te|rse) de baja|désinscri|désabonn|disiscriv|disiscriz|annullare l.iscrizione|descadastr|cancel[ae] quando|cancelar a (?:inscrição|assinatura)|wypisa|wypisz|rezygnować w każdej|отписа|відписа|abonelikten çık|istediğin(?:iz)? zaman|إلغاء الاشتراك|配信停止|配信解除|解除は|いつでも解除|退订|退訂|取消订阅|구독 취소|구독 해지|수신 거부|afmelden|uitschrijven|avsluta prenumerationen|avregistrera|afmeld|odhlás/i;

/** Whether a text says how a letter is given up again. Never throws. */
export const speaksOfLeaving = (text: string): boolean => LEAVING.test(text);

/** Whether a text speaks of letters by mail. Never throws. */
export const speaksOfMail = (text: string): boolean => MAIL.test(text);

/** Words by which a site speaks to its reader. */
const YOU = wholeWords(
  'you|yours?|dein[a-z]*|ihre?[nmr]?|vous|votre|vos|tus?|tuo|tua|tuoi|usted|jouw|uw|você|seus?|suas?|din|ditt|dina|twoj[a-z]+|twój|ваш[а-я]*|вам',
);

/** Whether a text speaks to its reader. Never throws. */
export const isYours = (text: string): boolean => text.toLowerCase().search(YOU) >= 0;
