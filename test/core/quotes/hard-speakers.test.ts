import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/article.ts';
import { languageFor } from '../../../src/core/plugins.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { blocksOf, quotesIn } from './read-quotes.ts';

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });

const speakersIn = (text: string, language?: string): string[] =>
  quotesIn(text, language).map((quote) => quote.split(':')[0]!);

const PIER = '“The pier is rotten from end to end,” said Mara Lind, the harbour director.';

describe('7 places, outlets and employers beside the verb', () => {
  test('are not the speaker', () => {
    const text = 'Mara Lind of the University of Fenwick told Harbour News, “The pier is rotten from end to end.”';
    expect(speakersIn(text)).toEqual(['Mara Lind']);
  });
});

describe('8 a function before the name', () => {
  test('is no part of it', () => {
    const text =
      '“The pier is rotten from end to end,” said Harbour Board Co-Chair Mara Lind.\n“It has to go,” Lind added.';
    expect(speakersIn(text)).toEqual(['Mara Lind', 'Mara Lind']);
  });
});

describe('9 pronouns', () => {
  test('the last speaker unless somebody has been the subject since', () => {
    const text =
      '“The pier is rotten from end to end,” said Mara Lind. “It has to go,” she said.\nTobias Renn has fished here for thirty years. “Nobody asked us about any of this,” he said.';
    expect(speakersIn(text)).toEqual(['Mara Lind', 'Tobias Renn']);
  });

  test('captions, credits and datelines name nobody who speaks', () => {
    const blocks = [
      ...blocksOf(`FENWICK (Harbour News) — ${PIER}`),
      { type: 'figure' as const, caption: [{ type: 'text' as const, value: 'The pier in May. Photo: Tobias Renn' }] },
      ...blocksOf('“It has to go before the winter,” she said.'),
    ];
    const quotes = findQuotes(blocks, { language: languageFor('en') });
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Mara Lind', 'Mara Lind']);
  });

  test('a byline and the outlet in the text are not read as people of the story', () => {
    const blocks = blocksOf(
      'Tobias Renn reports from Fenwick.\n“The pier is rotten from end to end.”\nHarbour News, editor of the month\n“It has to go before the winter.”',
    );
    const context = { language: languageFor('en'), byline: 'Tobias Renn', siteName: 'Harbour News' };
    expect(findQuotes(blocks, context).map(({ speaker }) => speaker?.name)).toEqual([undefined, undefined]);
  });

  test('a byline that the story itself quotes is a speaker all the same', () => {
    const blocks = blocksOf(`${PIER}\n“I fish here myself and I agree,” said Tobias Renn.`);
    const context = { language: languageFor('en'), byline: 'Tobias Renn' };
    expect(findQuotes(blocks, context).map(({ speaker }) => speaker?.name)).toEqual(['Mara Lind', 'Tobias Renn']);
  });
});

describe('10 quotations without an attribution of their own', () => {
  test('belong to the person whom the sentence before reports', () => {
    const text =
      'Mara Lind said the council had waited far too long. “Every winter we lose another row of planks to the sea.”';
    expect(speakersIn(text)).toEqual(['Mara Lind']);
  });

  test('else to the last speaker', () => {
    const text = `${PIER}\n“Every winter we lose another row of planks to the sea.”`;
    expect(speakersIn(text)).toEqual(['Mara Lind', 'Mara Lind']);
  });

  test('after a colon, to the subject of that sentence', () => {
    const text = `${PIER}\nTobias Renn was blunt about the letter from the council: “Nobody asked us about any of this.”`;
    expect(speakersIn(text)).toEqual(['Mara Lind', 'Tobias Renn']);
  });
});

describe('11 descriptions', () => {
  test('mean the person whose function they name', () => {
    const text =
      'Mara Lind, the harbour director, opened the meeting. Tobias Renn, a fisherman, listened.\n“The pier is rotten from end to end,” the director said.';
    expect(speakersIn(text)).toEqual(['Mara Lind']);
  });

  test('with an article: the person who holds the office', () => {
    const text =
      'Mayor Orla Tench opened the new lock in May.\n“The pier is rotten from end to end,” said Tobias Renn. “It has to go.”\nShe may also ask for more dredging, a field where the mayor on Monday praised the board for having made “big strides.”';
    expect(speakersIn(text)).toEqual(['Tobias Renn', 'Orla Tench']);
  });

  test('la ministra, "the minister" in another language', () => {
    const text =
      'La ministra Marta Lindero llegó el lunes. El pescador Tomás Rendo la esperaba.\n“No habrá otro invierno para este muelle viejo”, advirtió la ministra.';
    expect(speakersIn(text, 'es')).toEqual(['Marta Lindero']);
  });
});

