/** What stands for a class of characters in a trap. */
const CLASSES: readonly [named: RegExp, members: string[]][] = [
  [/\\s|\\S/, [' ', '\n']],
  [/\\d|\\p\{N/, ['1']],
  [/\\w|\\W|\[\^|\.|\\p\{L/, ['a', 'A', 'é']],
  [/\\p\{P/, [',', '“']],
  [/\\p\{Lu|A-Z/, ['A']],
  [/\\u[3-9]|\\p\{Script=(?:Han|Hira|Kata)|[\u3040-\u9fff]/i, ['漢']],
];
const ALWAYS = [' ', 'a', '.', '-'];
/** Of one pattern: more would take long and find no more. */
const MOST = { characters: 10, words: 16 };

/** The characters and words that a pattern speaks of. */
function unitsOf({ source }: RegExp): { characters: string[]; words: string[] } {
  const named = CLASSES.flatMap(([sign, members]) => (sign.test(source) ? members : []));
  const plain = source.replace(/\\p\{[^}]*\}|\\u\{?[\da-f]+\}?|\\[a-z]|\(\?<?[:=!]/gi, ' ');
  const literal = [...plain].filter((character) => !/[\\^$()[\]{}|?*+]/.test(character));
  const escaped = [...source.matchAll(/\\([^\p{L}\p{N}])/gu)].map(([, character = '']) => character);
  return {
    characters: [...new Set([...named, ...escaped, ...ALWAYS, ...literal])].slice(0, MOST.characters),
    words: [...new Set(plain.match(/\p{L}{2,}/gu))].slice(0, MOST.words),
  };
}

/** Texts that make a backtracking pattern start over and over: one or two of its own units again and again, with an end that fits nothing. */
export function* traps(pattern: RegExp, length: number): Generator<[name: string, text: string]> {
  const { characters, words } = unitsOf(pattern);
  const units = new Set([...characters, ...words, ...words.map((word) => `${word} `)]);
  for (const one of characters) for (const other of characters) if (one !== other) units.add(one + other);
  for (const unit of units) {
    const body = unit.repeat(Math.ceil(length / unit.length));
    for (const end of ['\u0001', 'a']) yield [JSON.stringify(unit + end), body + end];
  }
}

/** Everything a pattern is used for: to test, and to go through a text where it looks for all. */
export function run(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, '');
  else pattern.test(text);
}
