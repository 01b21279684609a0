import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeLists, mergeRecords } from '../../src/extension/stored/three-way.ts';

describe('two versions of a list', () => {
  test('keep what either side added and drop what either side took out', () => {
    expect(mergeLists(['a', 'b', 'c'], ['a', 'c', 'mine'], ['b', 'c', 'theirs'])).toEqual(['c', 'theirs', 'mine']);
  });

  test('that never met come together', () => {
    expect(mergeLists<string>([], ['a', 'b'], ['b', 'c'])).toEqual(['b', 'c', 'a']);
  });

  test('come to the same set whichever side joins first', () => {
    const list = fc.uniqueArray(fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(list, list, list, (base, mine, theirs) => {
        const joined = mergeLists(base, mine, theirs);
        expect(joined.toSorted()).toEqual(mergeLists(base, theirs, mine).toSorted());
        // The other device, which now joins the result, finds nothing to change.
        expect(mergeLists(theirs, theirs, joined)).toEqual(joined);
      }),
    );
  });
});

describe('two versions of a record', () => {
  test('take each field from the side that changed it, and mine where both did', () => {
    const base = { a: 1, b: 1, c: 1, d: 1 };
    expect(mergeRecords<Record<string, number>>(base, { a: 2, b: 1, c: 2 }, { a: 1, b: 3, c: 3, d: 1, e: 5 })).toEqual({
      a: 2,
      b: 3,
      c: 2,
      e: 5,
    });
  });

  test('have no field but their own', () => {
    expect(mergeRecords<Record<string, number>>({}, { constructor: 1 }, {})).toEqual({ constructor: 1 });
    expect(mergeRecords<Record<string, number>>({}, {}, {})).toEqual({});
  });
});
