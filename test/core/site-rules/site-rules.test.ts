import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/content/text.ts';
import { readArticle } from '../../../src/core/read-article.ts';
import { ruleForPicked, rulesForChoice } from '../../../src/core/rule-for-choice.ts';
import { isPlainSelector } from '../../../src/core/site-rules/plain-selector.ts';
import type { SiteRule } from '../../../src/core/site-rules/site-rule.ts';
import { addRules, parseRulesFile, toSiteRules, writeRulesFile } from '../../../src/core/site-rules/stored-rules.ts';
import { matchesPattern, patternOf } from '../../../src/core/site-rules/text-pattern.ts';

const url = 'https://www.courier.example/2026/ferry';
const site = 'courier.example';
const line = (what: string) =>
  `The ${what} kept running between the two shores all night, and nobody on board of it minded the rain that fell.`;
const story = ['ferry', 'small boat', 'old steamer', 'night service', 'freighter']
  .map((what) => `<p>${line(what)} ${line(`other ${what}`)}</p>`)
  .join('');
const page = (box: string, main = story) =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The ferry stays</title></head><body>
     <article class="story"><h1>The ferry stays</h1>${main}${box}${story.replaceAll('kept running', 'went later')}</article>
     </body></html>`,
    'text/html',
  );
const recipe =
  '<div class="harbour-note"><p>Harbour note 12: the kiosk on the pier sells warm soup until 23:00.</p></div>';

function textWith(document: Document, siteRules: SiteRule[]): string {
  const { article } = readArticle(document, { url, siteRules });
  return article?.blocks.map(textOf).join('\n') ?? '';
}

describe('a rule of the reader', () => {
  const rule: SiteRule = { site, action: 'remove', selector: 'div.harbour-note' };

  test('removes what it means, says so, and leaves the rest', () => {
    const plain = textWith(page(recipe), []);
    expect(plain).toContain('warm soup');
    expect(textWith(page(recipe), [rule])).toBe(plain.replace(/\n.*warm soup.*/, ''));
    const { article } = readArticle(page(recipe), { url, siteRules: [rule] });
    expect(article?.removals.find((removal) => removal.rule === 'site-rule')?.blocks.map(textOf)[0]).toContain('soup');
  });

  test('holds below its host and nowhere else', () => {
    expect(textWith(page(recipe), [{ ...rule, site: 'example' }])).not.toContain('warm soup');
    for (const other of ['ourier.example', 'm.courier.example', 'other.example'])
      expect(textWith(page(recipe), [{ ...rule, site: other }])).toContain('warm soup');
  });

  test('with words means only blocks with these words', () => {
    expect(textWith(page(recipe), [{ ...rule, text: 'harbour note *: the kiosk*' }])).not.toContain('soup');
    expect(textWith(page(recipe), [{ ...rule, text: 'harbour note' }])).toContain('soup');
  });

  test('the later of two counts', () => {
    expect(textWith(page(recipe), [rule, { ...rule, action: 'keep' }])).toContain('soup');
  });

  test('that would take the whole text is not followed', () => {
    expect(textWith(page(recipe), [{ ...rule, selector: 'article' }])).toContain('warm soup');
  });

  test.each([
    'div[',
    ':has(*)',
    'div:not(p)',
    '',
    '}',
    'p{}',
    '*'.repeat(400),
    'a '.repeat(150),
    '\\',
    '1p',
    '--x',
    'p >',
    '> p',
    'p,,p',
    '[class=x',
    '[class^="a\\"]',
  ])('never throws or hangs for the selector %j', (selector) => {
    expect(isPlainSelector(selector)).toBe(false);
    expect(textWith(page(recipe), [{ ...rule, selector }])).toContain('ferry');
  });

  test.each(['p', 'div.harbour-note > p', '#a.b.c', '*', '[data-testid="x y"]', 'm\\:x, main p', 'é.ü', 'a\\31 b'])(
    'may have the selector %s',
    (selector) => expect(isPlainSelector(selector)).toBe(true),
  );

  test('whatever passes for a plain selector is one to the browser', () => {
    const piece = fc.constantFrom(
      'p',
      '.a',
      '#b',
      '[c]',
      '[c="d"]',
      ' ',
      ' > ',
      ', ',
      '*',
      '\\31 ',
      '-',
      '1',
      '\\',
      '"',
      ':is(a)',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const selector = pieces.join('');
        if (isPlainSelector(selector)) document.querySelector(selector);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('text patterns', () => {
  test.each([
    ['Sign up for our newsletter', 'sign up for OUR newsletter', true],
    ['Sign up for our newsletter', 'sign up', false],
    ['Sign up for our newsletter', 'sign up*', true],
    ['12 comments', '* comments', true],
    ['12 comments', '*comments*', true],
    ['ab', 'ab*b', false],
    ['a.b', 'a?b', false],
    ['a'.repeat(5000), `${'a*'.repeat(99)}b`, false],
  ])('%j against %j', (text, pattern, is) => expect(matchesPattern(text, pattern)).toBe(is));

  test('one made of a text matches it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '1', '.', 'é', '\n'), maxLength: 90 }), (text) => {
        fc.pre(text.trim() !== '');
        expect(matchesPattern(text, patternOf(text))).toBe(true);
      }),
    );
  });
});

describe('a rule made of a choice', () => {
  const blocksOf = (document: Document, words: string) =>
    readArticle(document, { url }).article!.blocks.filter((block) => textOf(block).includes(words));

  test('means the block by the lasting name of its element', () => {
    const document = page(recipe.replace('harbour-note', 'css-1x2y3z harbour-note is-open'));
    const rules = rulesForChoice(document, { url }, 'remove', blocksOf(document, 'soup'));
    expect(rules).toEqual([{ site, action: 'remove', selector: 'div.harbour-note' }]);
    const tomorrow = page(recipe.replace('12', '13').replace('soup', 'cocoa'));
    expect(textWith(tomorrow, rules)).not.toContain('cocoa');
  });

  test('means it by its words where its element has no name, and takes no other', () => {
    const document = page('<p>Harbour note 12: the kiosk on the pier sells warm soup and cold tea until 23:00.</p>');
    const rules = rulesForChoice(document, { url }, 'remove', blocksOf(document, 'soup'));
    expect(rules).toEqual([
      { site, action: 'remove', selector: 'p', text: 'Harbour note *: the kiosk on the pier sells warm soup and*' },
    ]);
    expect(textWith(document, rules).split('\n')).toHaveLength(textWith(document, []).split('\n').length - 1);
  });

  test('is none where nothing tells the blocks', () => {
    const document = page('');
    const { blocks } = readArticle(document, { url }).article!;
    expect(rulesForChoice(document, { url }, 'remove', blocks.slice(0, 4))).toEqual([]);
  });

  test('a picked element is read, and found again on the site’s other pages', () => {
    const body = `<div class="letters">${story.replaceAll('ferry', 'letter')}</div>`;
    const document = page(body);
    const picked = document.querySelector('.letters')!;
    const { article } = readArticle(document, { url, picked });
    expect(article?.picked).toBe(true);
    expect(article?.blocks).toHaveLength(5);
    const rule = ruleForPicked(document, url, picked)!;
    expect(rule).toEqual({ site, action: 'article', selector: 'div.letters' });
    expect(readArticle(page(body), { url, siteRules: [rule] }).article?.blocks).toHaveLength(5);
  });

  test('a selection is read as the blocks that it touches', () => {
    const document = page('');
    const [, second, third] = readArticle(document, { url }).article!.blocks.map(textOf);
    const { article } = readArticle(document, { url, picked: `${second!.slice(4)}\n\n${third!.slice(0, 60)}` });
    expect(article?.blocks.map(textOf)).toEqual([second, third]);
  });
});

describe('files of rules', () => {
  const rules: SiteRule[] = [
    { site, action: 'remove', selector: 'div.a', text: 'x *' },
    { site: 'other.example', action: 'article', selector: 'main' },
  ];

  test('come back as they were written', () => expect(parseRulesFile(writeRulesFile(rules))).toEqual({ rules }));

  test.each([
    ['no JSON', '{', { problem: 'json' }],
    ['another format', '[]', { problem: 'format' }],
    ['a later version', writeRulesFile(rules).replace('"version": 1', '"version": 2'), { problem: 'format' }],
    ['a selector with functions', writeRulesFile(rules).replace('main', ':has(*)'), { problem: 'rule', number: 2 }],
    ['an unknown action', writeRulesFile(rules).replace('remove', 'run'), { problem: 'rule', number: 1 }],
    [
      'more than data',
      writeRulesFile(rules).replace('"text"', '"script": "x", "text"'),
      { problem: 'rule', number: 1 },
    ],
    ['a site that is none', writeRulesFile(rules).replace(site, 'a b/c'), { problem: 'rule', number: 1 }],
  ])('are refused whole with %s', (_, text, problem) => expect(parseRulesFile(text)).toEqual(problem));

  test('what is stored and no rule is left out', () =>
    expect(toSiteRules([rules[0], null, 7, { ...rules[1], selector: '(' }, rules[1]])).toEqual(rules));

  test('nothing stored or imported throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (stored, text) => {
        expect(toSiteRules(stored)).toBeInstanceOf(Array);
        parseRulesFile(text);
      }),
    );
  });

  test('a newer rule for the same place takes the older one’s place', () => {
    const changed: SiteRule = { ...rules[0]!, action: 'keep' };
    expect(addRules(rules, [changed])).toEqual([rules[1], changed]);
    expect(addRules(rules, [{ ...rules[1]!, selector: '#text' }])).toHaveLength(2);
  });
});
