/** Elements of MathML without words of their own. */
const SILENT = new Set(['annotation', 'annotation-xml', 'mphantom', 'maligngroup', 'malignmark', 'mspace']);

/** Operators between two terms, which are set with spaces around them. */
const BETWEEN_TERMS = /^[=+\-\u2212±×·<>≤≥≠≈≡∼→⇒∈]$/;

/** Signs for multiplication, application and the like that nobody sees. */
const UNSEEN = /[\u2061-\u2064]/g;
/** They select a variant of what stands before them, and of a space there is none. */
const STRAY_SELECTORS = /(?<=^|\s)[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;

/** Nothing has to hold these together: a number, or one letter. */
const SINGLE = /^(?:[\d.,]+|\p{L}|\p{L}?[²³])$/u;

const inBrackets = (line: string): string => (SINGLE.test(line) ? line : `(${line})`);

/** How an element of MathML reads, given its parts as they read. */
const SPELLED: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  mfrac: ([above = '', below = '']) => `${/[ /]/.test(above) ? `(${above})` : above}/${inBrackets(below)}`,
  msup: ([base = '', power = '']) => base + raised(power),
  msub: ([base = '', index = '']) => `${base}_${inBrackets(index)}`,
  msubsup: ([base = '', index = '', power = '']) => `${base}_${inBrackets(index)}${raised(power)}`,
  munder: ([base = '', index = '']) => `${base}_${inBrackets(index)} `,
  munderover: ([base = '', index = '', power = '']) => `${base}_${inBrackets(index)}${raised(power)} `,
  mroot: ([base = '', degree = '']) => `${inBrackets(degree)}√${inBrackets(base)}`,
  msqrt: (parts) => `√${inBrackets(parts.join(''))}`,
  mfenced: (parts) => `(${parts.join(', ')})`,
  mtable: (rows) => `(${rows.join('; ')})`,
  mtr: (cells) => cells.join(', '),
};

const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³', '′': '′', '*': '*' };
const raised = (power: string): string => POWERS[power] ?? `^${inBrackets(power)}`;

function lineOf(node: Node): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replace(UNSEEN, '').replace(STRAY_SELECTORS, '').trim();
  const name = (node as Element).localName;
  if (SILENT.has(name)) return '';
  const isTerm = name !== 'mfenced' && name !== 'mtable' && name !== 'mtr';
  const parts = [...node.childNodes].map((child, at) => {
    const line = lineOf(child);
    // A sign that begins a row belongs to what follows it.
    const stands = isTerm && at > 0 && (child as Element).localName === 'mo' && BETWEEN_TERMS.test(line);
    return stands ? ` ${line} ` : line;
  });
  const spell = Object.hasOwn(SPELLED, name) ? SPELLED[name] : undefined;
  return spell ? spell(parts.filter((part) => part !== '')) : parts.join('');
}

/**
 * Writes the formulas (MathML) of a copied page out in a line each: "W = T/2 + V/(2T)", where the bare text would be "W=T2+V2T". Their source in TeX goes.
 * For the bounded copy of a page: recurses. Never throws.
 */
export function writeOutFormulas(body: Element): void {
  for (const formula of [...body.getElementsByTagName('math')])
    formula.textContent = lineOf(formula).replace(/ {2,}/g, ' ').trim();
}
