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

describe('choosePassages', () => {
  it('keeps the first of two equal paragraphs', () => {
    const { blocks, removals } = read(`<p>${LONG}</p><p>Nobody spoke against it.</p><p>${LONG}</p>`, 2);
    expect(blocks.map(textOf)).toEqual([LONG, 'Nobody spoke against it.']);
    expect(removals).toMatchObject([{ rule: 'repeated', at: 2 }]);
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
});
