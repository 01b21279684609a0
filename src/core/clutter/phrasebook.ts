import type { ClutterTable } from '../languages/language.ts';

export type PhraseKind = keyof ClutterTable;

/** The phrases of some languages' tables, looked up by kind. */
export class Phrasebook {
  private readonly sets = new Map<PhraseKind, ReadonlySet<string>>();
  private readonly patterns = new Map<string, RegExp | undefined>();

  constructor(private readonly tables: readonly ClutterTable[]) {}

  /** Whether the text is one of these phrases and nothing else, but for case, marks, counts and a colon. */
  is(kind: PhraseKind, text: string): boolean {
    return text.length < 80 && this.set(kind).has(bare(text));
  }

  /** Whether the text begins with one of these phrases as whole words. */
  starts(kind: PhraseKind, text: string): boolean {
    return this.pattern(kind, '^')?.test(text) ?? false;
  }

  /** Whether one of these phrases stands anywhere in the text as whole words. */
  within(kind: PhraseKind, text: string): boolean {
    return this.pattern(kind, BEGINNING)?.test(text) ?? false;
  }

  private set(kind: PhraseKind): ReadonlySet<string> {
    let set = this.sets.get(kind);
    if (!set) {
      set = new Set(this.phrases(kind));
      this.sets.set(kind, set);
    }
    return set;
  }

  private phrases(kind: PhraseKind): string[] {
    return this.tables.flatMap((table) => (table[kind] ?? '').split(',').map(bare)).filter((phrase) => phrase !== '');
  }

  private pattern(kind: PhraseKind, before: string): RegExp | undefined {
    const key = kind + before;
    if (!this.patterns.has(key)) {
      const phrases = this.phrases(kind).map((phrase) =>
        phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'),
      );
      this.patterns.set(
        key,
        phrases.length > 0
          ? new RegExp(`${before}[^\\p{L}\\p{N}]{0,3}(?:${phrases.join('|')})${END}`, 'iu')
          : undefined,
      );
    }
    return this.patterns.get(key);
  }
}

/** A word's beginning. */
const BEGINNING = '(?<![\\p{L}\\p{N}](?=[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]))';
/** A word's end; scripts without spaces have none to see. */
const END = '(?![\\p{L}\\p{N}](?<![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}].))';

/** Lower case, without counts and what is not a letter at either end: "Comments (12):" is "comments". */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}
