/** A person or body that wrote it. `family` alone is a name that is not inverted: a body, or a name written without spaces. */
export interface Author {
  family: string;
  given?: string;
  /** "Jr.", "III". */
  suffix?: string;
}

/** A calendar day as the page states it, without a zone. */
export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** What a citation is made of. What the article does not state is absent, never guessed. */
export interface CitedSource {
  title: string;
  authors: Author[];
  siteName?: string;
  published?: Day;
  /** Address without tracking parameters. */
  url: string;
  /** The day of copying. */
  accessed: Day;
  /** BCP 47. */
  lang?: string;
}

/** One way to cite; its id is its file's name. */
export interface CitationStyle {
  /** As the field calls it. */
  name: string;
  /** One citation, plain text. An unknown day is written as the style writes "no date". Never throws. */
  write(source: CitedSource): string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** English month names, as all these styles want them. */
export const monthName = ({ month }: Day): string => MONTHS[month - 1] ?? '';

/** "March 4". */
export const monthDay = (day: Day): string => `${monthName(day)} ${day.day}`;

/** "4 March 2026". */
export const dayMonthYear = (day: Day): string => `${day.day} ${monthName(day)} ${day.year}`;

/** "2026-03-04". */
export const isoDay = ({ year, month, day }: Day): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** "Lind, M. K.", "Lind, J.-P."; a name that is not inverted as it is. */
export const withInitials = ({ family, given, suffix }: Author): string => {
  const initials = given?.match(/-\p{L}|(?<![\p{L}\p{M}'’])\p{L}/gu)?.map((letter) => `${letter}.`);
  return [family, initials?.join(' ').replaceAll(' -', '-'), suffix].filter(Boolean).join(', ');
};

/** "Lind, Mara"; "Lind, Mara, Jr.". */
export const inverted = ({ family, given, suffix }: Author): string =>
  [family, given, suffix].filter(Boolean).join(', ');

/** "Mara Lind". */
export const inOrder = ({ family, given, suffix }: Author): string => [given, family, suffix].filter(Boolean).join(' ');

/** The title in quotation marks; those in it become single ones. */
export const quoted = (title: string): string =>
  `“${stopped(title.replace(/“([^“”]*)”|"([^"]*)"/g, (_, curly?: string, straight?: string) => `‘${curly ?? straight}’`))}”`;

/** Joins with commas, and the last with `last`. */
export const series = (names: readonly string[], last: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;

/** The text with a full stop at its end, unless it ends in a sentence mark of its own. */
export const stopped = (text: string): string => (/[.!?…。！？]["”’»]?$/.test(text) ? text : `${text}.`);
