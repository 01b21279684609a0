import { describe, expect, it } from 'vitest';
import { choosePassages, type Opinion } from '../../../src/core/content/choose-passages.ts';
import { sortPassages } from '../../../src/core/content/completeness.ts';
import { describePassages } from '../../../src/core/content/describe.ts';
import { textOf } from '../../../src/core/content/text.ts';
import { toPassages } from '../../../src/core/content/to-blocks.ts';
import { atOnce } from '../../../src/core/interruptible.ts';

const against = () => ({ rule: 'judge-label', reason: 'Reads like a label' });

/** Reads a body with these log-odds for its blocks, in order; the last one goes for all that follow. */
function read(html: string, ...scores: number[]) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const passages = toPassages(body);
  const described = describePassages(passages, undefined, undefined);
  const opinions = passages.map(
    (_, i): Opinion => ({ alike: 0, score: scores[i] ?? scores[scores.length - 1]!, against }),
  );
  const { fates } = atOnce(choosePassages(passages, described, opinions, 'Mill kept'));
  return sortPassages(passages, fates, () => undefined);
}

const LONG =
  'The council of the valley has voted to keep the old mill, which has pressed the apples of the town for a hundred and forty years.';
const END =
  'Whoever brings apples before noon takes home the juice of others, and nobody in the town has ever minded that.';

