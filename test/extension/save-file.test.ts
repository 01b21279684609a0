import { expect, test } from 'vitest';
import { fileName } from '../../src/extension/own-pages/save-file.ts';

test.each([
  ['Who pays for the ferry?', 'Who pays for the ferry.md'],
  ['../..\\a:b|c', 'a b c.md'],
  ['  ', 'Clean Copy.md'],
  // 79 letters and one that takes two places: half of it would be left.
  [`${'a'.repeat(79)}\u{1F6A2}`, `${'a'.repeat(79)}.md`],
  [`${'a'.repeat(78)} \u{1F6A2}`, `${'a'.repeat(78)}.md`],
])('"%s" becomes the file name "%s"', (title, name) => expect(fileName(title, 'md')).toBe(name));
