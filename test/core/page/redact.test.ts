import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { redactPage } from '../../../src/core/page/redact.ts';
import { readArticle } from '../../../src/core/read-article.ts';
import { pageDigest } from '../../hostile/page-digest.ts';

const pages = join(import.meta.dirname, '../../pages');
/** Words of this many letters hardly come out again by chance. */
const LONG = 6;

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const pageOf = (slug: string): Document => parsed(readFileSync(join(pages, slug, 'page.html'), 'utf8'));

/** Numbers that are the same in each run and look like chance. */
function chance(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

describe.each(readdirSync(pages))('%s without its words', (slug) => {
  const page = pageOf(slug);
  const before = pageDigest(page);
  const html = redactPage(page, chance());
  const again = parsed(html);

  test('leaves the page as it was', () => expect(pageDigest(page) === before).toBe(true));

  test('holds none of them, in the text or in what is declared', () => {
    // Names of classes and of vocabularies stay, and are words, too.
    const names = new Set(
      [...page.querySelectorAll('*')].flatMap((element) => [
        ...element.getAttributeNames(),
        element.localName,
        ...['class', 'id', 'itemprop', 'itemtype', 'property', 'name', 'rel', 'type', 'role'].flatMap((name) =>
          wordsIn(element.getAttribute(name) ?? ''),
        ),
      ]),
    );
    const declared = [...page.querySelectorAll('meta[content], [alt], [title]')].map((element) =>
      ['content', 'alt', 'title'].map((name) => element.getAttribute(name)).join(' '),
    );
    const own = wordsIn([page.body.textContent, ...declared].join(' ')).filter(
      (word) => [...word].length >= LONG && !names.has(word),
    );
    const kept = new Set(
      wordsIn(
        [
          again.documentElement.textContent,
          ...[...again.querySelectorAll('meta[content], [alt], [title]')].map((element) =>
            ['content', 'alt', 'title'].map((name) => element.getAttribute(name)).join(' '),
          ),
        ].join(' '),
      ),
    );
    const common =
      /^(?:article|website|summary|device|initial|newsarticle|person|organization|imageobject|application|schema)$/;
    expect([...new Set(own)].filter((word) => kept.has(word) && !common.test(word))).toEqual([]);
  });

  test('has the same structure and runs nothing', () => {
    const shape = (document: Document) =>
      [...document.querySelectorAll('body p, body h1, body h2, body li, body figure, body a')].map(
        ({ localName, className }) => `${localName}.${className}`,
      );
    expect(shape(again)).toEqual(shape(page));
    expect(
      again.querySelectorAll('script:not([type="application/ld+json"]), style, [onclick], [onload], [onerror], [style]')
        .length,
    ).toBe(0);
  });

  test('can be read', () => expect(() => readArticle(again, { url: 'https://daily.example/a' })).not.toThrow());
});

test('a page in English is still an article, as long as it was', () => {
  const read = (page: Document) => readArticle(page, { url: 'https://daily.example/a' }).article!;
  const own = read(pageOf('long-feature'));
  const redacted = read(parsed(redactPage(pageOf('long-feature'), chance())));
  expect(redacted.blocks.length).toBeGreaterThan(own.blocks.length * 0.8);
});

test('words that are the same stay the same, and their case, numbers and signs stay what they are', () => {
  const page = parsed('<p>Mara met Mara’s sister in 2024, MARA said: “Ça va, 東京!”</p>');
  const text = parsed(redactPage(page, chance())).querySelector('p')!.textContent;
  expect(text).toMatch(
    /^(\p{Lu}\p{Ll}{3}) \p{Ll}{3} \1’\p{Ll} \p{Ll}{6} \p{Ll}{2} \d{4}, \p{Lu}{4} \p{Ll}{4}: “\p{Lu}\p{Ll} \p{Ll}{2}, \p{Script=Han}{2}!”$/u,
  );
  expect(text).not.toContain('Mara');
});
