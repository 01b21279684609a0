import { describe, expect, test } from 'vitest';
import { languageFor } from '../../../src/core/plugins.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { blocksOf } from './read-quotes.ts';

/** By language, short texts with how its newspapers report speech; below each the speaker of each span, "?" for nobody named. */
const files = import.meta.glob<string>('./constructions/*.txt', { eager: true, query: '?raw', import: 'default' });

const speakersIn = (text: string, language: string): string[] =>
  findQuotes(blocksOf(text), { language: languageFor(language) }).flatMap(({ content, speaker }) =>
    content.map(() => speaker?.name ?? '?'),
  );

describe('how each language reports speech', () => {
  for (const [path, content] of Object.entries(files)) {
    const language = path.slice(-6, -4);
    describe(language, () => {
      for (const example of content.trim().split('\n\n')) {
        const [text = '', expected = ''] = example.split('\n= ');
        test(text, () => {
          expect(speakersIn(text, language).join('; ')).toBe(expected.trim());
        });
      }
    });
  }
});
