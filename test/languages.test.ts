// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Block } from '../src/core/article.ts';
import { textOf } from '../src/core/content/text.ts';
import type { Language } from '../src/core/languages/language.ts';
import { findQuotes } from '../src/core/quotes/find-quotes.ts';
import { readUnspaced } from '../src/core/quotes/read-unspaced.ts';
import { readUnspacedBy } from '../src/core/quotes/speech-words.ts';

readUnspacedBy(readUnspaced);

const languages = import.meta.glob<Language>('../src/core/languages/??.ts', { eager: true, import: 'default' });
const fixtures = import.meta.glob<string>('../src/core/languages/*.fixture.html', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** A fixture's paragraphs as blocks, and its marked quotations with their speakers. */
function readFixture(html: string): { blocks: Block[]; wanted: string[] } {
  const { document } = new JSDOM(html).window;
  const blocks = [...document.querySelectorAll('p')].map(
    (p): Block => ({ type: 'paragraph', children: [{ type: 'text', value: p.textContent }] }),
  );
  const wanted = [...document.querySelectorAll('mark')].map(
    (mark) => `${mark.getAttribute('data-speaker') ?? 'not stated'}: ${mark.textContent}`,
  );
  return { blocks, wanted };
}

describe('every language finds and attributes the quotations of its fixture', () => {
  for (const [path, language] of Object.entries(languages)) {
    test(language.tag, () => {
      expect(path).toBe(`../src/core/languages/${language.tag}.ts`);
      const fixture = fixtures[path.replace('.ts', '.fixture.html')];
      expect(fixture, `${language.tag}.fixture.html beside the table`).toBeDefined();
      const { blocks, wanted } = readFixture(fixture!);
      expect(wanted.length, 'three quotations and more are marked with <mark>').toBeGreaterThan(2);
      const found = findQuotes(blocks, { language }).flatMap(({ content, speaker }) =>
        content.map(({ block, start, end }) => {
          const text = textOf(blocks[block]!).slice(start, end);
          return `${speaker?.name ?? 'not stated'}: ${text}`;
        }),
      );
      expect(found).toEqual(wanted);
    });
  }
});

describe('tables hold words in lower case', () => {
  for (const language of Object.values(languages)) {
    test(language.tag, () => {
      const tables = { ...language.speech, ...language.clutter };
      const lists = Object.values(tables).filter((list) => typeof list === 'string');
      for (const list of lists) expect(list).toBe(list.toLowerCase());
    });
  }
});
