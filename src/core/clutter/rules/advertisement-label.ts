import { labels } from '../heading-of.ts';
import { hasKind } from '../phrasebook.ts';
import type { ClutterRule } from '../rule.ts';

/** Longest line that says that the story goes on behind an advertisement, in characters. */
const LONGEST = 60;
/** Words of going on, in some languages. */
const GOES_ON =
  /continu|weiter|fortsetz|suite|sigue|segue|dalsz|dalej|pokračov|продолж|продовж|devam|fortsätt|fortsett|verder|يتابع|تتمة|続|继续|繼續|이어|계속/i;

/**
 * "Advertisement" as a line of its own, and a line that says that the story goes on behind one. A heading about advertisements has more words and stays,
 * and so does a sentence.
 */
export default {
  reason: 'Advertisement',
  *find(page) {
    yield* labels(page, 'advertisement');
    yield* page
      .lines(LONGEST)
      .filter(
        (element) =>
          page.within('advertisement', element) &&
          GOES_ON.test(page.text(element)) &&
          !/^h[1-6]$|^a$/.test(element.localName) &&
          !/[.!?。！？]$/.test(page.text(element)),
      );
    for (const { text, texts } of page.brokenLines)
      if (hasKind(page.phrases.marks(text).is, 'advertisement')) yield* texts.map((part) => ({ text: part, from: 0 }));
  },
} satisfies ClutterRule;
