/** Keys of declared data whose values are terms of a vocabulary. */
const TERMS = new Set(['@context', '@type', 'inLanguage', 'isAccessibleForFree']);
/** A time: any digit but one may make another day of it that does not exist. */
const TIME = /^\d{4}-\d{2}-\d{2}/;
const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'αβγδεζηθικλμνξοπρστυφχψω', 'абвгдежзийклмнопрстуфхцчшщъыьэюя'];
/** First and last letters of other scripts, from which others of the same are taken. */
const RANGES: readonly [number, number][] = [
  [0x3041, 0x3093],
  [0x30a1, 0x30f3],
  [0x4e00, 0x9fa0],
  [0xac00, 0xd7a3],
  [0x0621, 0x064a],
  [0x05d0, 0x05ea],
  [0x0905, 0x0939],
];

/** Replaces words, the same by the same, so that nobody can tell what they were and the page still reads as one. */
export class Redactor {
  private readonly known = new Map<string, string>();

  constructor(private readonly random: () => number) {}

  /** The text with other letters and digits of the same class; signs, spaces and marks stay. */
  words(text: string): string {
    if (TIME.test(text)) return text.replace(/\d/g, '1').replace(/\p{L}{2,}/gu, '');
    return text.replace(/[\p{L}\p{M}]+|\p{N}+/gu, (word) => this.word(word));
  }

  /** An address with the same parts: scheme, slashes, dots and file endings. */
  address(address: string): string {
    const [scheme = ''] = /^(?:https?:|mailto:|data:|javascript:)/i.exec(address) ?? [];
    if (/^(?:data|javascript)/i.test(scheme)) return scheme;
    const rest = address.slice(scheme.length);
    const [ending] = /\.[a-z0-9]{2,5}(?=$|[?#])/i.exec(rest) ?? [];
    const words = this.words(rest);
    // A file's ending tells a picture from a page.
    return scheme + (ending === undefined ? words : words.replace(/\.[a-z0-9]{2,5}(?=$|[?#])/i, () => ending));
  }

  /** Declared data with other words in it; nothing where it can't be read. */
  json(text: string): string {
    try {
      const replaced = JSON.stringify(JSON.parse(text), (key, value) => {
        if (typeof value === 'number') return 1;
        if (typeof value !== 'string' || TERMS.has(key)) return value;
        return /^https?:\/\//.test(value) ? this.address(value) : this.words(value);
      });
      return replaced.replaceAll('<', '\\u003c');
    } catch {
      // Not JSON: what a page breaks there is not worth a stranger's words.
      return '';
    }
  }

  private word(word: string): string {
    const key = word.toLowerCase();
    let other = this.known.get(key);
    if (other === undefined || other.length !== word.length) {
      other = [...key].map((letter) => this.letter(letter)).join('');
      this.known.set(key, other);
    }
    const letters = [...other];
    return [...word]
      .map((letter, at) => (letter === letter.toLowerCase() ? letters[at] : letters[at]?.toUpperCase()))
      .join('');
  }

  private letter(letter: string): string {
    if (/\p{N}/u.test(letter)) return String(1 + Math.floor(this.random() * 9));
    if (/\p{M}/u.test(letter)) return letter;
    const alphabet = ALPHABETS.find((letters) => letters.includes(letter.normalize('NFD')[0] ?? ''));
    if (alphabet) return alphabet[Math.floor(this.random() * alphabet.length)] ?? letter;
    const code = letter.codePointAt(0) ?? 0;
    const [from, to] = RANGES.find(([first, last]) => code >= first && code <= last) ?? [0x61, 0x7a];
    return String.fromCodePoint(from + Math.floor(this.random() * (to - from + 1)));
  }
}
