import fc from 'fast-check';
import type { Article, Block, Phrasing } from '../src/core/article.ts';

/** Words, and everything that a format could take for its own signs. */
const nasty = fc.constantFrom(
  ...[
    '#',
    '# ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '2) ',
    '> ',
    '---',
    '===',
    '***',
    '```',
    '~~~',
    '|',
    '| a |',
    ':--',
    '_',
    '__',
    '*',
    '**',
    '`',
    '``',
  ],
  ...[
    '[',
    ']',
    '](x)',
    '![',
    '!',
    '<',
    '>',
    '<script>alert(1)</script>',
    '<b onclick=x>',
    '<!--',
    ']]>',
    '&',
    '&amp;',
    '&lt;',
    '&#106;',
  ],
  ...[
    '\\',
    '\\\\',
    '"',
    "'",
    'javascript:alert(1)',
    'http://a.example/b_c*d',
    'www.a.example',
    'a_b@c.example',
    '^',
    '$',
    '    ',
    '\t',
  ],
  ...[
    '\n',
    ' ',
    '\u00A0',
    'ä',
    '「',
    '」',
    '。',
    '日本',
    'שלום',
    'مرحبا',
    '\u200D',
    '\u200F',
    '👩‍💻',
    '\0',
    '\uD800',
    '\u202E',
    '\u2066',
    '\u{E0041}',
  ],
);
const text = fc
  .array(fc.oneof(nasty, fc.constantFrom('word', 'two words', 'end.'), fc.string({ maxLength: 3, unit: 'binary' })), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    'http://a.example/(b)[c]*d*?e=1&copy=2&amp;',
    'mailto:a@b.example',
    'JAVASCRIPT:x',
    'http://a.example/"><img src=x>',
  ),
);

const phrasing = fc.letrec<{ run: Phrasing[]; node: Phrasing }>((tie) => ({
  run: fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
  node: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.record({ type: fc.constant('text' as const), value: text }),
    fc.constant({ type: 'break' as const }),
    fc.record({ type: fc.constant('inlineCode' as const), value: text }),
    fc.record({ type: fc.constant('strong' as const), children: tie('run') }),
    fc.record({ type: fc.constantFrom('emphasis', 'delete', 'superscript', 'subscript'), children: tie('run') }),
    fc.record({ type: fc.constant('link' as const), url, children: tie('run') }),
  ),
})).run;

const cell = fc.record({ type: fc.constant('tableCell' as const), children: phrasing });
const row = fc.record({
  type: fc.constant('tableRow' as const),
  children: fc.array(cell, { minLength: 1, maxLength: 3 }),
});

const block = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.record({ type: fc.constant('paragraph' as const), children: phrasing }),
    fc.record({
      type: fc.constant('heading' as const),
      depth: fc.constantFrom(1 as const, 2 as const, 6 as const),
      children: phrasing,
    }),
    fc.record({ type: fc.constant('code' as const), value: text, lang: text }),
    fc.record({ type: fc.constant('figure' as const), url, alt: text, caption: phrasing, credit: phrasing }),
    fc.record({ type: fc.constant('table' as const), children: fc.array(row, { minLength: 1, maxLength: 3 }) }),
    fc.constant({ type: 'thematicBreak' as const }),
    fc.record({ type: fc.constant('blockquote' as const), children: tie('blocks') }),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      start: fc.integer({ min: -2, max: 2000 }),
      reversed: fc.boolean(),
      children: fc.array(
        fc.record(
          { type: fc.constant('listItem' as const), value: fc.integer({ min: 1, max: 9 }), children: tie('blocks') },
          { requiredKeys: ['type', 'children'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  ),
})).block;

/** Articles of every shape, with words chosen to be mistaken for markup. */
export const arbitraryArticle: fc.Arbitrary<Article> = fc.record({
  url: fc.constant('https://daily.example/a'),
  title: text,
  byline: text,
  siteName: text,
  publishedTime: fc.constant('2026-03-01T10:00:00+01:00'),
  lang: text,
  dir: fc.constantFrom('ltr', 'rtl'),
  blocks: fc.array(block, { maxLength: 5 }),
  quotes: fc.constant([]),
  removals: fc.constant([]),
  omissions: fc.constant([]),
});
