import { expect, test } from 'vitest';
import { writeOutFormulas } from '../../../src/core/page/formulas.ts';

/** The formula of a page as it is written out. */
function written(mathMl: string): string {
  const { body } = new DOMParser().parseFromString(`<p><math>${mathMl}</math></p>`, 'text/html');
  writeOutFormulas(body);
  return body.textContent;
}

test.each([
  [
    'a sum of fractions',
    '<mi>W</mi><mo>=</mo><mfrac><mi>T</mi><mn>2</mn></mfrac><mo>+</mo><mfrac><mi>V</mi><mrow><mn>2</mn><mi>T</mi></mrow></mfrac>',
    'W = T/2 + V/(2T)',
  ],
  [
    'powers and indices',
    '<msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msup><mi>x</mi><mi>n</mi></msup><mo>-</mo><msub><mi>y</mi><mi>i</mi></msub>',
    'x² + x^n - y_i',
  ],
  ['a sign that is no operation', '<mo>-</mo><mi>a</mi>', '-a'],
  [
    'a sum of terms over another',
    '<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mrow><mi>c</mi><mo>-</mo><mn>1</mn></mrow></mfrac>',
    '(a + b)/(c - 1)',
  ],
  [
    'roots',
    '<msqrt><mi>a</mi><mo>+</mo><mn>1</mn></msqrt><mo>=</mo><mroot><mn>8</mn><mn>3</mn></mroot>',
    '√(a + 1) = 3√8',
  ],
  [
    'limits',
    '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>',
    '∑_(i = 1)^n i',
  ],
  [
    'a limit below a word',
    '<munder><mo>lim</mo><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder><mi>f</mi><mo>=</mo><munder><mi>max</mi><mi>i</mi></munder>',
    'lim_(x → 0) f = max_i',
  ],
  [
    'a table',
    '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable>',
    '(1, 0; 0, 1)',
  ],
  [
    'signs that nobody sees, and the source in TeX',
    '<semantics><mrow><mn>2</mn><mo>\u2062</mo><mi>x</mi></mrow><annotation encoding="application/x-tex">2x</annotation></semantics>',
    '2x',
  ],
  ['selectors of a variant with nothing before them', '<mi>V</mi><mtext>\u00a0\ufe00\u{e0101}is</mtext>', 'Vis'],
  ['an element of another name', '<constructor><mi>x</mi></constructor>', 'x'],
])('%s', (_, mathMl, line) => {
  expect(written(mathMl)).toBe(line);
});
