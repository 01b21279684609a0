/** One hostile fragment for a page. It says `ran()` where a script of it runs and fetches from CANARY where a request of it goes out. */
export interface Payload {
  family: string;
  id: string;
  head?: string;
  body: string;
  /** Body of a function of the document that builds what no markup can say; run by the page itself. */
  build?: string;
}

/** Replaced by the canary's address when the page is written. */
export const CANARY = 'http://canary.localhost/';

/** What a payload runs if it gets to run. */
export const RUN = 'ran()';

/** Choices that are the same for the same seed. */
export class Choices {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  of<T>(options: readonly T[]): T {
    return options[this.below(options.length)]!;
  }

  /** The word in letters of random case. */
  cased(word: string): string {
    return [...word].map((letter) => (this.below(2) === 0 ? letter : letter.toUpperCase())).join('');
  }
}

/** Makes the nth fragment of a family; n runs over the family's fixed list first, so that each entry of it is used. */
export type Family = (choices: Choices, n: number) => Omit<Payload, 'family' | 'id'>;

export const at = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