describe('choosePassages', () => {
  it('keeps the first of two equal paragraphs', () => {
    const { blocks, removals } = read(`<p>${LONG}</p><p>Nobody spoke against it.</p><p>${LONG}</p>`, 2);
    expect(blocks.map(textOf)).toEqual([LONG, 'Nobody spoke against it.']);
    expect(removals).toMatchObject([{ rule: 'repeated', at: 2 }]);
  });

  it('keeps the terms of what is kept, and what little is missing of a list of them', () => {
    const terms = `<dl><dt>Race</dt><dd>${END}</dd><dt>Sluice</dt><dd>A gate.</dd></dl>`;
    const { blocks } = read(`<p>${LONG}</p>${terms}`, 2, -1, 2, -1);
    expect(blocks.map(textOf)).toEqual([LONG, 'Race', END, 'Sluice', 'A gate.']);
    const link = '<a href="https://mill.example/">A mill</a>';
    const mixed = `<dl><dt>Race</dt><dd>${END}</dd><dt>Tags</dt><dd>${link}</dd><dd>${LONG} ${LONG}</dd></dl>`;
    expect(read(`<p>${LONG}</p>${mixed}`, 2, -1, 2, -1).blocks.map(textOf)).toEqual([LONG, 'Race', END]);
    expect(read(`<p>${LONG}</p><dl><dt>Date</dt><dd>4 March</dd></dl>`, 2, -1).blocks.map(textOf)).toEqual([LONG]);
  });

  it('keeps the parts of a table that is set as several', () => {
    const table = (name: string, words: string) =>
      `<table class="${name}"><tr><td>125 g</td><td>${words}</td></tr><tr><td>2</td><td>eggs</td></tr></table>`;
    const words = (html: string) => read(`<div>${html}</div><p>${LONG}</p>`, -1, 2, 2).blocks.map(textOf);
    expect(words(table('parts', 'flour') + table('parts', 'milk'))).toHaveLength(3);
    expect(words(table('other', 'flour') + table('parts', 'milk'))).toHaveLength(2);
  });

  it('takes a heading along when a rule took all that it heads', () => {
    const given = (html: string): string[] => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const passages = toPassages(body, new Map([...body.querySelectorAll('.taken')].map((node) => [node, 'poll'])));
      const described = describePassages(passages, undefined, undefined);
      const { fates } = atOnce(
        choosePassages(
          passages,
          described,
          passages.map(() => ({ alike: 0, score: 2, against })),
          '',
        ),
      );
      const { blocks, removals } = sortPassages(passages, fates, () => 'Poll');
      for (const { rule, blocks: taken } of removals)
        if (taken.some((block) => textOf(block) === 'What you say')) expect(rule).toBe('poll');
      return blocks.map(({ type }) => type);
    };
    const vote = '<h3>What you say</h3><p class="taken">Should the mill be kept? Yes or no?</p>';
    const end =
      '<p>Whoever brings apples before noon takes home the juice of others, and nobody has ever minded that.</p>';
    expect(given(`<p>${LONG}</p><hr>${vote}<hr>${end}`)).toEqual(['paragraph', 'thematicBreak', 'paragraph']);
    expect(given(`<p>${LONG}</p>${vote}<h3>What the mill says</h3>${end}`)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(given(`<p>${LONG}</p>${vote}${end}`)).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(given(`<p>${LONG}</p>${vote}<h4>What the mill says</h4>${end}`)).toEqual([
      'paragraph',
      'heading',
      'heading',
      'paragraph',
    ]);
  });

  it('takes a pull quote out wherever it stands, and leaves a short line that only sounds alike', () => {
    const pulled = 'which has pressed the apples of the town';
    expect(read(`<p>${pulled}</p><p>${LONG}</p>`, 2).blocks.map(textOf)).toEqual([LONG]);
    expect(read(`<p>${pulled} of Ems</p><p>${LONG}</p>`, 2).blocks).toHaveLength(2);
  });

  it('takes the title for the title with a label before it, too', () => {
    const { blocks, removals } = read(`<p>Original headline: Mill kept</p><p>${LONG}</p><p>Verdict: Mill sold</p>`, 2);
    expect(blocks.map(textOf)).toEqual([LONG, 'Verdict: Mill sold']);
    expect(removals).toMatchObject([{ rule: 'headline' }]);
    expect(read(`<h2>Mill: kept!</h2><p>${LONG}</p>`, 2).blocks.map(textOf)).toEqual([LONG]);
  });

  it('keeps a heading whose link stands between it and its text', () => {
    const section = (link: string) => `<p>${LONG}</p><div><h2>Apples</h2>${link}</div><p>${END}</p>`;
    expect(read(section('<span>[<a href="/e">edit</a>]</span>'), 2, 0.3, -1, 2).blocks.map(textOf)).toContain('Apples');
    expect(read(section('<span>Cider, juice and vinegar</span>'), 2, 0.3, -1, 2).blocks.map(textOf)).not.toContain(
      'Apples',
    );
  });

  it('keeps the heading over notes that the text calls up, however it is judged', () => {
    const notes = (href: string) =>
      read(
        `<p>${LONG}<sup><a href="${href}">1</a></sup></p><h2>Sources</h2><ol><li id="n1">Archive of the mill, 1886</li></ol>`,
        ...[2, -3, -3],
      ).blocks.map(({ type }) => type);
    expect(notes('#n1')).toEqual(['paragraph', 'heading', 'list']);
    expect(notes('#other')).toEqual(['paragraph']);
  });

  it('keeps lists and code in doubt that a heading leads to, between kept texts', () => {
    const facts = (inner: string, score = -0.2) =>
      read(`<p>${LONG}</p><h2>The mill in figures</h2>${inner}<p>${END}</p>`, 2, 0.6, score, 2).blocks.map(
        ({ type }) => type,
      );
    const all = ['paragraph', 'heading', 'list', 'paragraph'];
    expect(facts('<ul><li>Built in 1886</li><li>Nine presses</li></ul>')).toEqual(all);
    expect(facts('<ul><li>Built in 1886</li><li>Nine presses</li></ul>', -2)).not.toContain('list');
    expect(facts('<ul><li>Built in 1886</li><li><a href="/p">Nine presses</a></li></ul>')).not.toContain('list');
    expect(facts('<pre>mill --press 9</pre>')).toContain('code');
    expect(facts('<p>Built in 1886</p>')).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('lets the picture of a card go with its words', () => {
    const card = (words: string) =>
      read(
        `<p>${LONG}</p><div><a href="/press"><img src="https://mill.example/press.jpg" width="300" height="200"></a>${words}</div><p>${END}</p>`,
        ...[2, 0, -1, 2],
      ).blocks.map(({ type }) => type);
    expect(card('<p><a href="/press">The ninth press</a></p>')).toEqual(['paragraph', 'paragraph']);
    expect(card('<p>The ninth press</p>')).toEqual(['paragraph', 'figure', 'paragraph']);
  });
});
