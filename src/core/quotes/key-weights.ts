/** Weights of the evidence that an utterance is worth pulling out. Fitted by test/bench/fit-quotes.ts: positive speaks for it. */
export const keyWeights: Readonly<Record<string, number>> = {
  length: 1.84,
  'whole sentence': 1.79,
  'long words': 0.87,
  'first third': 0.45,
  'first quotation': 0.43,
  'opens its paragraph': 0.28,
  'dangling start': -0.36,
  'last third': -0.39,
  'same speaker again': -0.5,
  'length squared': -0.63,
  'no named speaker': -1.49,
  bias: -6.55,
};
