import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

/** Longest line, in characters, and elements after the headline that are looked at. */
const LONGEST = 110;
const AFTER = 60;

/** Longest reading time, in characters. */
const LONGEST_TIME = 29;

const BY = /^(?:by|von|par|por|di|door|text|words)\s*:?\s+\p{Lu}/iu;
const MONTH = '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\p{L}*';
/** The time it takes to read or hear the story, wherever it stands. */
const READING_TIME =
  /^\d{1,3}\s*(?:-\s*)?(?:min|mins|minutes?|min\.|minuten)(?:\s+(?:read|listen|lesezeit|de lecture|de lectura))?$/i;
/** What a line of details is made of besides names. */
const DETAILS = new RegExp(
  `${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d+|\\b(?:published|updated|posted|on|at|am|pm|min|mins|minutes?|read|reading|time|uhr|ago|hours?|gmt|utc|est|et|bst|cet|st|nd|rd|th|last|stand)\\b|\\p{P}|\\s`,
  'giu',
);

/**
 * The line between headline and story that names the author, the day or the reading time: all of it is shown apart. Takes lines that begin
 * with "By" and a name and are no sentence, and lines of nothing but dates and times. A first paragraph that begins "By the river" stays.
 */
export default {
  reason: 'Author, day or reading time',
  isFrame: true,
  *find(page) {
    yield* page.outermost((element) => READING_TIME.test(page.text(element)), page.lines(LONGEST_TIME));
    const headline = page.named('h1')[0] ?? page.elements.find((element) => page.text(element) === page.title);
    if (!headline) return;
    const from = page.of(headline).end;
    for (const element of page.elements.slice(from, from + AFTER)) {
      const { text, prose } = page.of(element);
      if (prose > 0) return;
      if (text > 0 && text <= LONGEST && isDetails(page, element)) yield element;
    }
  },
} satisfies ClutterRule;

function isDetails(page: PageIndex, element: Element): boolean {
  const words = page.text(element);
  const rest = words.replace(DETAILS, '');
  if (rest === '') return /\d/.test(words);
  return BY.test(words) && !/[.!?]["”’]?$/.test(words) && isNames(words);
}

/** "By Mara Lind, Nordwire Friday, August 28": no word in lower case but particles. */
function isNames(words: string): boolean {
  const lower = words
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{Ll}/u.test(word));
  return lower.every((word) =>
    /^(?:and|und|et|y|e|in|for|de|da|di|der|von|van|la|on|at|published|updated)$/.test(word),
  );
}