describe('12 sources without a name', () => {
  test.each(['one resident', 'an insider', 'officials', 'one user'])('%s is nobody, not the last speaker', (source) => {
    const text = `${PIER}\n“They decided this behind closed doors,” said ${source}.`;
    expect(speakersIn(text)).toEqual(['Mara Lind', '?']);
  });

  test('a spokesman stands for his body', () => {
    const text = '“We are looking at the figures again,” said a spokesman for Fenwick Ferries.';
    expect(speakersIn(text)).toEqual(['Fenwick Ferries']);
  });
});

describe('13 attribution by a heading, a dash, or inside the marks', () => {
  test('a name after a dash', () => {
    const text = '“The pier is rotten from end to end and it has to go.” — Mara Lind, harbour director';
    expect(speakersIn(text)).toEqual(['Mara Lind']);
  });

  test('a name with its function on a line above', () => {
    const text =
      '# Mara Lind, harbour director\n“The pier is rotten from end to end and it has to go.”\n# Tobias Renn, skipper\n“Nobody asked us about any of this before the vote.”';
    expect(speakersIn(text)).toEqual(['Mara Lind', 'Tobias Renn']);
  });

  test.each([
    [
      'fr',
      'Margot Lindet dirige le port.\n« Nous réparons ce ponton depuis trente ans, explique Margot Lindet, et cela ne tient plus. »',
      'Margot Lindet',
    ],
    [
      'ru',
      'Марина Линдова руководит портом.\n«Мы чиним этот причал тридцать лет, — сказала Марина Линдова, — и больше он не выдержит».',
      'Марина Линдова',
    ],
    [
      'it',
      'Marta Lindi dirige il porto.\n«Ripariamo questo molo da trent’anni – spiega Marta Lindi – e non regge più».',
      'Marta Lindi',
    ],
  ])('a clause inside the marks: %s', (language, text, name) => {
    expect(speakersIn(text, language)).toEqual([name]);
  });
});

describe('14 one person, several spellings', () => {
  test('with and without an accent', () => {
    const text =
      '“No habrá otro invierno para este muelle viejo”, dijo Martín Lindéro, jefe del puerto.\n“Hay que cerrarlo en mayo sin falta”, insistió Lindero.';
    expect(speakersIn(text, 'es')).toEqual(['Martín Lindéro', 'Martín Lindéro']);
  });

  test('first name, possessive', () => {
    const text = `${PIER}\nMara’s letter was short. “It has to go,” Mara said.`;
    expect(speakersIn(text)).toEqual(['Mara Lind', 'Mara Lind']);
  });

  test.each([
    ['zh', '“这座码头从头到尾都烂了。”港务局局长玛拉·林德说。\n林德说：“冬天之前必须拆掉。”', '玛拉·林德'],
    [
      'ja',
      '「この桟橋は端から端まで腐っています」と港湾局長のマーラ・リンド氏は述べた。\nリンド氏は「冬の前に取り壊さなければなりません」と語った。',
      'マーラ・リンド',
    ],
  ])('a transliterated name: %s', (language, text, name) => {
    expect(speakersIn(text, language)).toEqual([name, name]);
  });
});

describe('what a name and an utterance hold', () => {
  test('an utterance split around its attribution is one quote, with role and cue', () => {
    const text =
      "'She is not tied to the old plan,' said Dora Quill, a senior analyst at Eastgate Group. 'So, if she sees that it's a chip she can use, then she would use it.'";
    expect(quotesIn(text)).toEqual([
      "Dora Quill: She is not tied to the old plan, ... So, if she sees that it's a chip she can use, then she would use it.",
    ]);
  });

  test('a name ends with its line and, where all nouns have capitals, before what its bearer belongs to', () => {
    const signed = [
      paragraph('Es kam Mara Lind. „Der Steg ist von vorn bis hinten morsch“, sagte Lind.'),
      paragraph('Mara Lind\nInstitut'),
    ];
    expect(findQuotes(signed, { language: languageFor('de') }).map(({ speaker }) => speaker?.name)).toEqual([
      'Mara Lind',
    ]);
    expect(
      speakersIn(
        'Es meldete sich Tobias Renn von der Gewerkschaft. „Niemand hat uns danach gefragt“, sagte Renn.',
        'de',
      ),
    ).toEqual(['Tobias Renn']);
    expect(
      speakersIn('Es meldete sich Mara von der Linden. „Niemand hat uns danach gefragt“, sagte sie.', 'de'),
    ).toEqual(['Mara von der Linden']);
  });
});
