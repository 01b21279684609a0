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

  it('takes a pull quote out wherever it stands, and leaves a short line that only sounds alike', () => {
    const pulled = 'which has pressed the apples of the town';
    expect(read(`<p>${pulled}</p><p>${LONG}</p>`, 2).blocks.map(textOf)).toEqual([LONG]);
    expect(read(`<p>${pulled} of Ems</p><p>${LONG}</p>`, 2).blocks).toHaveLength(2);
  });
});
