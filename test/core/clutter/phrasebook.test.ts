import { describe, expect, it } from 'vitest';
import { hasKind, Phrasebook, type PhraseKind } from '../../../src/core/clutter/phrasebook.ts';

const phrases = new Phrasebook([{ comments: 'comments, no comments yet', related: '関連記事, lire aussi' }]);
const found = (text: string, kind: PhraseKind = 'comments'): string[] =>
  Object.entries(phrases.marks(text)).flatMap(([how, bits]) => (hasKind(bits, kind) ? [how] : []));

describe('Phrasebook', () => {
  it.each([
    ['Comments (12):', ['is', 'starts', 'within']],
    ['3 comments', ['is', 'starts', 'within']],
    ['Comments by the landlord were read out', ['starts', 'within']],
    ['Her comments were short', ['within']],
    ['Commentsection', []],
  ])('%s', (text, how) => expect(found(text)).toEqual(how));

  it('finds phrases of scripts without spaces', () => {
    expect(found('関連記事', 'related')).toEqual(['is', 'starts', 'within']);
    expect(found('【関連記事】りんごの町', 'related')).toEqual(['starts', 'within']);
  });

  it.each([
    ['17h30', 0],
    ['Publié le 12/08 à 8h', 0],
    ['Le 12 août', 1],
    ['12345678901234567890 people', 1],
  ])('counts the words that are no details: %s', (text, count) => {
    expect(new Phrasebook([{ details: 'publié le à' }]).wordsBesideDetails(text)).toBe(count);
  });
});
