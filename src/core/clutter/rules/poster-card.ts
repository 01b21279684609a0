import type { Measures } from '../census.ts';
import type { ClutterRule } from '../rule.ts';

/** Longest card, in characters. */
const LONGEST = 250;
const FEWEST = 2;
const WORDS = new Set(['user', 'userinfo', 'poster', 'postprofile', 'member', 'avatar', 'postauthor']);

/**
 * Who wrote a post of a thread, with rank and count of posts beside it. Takes two of: a class that says so, and the same card at other
 * posts. Who speaks in an interview stands in the line of speech, and stays.
 */
export default {
  reason: 'Who wrote a post',
  *find(page) {
    const cards = new Map<string, Element[]>();
    for (const element of page.outermost((_, measures) => isCard(measures), page.hinted(WORDS))) {
      const name = element.getAttribute('class') ?? '';
      cards.set(name, [...(cards.get(name) ?? []), element]);
    }
    for (const alike of cards.values()) if (alike.length >= FEWEST) yield* alike;
  },
} satisfies ClutterRule;

const isCard = ({ text, prose }: Measures): boolean => text > 0 && text <= LONGEST && prose === 0;
