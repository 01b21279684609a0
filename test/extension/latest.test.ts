import { expect, test } from 'vitest';
import { latest } from '../../src/extension/own-pages/latest.ts';

test('of several goes only the last is the newest, whichever ends first', () => {
  const begin = latest();
  const first = begin();
  expect(first()).toBe(true);
  const second = begin();
  expect([first(), second()]).toEqual([false, true]);
  begin();
  expect([first(), second()]).toEqual([false, false]);
});

test('goes at different things do not touch one another', () => {
  const own = latest()();
  latest()();
  expect(own()).toBe(true);
});
