import type { ClutterRule } from '../rule.ts';

/** Longest line, in characters. */
const LONGEST = 60;
const WORDS = new Set(['rating', 'ratings', 'votes', 'stars']);
/** "5 from 48 votes". */
const COUNTED =
  /\d\s*(?:votes?|ratings?|reviews?|stimmen|bewertungen|avis|votos|voti|valoraciones|recensioni|beoordelingen|ocen)(?!\p{L})/iu;

/**
 * What readers gave in stars: a short line that counts votes, in an element named so. What a critic gives counts no votes, and stays.
 */
export default {
  reason: 'Readers’ rating',
  find: (page) =>
    page.outermost(
      (element, { text }) => text > 0 && text <= LONGEST && COUNTED.test(page.text(element)),
      page.hinted(WORDS),
    ),
} satisfies ClutterRule;
