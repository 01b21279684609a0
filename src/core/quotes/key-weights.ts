/** Weights of the evidence that an utterance is worth pulling out. Fitted by test/bench/fit-quotes.ts: positive speaks for it. */
export const keyWeights: Readonly<Record<string, number>> = {
  length: 1.84,
  'whole sentence': 1.77,
  'long words': 0.92,
  'first third': 0.46,
  'first quotation': 0.43,
  'opens its paragraph': 0.3,
  'dangling start': -0.34,
  'last third': -0.36,
  'a body speaks': -0.54,
  'same speaker again': -0.6,
  'length squared': -0.63,
  'no named speaker': -1.51,
  bias: -6.55,
};
