import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

/** Longest question with its answers, in characters. */
const LONGEST = 600;
const WORDS = new Set(['poll', 'polls', 'quiz', 'survey', 'umfrage', 'sondage', 'encuesta', 'sondaggio', 'enquete']);

/**
 * Questions to the readers: a small box named so, with answers to choose; or, whatever it is called, answers to choose from beside a button, with
 * the question before them; and a short question with two buttons. An article about a poll has no fields, and stays.
 */
export default {
  reason: 'Poll or quiz',
  *find(page) {
    yield* page.outermost(
      (_, { text, prose, controls }) => text > 0 && text <= LONGEST && prose === 0 && controls >= 2,
      page.hinted(WORDS),
    );
    yield* page.outermost(isAskedByButtons, page.lines(LONGEST_ASKED));
    const choices = page.named('input').filter((input) => input.getAttribute('type') === 'radio');
    for (const box of new Set(choices.map((choice) => boxAround(page, choice)))) {
      if (!box) continue;
      yield box;
      const before = box.previousElementSibling;
      if (before && page.of(before).text <= LONGEST_QUESTION && /[?？؟]/.test(page.text(before))) yield before;
    }
  },
} satisfies ClutterRule;

/** Longest question with its buttons, and longest of their labels. Characters. */
const LONGEST_ASKED = 100;
const LONGEST_LABEL = 16;

/** "Was this useful? Yes No": the buttons say no more than a word or two, and stand after the question. */
function isAskedByButtons(element: Element): boolean {
  const buttons = [...element.querySelectorAll('button')].map(({ textContent }) => textContent.trim());
  if (buttons.length < 2 || buttons.some(({ length }) => length > LONGEST_LABEL)) return false;
  return /[?？؟]\s*$/.test(element.textContent.trim().split(buttons[0] || '\0')[0]!);
}

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
