import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

/** Longest question with its answers, in characters. */
const LONGEST = 600;
const WORDS = new Set(['poll', 'polls', 'quiz', 'survey', 'umfrage', 'sondage', 'encuesta', 'sondaggio', 'enquete']);

/**
 * Questions to the readers: a small box named so, with answers to choose; or, whatever it is called, answers to choose from beside a button, with
 * the question before them. An article about a poll has no fields, and stays.
 */
export default {
  reason: 'Poll or quiz',
  *find(page) {
    yield* page.outermost(
      (_, { text, prose, controls }) => text > 0 && text <= LONGEST && prose === 0 && controls >= 2,
      page.hinted(WORDS),
    );
    const choices = page.named('input').filter((input) => input.getAttribute('type') === 'radio');
    for (const box of new Set(choices.map((choice) => boxAround(page, choice)))) {
      if (!box) continue;
      yield box;
      const before = box.previousElementSibling;
      if (before && page.of(before).text <= LONGEST_QUESTION && /[?？؟]/.test(page.text(before))) yield before;
    }
  },
} satisfies ClutterRule;

/** Longest question, in characters. */
const LONGEST_QUESTION = 160;

/** The smallest element with a choice, another one and a button, where it is small. */
function boxAround(page: PageIndex, choice: Element): Element | undefined {
  for (
    let box = choice.parentElement;
    box && page.of(box).text <= LONGEST && page.of(box).prose === 0;
    box = box.parentElement
  ) {
    if (box.querySelector('button, input[type="submit"]') === null) continue;
    return box.querySelectorAll('input[type="radio"]').length > 1 ? box : undefined;
  }
  return undefined;
}
