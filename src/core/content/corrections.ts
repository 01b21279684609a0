import { widthOf } from './text.ts';

/** Shorter lines are headings or links. Characters. */
const SHORTEST = 40;

/** The beginning that is looked at. UTF-16 units. */
const LOOKED_AT = 120;

/** How notes begin that say what was wrong in a story, in the languages that we know. */
const CORRECTION =
  /^\W{0,3}(?:corrections?|clarifications?|editor['’]s note|an earlier version of this|this (?:article|story|piece|post) (?:was|has been) (?:amended|corrected)|korrektur|berichtigung|anmerkung der redaktion|in einer früheren (?:version|fassung)|rectificatif|erratum|corrección|correcciones|fe de errat|rectificación|correzione|rettifica|correção|errata|correctie|rectificatie|rättelse|rettelse|sprostowanie|исправление|поправка|уточнение|訂正|更正|정정)(?![\w\u00c0-\u1fff\u3040-\ud7ff])/;

/** Whether a text corrects the story it stands under: it belongs to the story. "Corrections" alone, over a list of links, does not. */
export const isCorrection = (text: string): boolean =>
  widthOf(text) >= SHORTEST && CORRECTION.test(text.slice(0, LOOKED_AT).toLowerCase());
