/** Months by the first letters of their names in languages of Latin script; longer ones first where they begin alike. */
const MONTHS: readonly (readonly [number, string])[] = [
  [1, 'jan|ene|gen|sty'],
  [2, 'feb|fev|fév|lut'],
  [3, 'mar|mär|maa|mrt'],
  [4, 'apr|avr|abr|kwi'],
  [5, 'may|mai|maj|mei|mag|maggio|mayo'],
  [6, 'jun|juin|giu|cze'],
  [7, 'jul|juil|lug|lip'],
  [8, 'aug|aoû|aou|ago|sie'],
  [9, 'sep|set|wrz'],
  [10, 'oct|okt|out|ott|paź'],
  [11, 'nov|lis'],
  [12, 'dec|dez|dic|déc|dis|gru'],
];

const ISO =
  /\b(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d{2})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/u;
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?!\d)/;
const EAST_ASIAN = /((?:19|20)\d{2})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;

/**
 * A time a page states, as ISO 8601 with the zone as given; a day alone where it gives only that. Reads ISO 8601 in its usual
 * disorder, dates with the month in letters, German dotted and East Asian ones. Absent for everything else, "3/4/2020" included,
 * which could be either of two days. Never throws.
 */
export function toIsoTime(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined;
  const tidy = text.replace(/\s+/g, ' ').trim().slice(0, 120);
  const iso = ISO.exec(tidy);
  if (iso) return fromParts(iso);
  const lower = tidy.toLowerCase();
  const dayFirst = DAY_FIRST.exec(lower);
  if (dayFirst) return dayOf(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(lower);
  if (monthFirst) return dayOf(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!);
  const dotted = DOTTED.exec(lower);
  if (dotted) return dayOf(dotted[3]!, Number(dotted[2]), dotted[1]!);
  const eastAsian = EAST_ASIAN.exec(lower);
  return eastAsian ? dayOf(eastAsian[1]!, Number(eastAsian[2]), eastAsian[3]!) : undefined;
}

/** The day an address names: `/2024/05/17/` or `/2024-05-17-`. */
export function dayInAddress(url: string): string | undefined {
  const found = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)/.exec(url);
  return found ? dayOf(found[1]!, Number(found[2]), found[3]!) : undefined;
}

function fromParts([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string | undefined {
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone ?? '') ? 'Z' : (zone ?? '').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
}

const monthOf = (name: string): number =>
  MONTHS.find(([, starts]) => new RegExp(`^(?:${starts})`).test(name))?.[0] ?? 0;

function dayOf(year: string, month: number, day: string): string | undefined {
  if (!isDay(Number(year), month, Number(day))) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const isDay = (year: number, month: number, day: number): boolean =>
  year > 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
