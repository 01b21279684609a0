import { describe, expect, it } from 'vitest';
import { pageFeatures } from '../../../../src/core/clutter/judge/page-features.ts';
import { PageIndex } from '../../../../src/core/clutter/page-index.ts';
import { describePassages } from '../../../../src/core/content/describe.ts';
import { toPassages } from '../../../../src/core/content/to-blocks.ts';

const facts = {
  url: 'https://pond.example/heron',
  kinds: [],
  isPost: false,
  hasByline: false,
  isEnglish: true,
  showsByline: false,
  showsDate: false,
  isFront: false,
  stories: 0,
};

/** The part of a page that is lists of links, where its only list has these items. */
function linkedLists(...items: string[]): number {
  const { body } = new DOMParser().parseFromString(
    `<p>The heron of the pond stands on one leg.</p><ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`,
    'text/html',
  );
  const described = describePassages(toPassages(body), undefined, undefined);
  const isKept = described.map(() => true);
  return pageFeatures(new PageIndex(body, []), described, isKept, facts).linkedLists;
}

describe('lists of links', () => {
  it('have items that begin with theirs', () =>
    expect(
      linkedLists(
        '<a href="/eel">Eels of the pond</a> What swims below the heron, and why it is not asked.',
        '<span><a href="/reed">Reeds of the pond</a></span> What stands beside the heron.',
      ),
    ).toBeGreaterThan(0.5));

  it('are no bibliographies, whose entries end with links', () =>
    expect(
      linkedLists(
        'Strand P. On one leg. Pond Letters 4, 7–19. <a href="/doi/7">Article</a> <a href="/pub/7">Index</a>',
        'Haas R. On the other. Pond Letters 5, 1–3. <a href="/doi/8">Article</a>',
      ),
    ).toBe(0));

  it('have a link for each item', () => expect(linkedLists('<a href="/eel">Eels</a>', 'Reeds', 'Mud')).toBe(0));
});
