import { isAscii, LETTER } from '../content/text.ts';

/** The words of an element's names, and which lists of words were found to have one of them. */
export interface Hints {
  words: ReadonlySet<string>;
  asked: Map<ReadonlySet<string>, boolean>;
  /** Places of the elements that have these names, in document order. */
  orders: number[];
}

export const NO_HINTS: Hints = { words: new Set(), asked: new Map(), orders: [] };

const NAMED_BY = ['class', 'id', 'data-testid', 'data-component'];

/** Whether one of these words is among the hints. Most elements share their names, so an answer is kept with the names. */
export function meets(hints: Hints, words: ReadonlySet<string>): boolean {
  if (hints === NO_HINTS) return false;
  let answer = hints.asked.get(words);
  if (answer === undefined) {
    answer = false;
    for (const hint of hints.words) answer ||= words.has(hint);
    hints.asked.set(words, answer);
  }
  return answer;
}

/** The hints of a page's elements, by their names. */
export class HintBook {
  private readonly byNames = new Map<string, Hints>();
  private readonly byWord = new Map<string, Hints[]>();

  /** The hints of an element's class, id and component names, and of a custom element's own; `order` is noted with them. */
  read(element: Element, order?: number): Hints {
    let names = element.localName.includes('-') ? element.localName : '';
    for (const attribute of NAMED_BY) {
      const value = element.getAttribute(attribute);
      if (value) names += ` ${value}`;
    }
    if (names === '') return NO_HINTS;
    let hints = this.byNames.get(names);
    if (!hints) {
      hints = { words: wordsOf(names), asked: new Map(), orders: [] };
      this.byNames.set(names, hints);
      this.enter(hints);
    }
    if (order !== undefined) hints.orders.push(order);
    return hints;
  }

  private enter(hints: Hints): void {
    for (const word of hints.words) {
      const alike = this.byWord.get(word);
      if (alike) alike.push(hints);
      else this.byWord.set(word, [hints]);
    }
  }

  /** Places of the elements that have one of these words among their hints: one list for those of the same names. */
  placesOf(words: ReadonlySet<string>): number[][] {
    const found = new Set<Hints>();
    for (const word of words) for (const hints of this.byWord.get(word) ?? []) found.add(hints);
    return [...found].map(({ orders }) => orders);
  }
}

const LETTERS = new RegExp(`[${LETTER}]+`, 'g');

function wordsOf(names: string): ReadonlySet<string> {
  const parted = names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return new Set(parted.match(isAscii(parted) ? /[a-z]+/g : LETTERS));
}
