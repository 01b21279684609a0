import { expect, test } from 'vitest';
import { unheadProse } from '../../../src/core/content/prose-headings.ts';
import { textOf } from '../../../src/core/content/text.ts';
import { toPassages } from '../../../src/core/content/to-blocks.ts';

const LONG =
  'The wheel turns for an hour on Sundays, and flour is sold at the door by the children of its keeper, who tell of the flood';
const LONGER = `${LONG}, and of the ice that came after it, when the whole town stood on the bank and sang till morning`;

test.each([
  ['a long statement', `${LONG}.`, 'paragraph'],
  ['one that somebody says', `“${LONG}.”`, 'paragraph'],
  ['one in a script without spaces', `${'水車は日曜日に一時間回る'.repeat(5)}。`, 'paragraph'],
  ['what is longer than any heading', LONGER, 'paragraph'],
  ['a long heading', LONG, 'heading'],
  ['a long question', `${LONGER}?`, 'heading'],
  ['a short statement', 'The wheel turns again.', 'heading'],
])('%s', (_, words, type) => {
  const { body } = new DOMParser().parseFromString(`<h2>${words}</h2>`, 'text/html');
  const passages = toPassages(body);
  unheadProse(passages);
  expect(passages.map(({ block }) => [block.type, textOf(block)])).toEqual([[type, words]]);
});
