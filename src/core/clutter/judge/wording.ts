/** Words of titles that explain, compare and count. */
const GUIDE: ReadonlySet<string> = new Set(
  `how what why when guide tips best top vs review reviews things ways ideas history explained trends ultimate beginner beginners your you
  should is are do does can i my`.split(/\s+/),
);
/** Words of headings that sell. */
const PITCH: ReadonlySet<string> = new Set(
  `our we your with help product products customer customers review reviews explore shop save get see support contact about service
  services popular featured`.split(/\s+/),
);
/** Titles that ask, count or explain. */
const ASKING = /\?|^(?:\d|(?:how|what|why|when|who|the|is|are|can|do)(?![a-z]))/;
/** Words that argue and connect, as prose does and offers do not; what tells of what happened; those who tell, are spoken to and are told of; offers. */
const TOLD_BY = {
  discourse:
    'these but some however there often this it which not many may might such than when even also its each because although while',
  past: 'was were had said did told took came went made became began asked added',
  we: 'we our us',
  you: 'you your',
  me: 'i my me',
  they: 'he she they his her their him them',
  offer: `contact call schedule request apply register enroll appointment customer customers client clients expert experts team service services
    quote free order shipping delivery available offer offers support`,
} as const;
const KIND_OF_WORD = new Map(
  Object.entries(TOLD_BY).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word): [string, keyof typeof TOLD_BY] => [word, kind as keyof typeof TOLD_BY]),
  ),
);

/** Text that is looked at, of the page and of its headings. UTF-16 units. */
const LOOKED_AT = 6000;

const fold = (texts: readonly string[]): string => texts.join(' ').slice(0, LOOKED_AT).toLowerCase();
/** Whole words, with figures and underscores in them. */
const wordsOf = (text: string): readonly string[] => text.match(/\w+/g) ?? [];
const count = (text: string, words: ReadonlySet<string>): number =>
  wordsOf(text).reduce((sum, word) => sum + Number(words.has(word)), 0);

/** How a page in English is worded. */
export interface Wording {
  /** Words of guides in the title; of pitches in the headings, for each paragraph. */
  guideTitle: number;
  /** Whether the title asks, or begins as such titles do. */
  asks: number;
  pitchHeadings: number;
  /** Of the chosen words: those that connect sentences, the past of common verbs, persons, offers. */
  discourse: number;
  past: number;
  we: number;
  you: number;
  me: number;
  they: number;
  offer: number;
}

/** Names of what `wordingOf` gives; in other languages it tells nothing. */
export const WORDING: ReadonlySet<string> = new Set<keyof Wording>([
  'guideTitle',
  'asks',
  'pitchHeadings',
  'discourse',
  'past',
  'we',
  'you',
  'me',
  'they',
  'offer',
]);

/**
 * How a page in English is worded: `guideTitle` and `pitchHeadings` count words, the latter for each of `paragraphs`; the others are shares of
 * the text's words. Never throws.
 */
export function wordingOf(
  title: string,
  headings: readonly string[],
  texts: readonly string[],
  paragraphs: number,
): Wording {
  const heading = fold([title]).trim();
  return {
    guideTitle: count(heading, GUIDE),
    asks: Number(ASKING.test(heading)),
    pitchHeadings: count(fold(headings), PITCH) / paragraphs,
    ...tell(fold(texts)),
  };
}

/** Shares of a text's words. */
function tell(text: string): Record<keyof typeof TOLD_BY | 'shortWords', number> {
  const counts = { shortWords: 0, discourse: 0, past: 0, we: 0, you: 0, me: 0, they: 0, offer: 0 };
  let all = 0;
  for (const word of wordsOf(text)) {
    const kind = KIND_OF_WORD.get(word);
    if (kind) counts[kind] += 1;
    // Of "covid19" and "b2b" the letters alone count as words.
    const parts = kind || !/[^a-z]/.test(word) ? [word] : (word.match(/[a-z]+/g) ?? []);
    all += parts.length;
    for (const { length } of parts) if (length <= 3) counts.shortWords += 1;
  }
  for (const kind of Object.keys(counts) as (keyof typeof counts)[]) counts[kind] /= all || 1;
  return counts;
}
