import type { ClutterRule } from '../rule.ts';

/** Longest question with its answers, in characters. */
const LONGEST = 600;
const WORDS = new Set(['poll', 'polls', 'quiz', 'survey', 'umfrage', 'sondage', 'encuesta', 'sondaggio', 'enquete']);

/**
 * Questions to the readers: a small box named so, with answers to choose. An article about a poll has no fields, and stays.
 */
export default {
  reason: 'Poll or quiz',
  find: (page) =>
    page.outermost(
      (_, { text, prose, controls }) => text > 0 && text <= LONGEST && prose === 0 && controls >= 2,
      page.hinted(WORDS),
    ),
} satisfies ClutterRule;
