import { expect, it } from 'vitest';
import { isCorrection } from '../../../src/core/content/corrections.ts';

it.each([
  ['Correction: an earlier version gave the wrong number of cabins.', true],
  ['• This article was amended on 4 March to say that the ferry is green.', true],
  ['Korrektur: In einer früheren Fassung hieß es, die Fähre sei grün.', true],
  ['訂正：初出時、乗客数に誤りがありました。お詫びして訂正します。', true],
  ['Corrections', false],
  ['Correctional officers at the prison by the harbour have voted to strike.', false],
  ['The correction of the map took the surveyors eleven years and two boats.', false],
])('%s', (text, correction) => expect(isCorrection(text)).toBe(correction));
