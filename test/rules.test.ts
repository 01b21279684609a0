import { describe, expect, it } from 'vitest';
import { PageIndex } from '../src/core/clutter/page-index.ts';
import { sweep } from '../src/core/clutter/sweep.ts';
import { atOnce } from '../src/core/interruptible.ts';
import type { ClutterTable } from '../src/core/languages/language.ts';
import { languageFor, rules } from '../src/core/plugins.ts';
import { oneLine } from './words.ts';

const fixtures = import.meta.glob<string>('../src/core/clutter/rules/*.fixture.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
/** The tables of English and of the languages that a fixture names by `lang`. */
function tablesOf(body: Element): ClutterTable[] {
  const tags = [...body.querySelectorAll('[lang]')].map((element) => element.getAttribute('lang')!);
  return [...new Set(['en', ...tags])].map((tag) => languageFor(tag)!.clutter!);
}

interface Fixture {
  body: Element;
  /** Words of what must go, piece by piece. */
  clutter: string[];
}

/** `<ins data-clutter>` marks the end of a text: it is unwrapped, for real pages have no element there. */
function load(id: string): Fixture {
  const html = fixtures[`../src/core/clutter/rules/${id}.fixture.html`];
  if (!html) throw new Error(`The rule "${id}" has no fixture: write src/core/clutter/rules/${id}.fixture.html`);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const clutter = words(new Set([...body.querySelectorAll('[data-clutter]')].flatMap(texts)));
  for (const ins of body.querySelectorAll('ins[data-clutter]')) ins.replaceWith(...ins.childNodes);
  body.normalize();
  for (const element of body.querySelectorAll('[data-clutter]')) element.removeAttribute('data-clutter');
  return { body, clutter };
}

function texts(node: Node): Text[] {
  if (node.nodeType === 3) return /\S/.test((node as Text).data) ? [node as Text] : [];
  return [...node.childNodes].flatMap(texts);
}

const words = (found: Iterable<Text>): string[] => [...found].map(({ data }) => oneLine(data));

function taken(body: Element, id: string): Text[] {
  const title = body.querySelector('h1')?.textContent ?? '';
  const byline = body.ownerDocument.querySelector('meta[name="author"]')?.getAttribute('content') ?? '';
  return [...atOnce(sweep(new PageIndex(body, tablesOf(body), title, byline), { [id]: rules[id]! })).keys()].flatMap(
    texts,
  );
}

describe.each(Object.keys(rules))('rule %s', (id) => {
  it('has a fixture that proves something', () => {
    const { body, clutter } = load(id);
    expect(clutter.length, 'nothing is marked with data-clutter').toBeGreaterThan(0);
    expect(texts(body).length, 'nothing stays').toBeGreaterThan(0);
  });

  it('takes what its fixture marks and nothing else', () => {
    const { body, clutter } = load(id);
    expect(words(taken(body, id)).sort(), 'what find() takes of the fixture, and what is marked').toEqual(
      clutter.sort(),
    );
  });

  it('takes nothing that must stay in the fixture of another rule', () => {
    for (const other of Object.keys(rules)) {
      const { body, clutter } = load(other);
      const marked = new Set(clutter);
      const wrong = words(taken(body, id)).filter((text) => !marked.has(text));
      expect(wrong, `in ${other}.fixture.html`).toEqual([]);
    }
  });

  it('says why, in words', () =>
    expect(rules[id]?.reason, 'a reason of 6 to 62 characters, with a capital first and no full stop').toMatch(
      /^\p{Lu}.{4,60}[^.]$/u,
    ));
});
