import { describe, expect, test } from 'vitest';
import { quotesIn } from './read-quotes.ts';

/** Longer speech, so that an article is seen to quote people at all. */
const MARA =
  '“We have patched this pier for thirty years and we will not patch it again,” said Mara Lind, the harbour director.';

describe('1 short partial quotations, scare quotes and terms', () => {
  test('a verb pins the words on somebody, against a term in the same marks', () => {
    const text = `${MARA}\nLind called the petition “misleading”.\nThe boats lie in the so-called “winter berth” behind the mole.`;
    expect(quotesIn(text)).toContain('Mara Lind: misleading');
    expect(quotesIn(text).join()).not.toContain('winter berth');
  });

  test('an article and a noun around the marks', () => {
    const text = `${MARA}\nThe council then followed a “low tide, high walls” approach, known as the “Fenwick way”.`;
    expect(quotesIn(text)).toHaveLength(1);
  });

  test('a preposition and a noun around the marks', () => {
    const text = `${MARA}\nThat is no matter for “quiet season” skippers. Ada Fenn pleaded guilty to “reckless mooring of a vessel”.`;
    expect(quotesIn(text)).toHaveLength(1);
  });

  test('words that are also shown as a heading', () => {
    const text = `${MARA}\n# “Bitter, bitter winds”\nIn April the harbour director spoke of “bitter, bitter winds” over the bay.`;
    expect(quotesIn(text)).toContain('Mara Lind: bitter, bitter winds');
  });

  test("a pull quote of the reporter's own words", () => {
    const text = `${MARA}\n“The eleven piers of the bay are closed”\nThe eleven piers of the bay are closed for the winter.`;
    expect(quotesIn(text)).toHaveLength(1);
  });

  test('a foreign word in brackets explains a term', () => {
    const text = '港务局长林玛拉说：“我们已经把这座码头修了三十年。”\n这就是船员熟悉的“冬季停泊（winter berth）”现象。';
    expect(quotesIn(text, 'zh')).toEqual(['林玛拉: 我们已经把这座码头修了三十年。']);
  });

  test('Japanese marks for the names of papers', () => {
    const text = '港の林真理子さんは『朝の港新聞』のインタビューに対し、「この桟橋はもう直せません」と話した。';
    expect(quotesIn(text, 'ja')).toEqual(['林真理子: この桟橋はもう直せません']);
  });

  test('words that the article also uses without marks', () => {
    const text = `${MARA}\nBoats move to the “winter berth” in October. The winter berth is full by November.`;
    expect(quotesIn(text)).toHaveLength(1);
  });

  test('many short marks in one article are terms', () => {
    const text = `${MARA}\nOn board a “bollard” is a post and a “fender” is a cushion. A “painter” is a rope, a “sheet” is another, and a “stay” holds the mast.`;
    expect(quotesIn(text)).toHaveLength(1);
  });
});

describe('2 titles of works', () => {
  test('beside what they are', () => {
    const text = `${MARA}\nThe festival opens with the film “The Long Tide” and closes with the song “Low Water”, a hit of the year.`;
    expect(quotesIn(text)).toHaveLength(1);
  });

  test('in a list, and named again', () => {
    const text = `${MARA}\nShe starred in “Harbour Lights”, “The Long Tide” and “Low Water”. “Harbour Lights” ran for three years.`;
    expect(quotesIn(text)).toHaveLength(1);
  });
});

describe('3 speech that is only supposed', () => {
  test('what one may need to say', () => {
    const text = `${MARA}\nYou may need to say, “My car will not start.”\nUse phrases like, “Could I have a room with a view?”`;
    expect(quotesIn(text)).toHaveLength(1);
  });

  test('an example phrase in an article without people', () => {
    const text =
      'Words like “deposit” or “daily rate” help at the counter.\nTerms such as “liability cover” and “excess” come up too.';
    expect(quotesIn(text)).toEqual([]);
  });

  test('as if to say', () => {
    const text = `${MARA}\nShe shrugged as if to say, “What did you expect?”`;
    expect(quotesIn(text)).toHaveLength(1);
  });
});

describe('4 slogans', () => {
  test('of a campaign, repeated', () => {
    const text = `${MARA}\nThe campaign “Keep Our Pier” began in March. Badges with the slogan “Keep Our Pier” are sold in every shop.`;
    expect(quotesIn(text)).toHaveLength(1);
  });
});

describe('5 broken marks', () => {
  test('no closing mark before the next paragraph opens again: one utterance', () => {
    const text = '“The pier is rotten from end to end.\n“It has to go before the winter,” said Mara Lind.';
    expect(quotesIn(text)).toHaveLength(1);
  });

  test('a missing closer ends with its paragraph', () => {
    const text = 'Mara Lind said: “The pier is rotten from end to end.\nThe council meets in May.';
    expect(quotesIn(text)).toEqual(['Mara Lind: The pier is rotten from end to end.']);
  });

  test('a mark of the wrong shape closes', () => {
    const text = 'Mara Lind said: “The pier is rotten from end to end.“ She then left the room.';
    expect(quotesIn(text)).toEqual(['Mara Lind: The pier is rotten from end to end.']);
  });

  test('two single marks close a double one', () => {
    const text = 'Mara Lind said: “The pier is rotten from end to end.’’ She then left the room.';
    expect(quotesIn(text)).toEqual(['Mara Lind: The pier is rotten from end to end.']);
  });

  test('the same marks inside: the outer quotation is one', () => {
    const text = 'Mara Lind said, "The letter calls it a "soft closure" but everybody knows what that means."';
    expect(quotesIn(text)).toEqual([
      'Mara Lind: The letter calls it a "soft closure" but everybody knows what that means.',
    ]);
  });

  test('other marks inside do not close the outer', () => {
    const text = 'Mara Lind said, “The letter calls it a ‘soft closure’ but everybody knows what that means.”';
    expect(quotesIn(text)).toEqual([
      'Mara Lind: The letter calls it a ‘soft closure’ but everybody knows what that means.',
    ]);
  });

  test('a missing closer does not swallow the next quotation', () => {
    const text = 'Mara Lind said: “The pier is rotten. “We will close it in May and build a new one.”';
    expect(quotesIn(text).at(-1)).toContain('We will close it in May and build a new one.');
  });
});

describe('6 straight single marks', () => {
  test('apostrophes, possessives and decades', () => {
    const text = `'So, if they're late again, we'll close the skippers' hut,' said Mara Lind, the harbour director. 'I don't see why it's hard.'\nThe 'winter berth' opened in the '90s.`;
    expect(quotesIn(text)).toEqual([
      "Mara Lind: So, if they're late again, we'll close the skippers' hut, ... I don't see why it's hard.",
    ]);
  });

  test('clipped words open nothing', () => {
    const text = `Get 'em to wait 'til May, the skippers' friends kept asking.\n'We told 'em it won't hold,' said Mara Lind, the harbour director.`;
    expect(quotesIn(text)).toEqual(["Mara Lind: We told 'em it won't hold,"]);
  });
});

describe('every style of marks', () => {
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
