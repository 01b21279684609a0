import { LETTER } from '../content/text.ts';
import { monthOf } from './months.ts';

const ISO =
  /\b(\d{4})-?(\d{2})-?(\d{2})(?:[T ,]+(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const MONTH = `([${LETTER}]{2,12})`;
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:de\\s+|of\\s+)?${MONTH}(?:\\s?/\\s?[${LETTER}]{2,12})?\\.?,?\\s+(?:de\\s+|del\\s+)?((?:19|20)\\d{2})(?!\\d)`,
);
const MONTH_FIRST = new RegExp(
  `(?<![${LETTER}])${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)`,
);
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?!\d)/;
/** Year first, as in Korea and in addresses of files; the order is never another one. */
const YEAR_FIRST = /(?<![\d./])((?:19|20)\d{2})\s?([./])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/;
const SLASHED = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2})(?![\d/-])/;
/** "4-Mar-2026" */
const DASHED = new RegExp(`(?<![\\d-])(\\d{1,2})-${MONTH}-((?:19|20)\\d{2})(?!\\d)`);
const EAST_ASIAN = /((?:19|20)\d{2})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;

/** Arabic, Devanagari and fullwidth digits: each ten begin with a zero. Persian ones come with a calendar of their own. */
const OTHER_DIGITS = /[\u0660-\u0669\u0966-\u096f\uff10-\uff19]/g;
const DIGIT = new RegExp(`\\d|${OTHER_DIGITS.source}`);
const inAscii = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String(code - (code < 0x900 ? 0x660 : code < 0xf000 ? 0x966 : 0xff10));
};

/**
 * A time a page states, as ISO 8601 with the zone as given; a day alone where it gives only that. Reads ISO 8601 in its usual
 * disorder, dates with the month in letters, German dotted and East Asian ones, "28/4/2020", "28-04-2020" and "4/28/2020". Absent for everything
 * else, "3/4/2020" included, which could be either of two days. Never throws.
 */
export function toIsoTime(text: string): string | undefined {
  if (!DIGIT.test(text)) return undefined;
  const tidy = text.replace(/\s+/g, ' ').trim().slice(0, 120).replace(OTHER_DIGITS, inAscii);
  const iso = ISO.exec(tidy);
  const time = iso && fromParts(iso);
  if (time) return time;
  const lower = tidy.toLowerCase();
  const dayFirst = DAY_FIRST.exec(lower) ?? DASHED.exec(lower);
  if (dayFirst) return dayOf(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(lower);
  if (monthFirst) return dayOf(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!);
  const dotted = DOTTED.exec(lower);
  if (dotted) return dayOf(dotted[3]!, Number(dotted[2]), dotted[1]!);
  const eastAsian = EAST_ASIAN.exec(lower);
  if (eastAsian) return dayOf(eastAsian[1]!, Number(eastAsian[2]), eastAsian[3]!);
  const yearFirst = YEAR_FIRST.exec(lower);
  if (yearFirst) return dayOf(yearFirst[1]!, Number(yearFirst[3]), yearFirst[4]!);
  return slashedDay(lower);
}

/** Only where one of the two numbers cannot be a month, or both are the same. */
function slashedDay(text: string): string | undefined {
  const [, first = '', , second = '', year = ''] = SLASHED.exec(text) ?? [];
  if (Number(first) > 12 || first === second) return dayOf(year, Number(second), first);
  return Number(second) > 12 ? dayOf(year, Number(first), second) : undefined;
}

/** The day an address names: `/2024/05/17/`, `/2024-05-17-` or `/20240517/`. */
export function dayInAddress(url: string): string | undefined {
  const found =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_+.-]|$)/.exec(url) ??
    /[/_-]((?:19|20)\d{2})([01]\d)([0-3]\d)(?=[/_.-]|$)/.exec(url);
  return found ? dayOf(found[1]!, Number(found[2]), found[3]!) : undefined;
}

function fromParts([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string | undefined {
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone ?? '') ? 'Z' : (zone ?? '').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
}

function dayOf(year: string, month: number, day: string): string | undefined {
  if (!isDay(Number(year), month, Number(day))) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const isDay = (year: number, month: number, day: number): boolean =>
  year > 1900 &&
  year < 2100 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
  !isEpoch(year, month, day);

/** What a program writes that knows no time. */
const isEpoch = (year: number, month: number, day: number): boolean => year === 1970 && month === 1 && day === 1;

/** Longer texts say more than a day. Characters. */
const LONGEST_DAY = 90;

/** The day that an element states, or is the words of. Never throws. */
export function dayIn(element: Element): string | undefined {
  const time = element.localName === 'time' ? element : element.querySelector('time[datetime]');
  const stated = time?.getAttribute('datetime');
  const text = element.textContent.trim();
  return (stated && toIsoTime(stated)) || (text.length < LONGEST_DAY ? toIsoTime(text) : undefined);
}
