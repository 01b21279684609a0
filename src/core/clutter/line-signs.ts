import type { PageIndex } from './page-index.ts';

/** A file is what the story speaks of. */
export const FILE = /\.(?:pdf|docx?|xlsx?|csv|zip|mp3)(?:[?#]|$)/i;

/** A term or a price, which offers state and headlines seldom do together with such a name. */
export const TERMS =
  /\d\s?(?:€|£|\$|%|zł|kč|kr(?![a-z\u00c0-\u024f])|ft(?![a-z])|forint|euros?(?![a-z])|lei(?![a-z])|руб|грн|лв|₽|₴|₺|₹|円|원|元)|\d만\s?원|[€£$₹¥₺]\s?\d|\b(?:per|a|one|first|für|pro|par|al|por)\s+(?:month|week|year|monat|woche|jahr|mois|mes|mese|mês)\b|\bcancel\b|\bkündbar\b/i;

/** All in bold or italics. */
export const isSetOff = (page: PageIndex, element: Element): boolean => {
  const [first] = element.children;
  return (
    first !== undefined && /^(?:strong|b|em|i)$/.test(first.localName) && page.of(first).text === page.of(element).text
  );
};

/** Whether a line ends as sentences do. */
export const endsSentence = (line: string): boolean => /[.!?…。！？]["”’»)]*$/.test(line);
