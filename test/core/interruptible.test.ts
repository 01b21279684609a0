import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Stage } from '../../src/core/interruptible.ts';
import { rules } from '../../src/core/plugins.ts';
import { readArticle, readInterruptibly } from '../../src/core/read-article.ts';

const pages = join(import.meta.dirname, '../pages');
const slugs = readdirSync(pages, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const options = { url: 'https://daily.example/2026/03/mill' };

const open = (html: string): Document => new JSDOM(html, options).window.document;

const STORY = Array.from(
  { length: 700 },
  (_, n) => `<p>Paragraph ${n} of the story tells at some length what became of mill number ${n} by the river.</p>`,
);
const long = `<article><h1>The mills by the river</h1>${STORY.join('')}</article>`;

/** Reads with something done at every pause. */
function read(page: Document, atPause: (pause: number, stage: Stage | undefined) => void) {
  const work = readInterruptibly(page, options);
  for (let pause = 0, step = work.next(); ; pause += 1, step = work.next()) {
    if (step.done) return { reading: step.value, pauses: pause };
    atPause(pause, step.value);
  }
}

test.each(slugs.map(({ name }) => name))('%s comes to the same with pauses, and another page read in them', (slug) => {
  const html = readFileSync(join(pages, slug, 'page.html'), 'utf8');
  const other = readInterruptibly(open(long), options);
  const { reading } = read(open(html), () => other.next());
  expect(reading).toEqual(readArticle(open(html), options));
});

test('once the copy is made, the page may change', () => {
  const page = open(long);
  const { reading } = read(page, (_, stage) => {
    if (stage === 'clutter') page.body.replaceChildren('Gone.');
  });
  expect(reading).toEqual(readArticle(open(long), options));
});

test('a page that changes while it is copied loses nothing that is still there', () => {
  const page = open(long);
  const moved = page.createElement('section');
  const { reading } = read(page, (pause) => {
    // What was to be copied next goes elsewhere.
    if (pause === 1) moved.append(...page.querySelectorAll('p:nth-child(n + 300)'));
    if (pause === 1) page.querySelector('article')!.append(moved);
  });
  expect(reading).toEqual(readArticle(page, options));
  expect(JSON.stringify(reading)).toContain(`Paragraph ${STORY.length - 1} `);
});

test('a long page has many pauses, in each of its stages', () => {
  const stages: Record<string, number> = {};
  let current = '';
  read(open(long), (_, stage) => {
    current = stage ?? current;
    stages[current] = (stages[current] ?? 0) + 1;
  });
  expect(Object.keys(stages)).toEqual(['copy', 'clutter', 'text', 'quotes']);
  expect(Math.min(...Object.values(stages))).toBeGreaterThan(1);
  // Not only between the rules, and in each of the judge's passes over the blocks.
  expect(stages.clutter).toBeGreaterThan(Object.keys(rules).length + 1);
  expect(stages.text).toBeGreaterThan(STORY.length / 30);
});
