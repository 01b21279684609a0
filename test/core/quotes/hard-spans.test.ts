import { describe, expect, test } from 'vitest';
import { quotesIn } from './read-quotes.ts';

/** Longer speech, so that an article is seen to quote people at all. */
const MARA =
  '“We have patched this pier for thirty years and we will not patch it again,” said Mara Lind, the harbour director.';

describe('which marks hold speech', () => {
  test('a short partial quotation that a verb pins on somebody, against a term in the same marks', () => {
    const text = `${MARA}\nLind called the petition “misleading”.\nThe boats lie in the so-called “winter berth” behind the mole.`;
    expect(quotesIn(text)).toContain('Mara Lind: misleading');
    expect(quotesIn(text).join()).not.toContain('winter berth');
  });

  test('titles of works', () => {
    const text = `${MARA}\nThe festival opens with the film “The Long Tide” and closes with the song “Low Water”, a hit of the year.`;
    expect(quotesIn(text)).toHaveLength(1);
  });

  test('speech that is only supposed', () => {
    const text = `${MARA}\nYou may need to say, “My car will not start.”\nUse phrases like, “Could I have a room with a view?”`;
    expect(quotesIn(text)).toHaveLength(1);
  });

  test('an example phrase in an article without people', () => {
    const text =
      'Words like “deposit” or “daily rate” help at the counter.\nTerms such as “liability cover” and “excess” come up too.';
    expect(quotesIn(text)).toEqual([]);
  });

  test('a slogan that comes back', () => {
    const text = `${MARA}\nThe campaign “Keep Our Pier” began in March. Badges with the slogan “Keep Our Pier” are sold in every shop.`;
    expect(quotesIn(text)).toHaveLength(1);
  });
});

describe('marks that are broken or hard to tell', () => {
  test('no closing mark before the next paragraph opens again: one utterance', () => {
    const text = '“The pier is rotten from end to end.\n“It has to go before the winter,” said Mara Lind.';
    expect(quotesIn(text)).toHaveLength(1);
  });

  test('a mark of the wrong shape closes', () => {
    const text = 'Mara Lind said: “The pier is rotten from end to end.“ She then left the room.';
    expect(quotesIn(text)).toEqual(['Mara Lind: The pier is rotten from end to end.']);
  });

  test('the same marks inside: the outer quotation is one', () => {
    const text = 'Mara Lind said, "The letter calls it a "soft closure" but everybody knows what that means."';
    expect(quotesIn(text)).toEqual([
      'Mara Lind: The letter calls it a "soft closure" but everybody knows what that means.',
    ]);
  });

  test('a missing closer does not swallow the next quotation', () => {
    const text = 'Mara Lind said: “The pier is rotten. “We will close it in May and build a new one.”';
    expect(quotesIn(text).at(-1)).toContain('We will close it in May and build a new one.');
  });

  test('straight single marks, apostrophes and possessives', () => {
    const text = `'So, if they're late again, we'll close the skippers' hut,' said Mara Lind, the harbour director. 'I don't see why it's hard.'\nThe 'winter berth' opened in the '90s.`;
    expect(quotesIn(text)).toEqual([
      "Mara Lind: So, if they're late again, we'll close the skippers' hut, ... I don't see why it's hard.",
    ]);
  });

  test.each([
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
    ['»', '«'],
    ['„', '“'],
    ['„', '”'],
    ['‹', '›'],
    ['「', '」'],
    ['『', '』'],
  ])('the style %s %s', (open, close) => {
    const text = `${open}We have patched this pier for years and it doesn't hold,${close} said Mara Lind. ${open}It has to go before the winter.${close}`;
    expect(quotesIn(text)).toEqual([
      "Mara Lind: We have patched this pier for years and it doesn't hold, ... It has to go before the winter.",
    ]);
  });

  test('a language without a table still gets its spans', () => {
    expect(quotesIn('“Vi har lappat bryggan i trettio år och nu är det slut”, sade Mara Lind.', 'sv')[0]).toContain(
      'Vi har lappat',
    );
  });
});
