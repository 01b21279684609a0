import { expect, test } from 'vitest';
import { doubtsAbout } from '../../../src/core/clutter/doubts.ts';
import { PageIndex } from '../../../src/core/clutter/page-index.ts';
import { languageFor } from '../../../src/core/plugins.ts';

const PROSE =
  'The council said on Tuesday that the newsletter of the harbour had reached every house between the two shores. ';

function rulesFor(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const page = new PageIndex(body, [languageFor('en')!.clutter!]);
  const kept = [...body.querySelectorAll('p')].map((element) => ({
    element,
    text: element.textContent,
    linkText: [...element.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.length, 0),
  }));
  return doubtsAbout(page, kept).map(({ index, rule }) => `${index} ${rule}`);
}

test.each([
  ['an inviting phrase', '<p>Sign up for our newsletter and never miss a boat.</p>', ['0 newsletter-box']],
  [
    'a telling name around it',
    '<div class="promo"><p>Ten boats for a summer on the water.</p></div>',
    ['0 promo-strip'],
  ],
  [
    'text that is all link',
    '<p>Plain.</p><p><a href="/a">Ten boats for a summer on the water</a></p>',
    ['1 read-more'],
  ],
  ['long prose that speaks of such things', `<p>${PROSE.repeat(3)}</p>`, []],
  ['plain prose', '<p>The ferry stays, the council said on Tuesday.</p>', []],
  ['a linked sentence', '<p><a href="/a">The ferry stays, the council said on Tuesday.</a></p>', []],
])('%s', (_, html, rules) => expect(rulesFor(html)).toEqual(rules));

test('a few at most', () => expect(rulesFor('<p class="promo">Ten boats</p>'.repeat(20))).toHaveLength(6));
