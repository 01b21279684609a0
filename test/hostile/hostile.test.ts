import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/core/content/text.ts';
import { exporters } from '../../src/core/formats.ts';
import { readArticle } from '../../src/core/read-article.ts';
import { liveMarkup } from './live-markup.ts';
import { pageDigest } from './page-digest.ts';
import { FIRST, hostilePage, type payloads as make, payloads } from './payloads.ts';
import { addressesOf, allBlocks, strangers } from './strangers.ts';

const url = 'https://daily.example/2026/03/ferry';

/** Milliseconds on a busy machine; what these guard against takes minutes or never ends. */
const PATIENCE = 10_000;

type Payload = ReturnType<typeof make>[number];

function pageOf(payload: Payload): Document {
  const page = new DOMParser().parseFromString(hostilePage([payload]), 'text/html');
  if (payload.build) new Function('document', payload.build)(page);
  return page;
}

/** Levels of the article's JSON: browsers carry no more than a hundred from a page to the extension. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

const cases = payloads(1);

describe('hostile pages', () => {
  test('there are at least four hundred, in thirteen families, the same each time', () => {
    expect(cases.length).toBeGreaterThanOrEqual(400);
    expect(new Set(cases.map(({ family }) => family)).size).toBe(13);
    expect(payloads(1)).toEqual(cases);
  });

  test.each(cases.map((payload) => [payload.id, payload] as const))('%s comes to clean text', (_, payload) => {
    const page = pageOf(payload);
    const before = pageDigest(page);
    const start = performance.now();
    const { article } = readArticle(page, { url });
    expect(performance.now() - start).toBeLessThan(PATIENCE);
    expect(pageDigest(page) === before, 'the page is as it was').toBe(true);
    expect(article?.blocks.map(textOf)).toContain(FIRST);
    if (!article) return;
    for (const address of allBlocks(article).flatMap(addressesOf)) expect(address).toMatch(/^(?:https?|mailto):/);
    expect(strangers(article, page)).toEqual([]);
    // Browsers are minutes over laying out thousands on one letter.
    for (const block of allBlocks(article)) expect(textOf(block)).not.toMatch(/\p{M}{31}/u);
    expect(depthOf(article)).toBeLessThan(90);
    expect(JSON.stringify(article)).toBe(JSON.stringify(JSON.parse(JSON.stringify(article))));
    for (const { write } of Object.values(exporters)) expect(typeof write(article)).toBe('string');
    expect(liveMarkup(new DOMParser().parseFromString(exporters.html!.write(article), 'text/html'))).toEqual([]);
  });
});
