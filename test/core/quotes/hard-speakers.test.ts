import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/article.ts';
import { languageFor } from '../../../src/core/plugins.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { quotesIn } from './read-quotes.ts';

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });

const speakersIn = (text: string, language?: string): string[] =>
  quotesIn(text, language).map((quote) => quote.split(':')[0]!);

describe('who is quoted', () => {
  test('an outlet or an employer beside the verb is not the speaker', () => {
    const text = 'Mara Lind of the University of Fenwick told Harbour News, “The pier is rotten from end to end.”';
    expect(speakersIn(text)).toEqual(['Mara Lind']);
  });

  test('a function before the name is no part of it', () => {
    const text =
      '“The pier is rotten from end to end,” said Harbour Board Co-Chair Mara Lind.\n“It has to go,” Lind added.';
    expect(speakersIn(text)).toEqual(['Mara Lind', 'Mara Lind']);
  });

  test('a pronoun is the last speaker unless somebody has been the subject since', () => {
    const text =
      '“The pier is rotten from end to end,” said Mara Lind. “It has to go,” she said.\nTobias Renn has fished here for thirty years. “Nobody asked us about any of this,” he said.';
    expect(speakersIn(text)).toEqual(['Mara Lind', 'Tobias Renn']);
  });

  test('an orphan belongs to the person whom the sentence before reports', () => {
    const text =
      'Mara Lind said the council had waited far too long. “Every winter we lose another row of planks to the sea.”';
    expect(speakersIn(text)).toEqual(['Mara Lind']);
  });

  test('a description by the function that introduced a name', () => {
    const text =
      'Mara Lind, the harbour director, opened the meeting. Tobias Renn, a fisherman, listened.\n“The pier is rotten from end to end,” the director said.';
    expect(speakersIn(text)).toEqual(['Mara Lind']);
  });

  test('the subject of its own clause governs a few words before anybody named earlier', () => {
    const text =
      '“The pier is rotten from end to end,” said Tobias Renn.\nThe visit ended with a dinner for Lucas Amar, deputy mayor of Fenwick. Treasurer Mara Lind, who led the talks, expects an answer within “a matter of weeks” and a vote in May.';
    expect(speakersIn(text)).toEqual(['Tobias Renn', 'Mara Lind']);
  });

  test('a description with an article is the person who holds the office', () => {
    const text =
      'Mayor Orla Tench opened the new lock in May.\n“The pier is rotten from end to end,” said Tobias Renn. “It has to go.”\nShe may also ask for more dredging, a field where the mayor on Monday praised the board for having made “big strides.”';
    expect(speakersIn(text)).toEqual(['Tobias Renn', 'Orla Tench']);
  });

  test('an unnamed source is nobody, not the last speaker', () => {
    const text =
      '“The pier is rotten from end to end,” said Mara Lind.\n“They decided this behind closed doors,” said one resident.';
    expect(speakersIn(text)).toEqual(['Mara Lind', '?']);
  });

  test('a spokesman stands for his body', () => {
    const text = '“We are looking at the figures again,” said a spokesman for Fenwick Ferries.';
    expect(speakersIn(text)).toEqual(['Fenwick Ferries']);
  });

  test('a name after a dash', () => {
    const text = '“The pier is rotten from end to end and it has to go.” — Mara Lind, harbour director';
    expect(speakersIn(text)).toEqual(['Mara Lind']);
  });

  test('a clause inside the marks', () => {
    const text =
      'Margot Lindet dirige le port.\n« Nous réparons ce ponton depuis trente ans, explique Margot Lindet, et cela ne tient plus. »';
    expect(speakersIn(text, 'fr')).toEqual(['Margot Lindet']);
  });

  test('spelling variants of one name', () => {
    const text =
      '“No habrá otro invierno para este muelle viejo”, dijo Martín Lindéro, jefe del puerto.\n“Hay que cerrarlo en mayo sin falta”, insistió Lindero.';
    expect(speakersIn(text, 'es')).toEqual(['Martín Lindéro', 'Martín Lindéro']);
  });

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
