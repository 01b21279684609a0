const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A time a page states, as ISO 8601 with the zone as given; a day alone where it gives only that. Reads ISO 8601 in its usual
 * disorder and English dates with the month in letters. Absent for everything else, "3/4/2020" included, which could be either. Never throws.
 */
export function toIsoTime(text: string): string | undefined {
  const tidy = text.trim().slice(0, 80);
  const iso =
    /(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i.exec(
      tidy,
    );
  if (iso) return fromParts(iso);
  const lower = tidy.toLowerCase();
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/.exec(lower);
  if (day) return dayOf(day[3]!, day[2]!, day[1]!);
  const american = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(lower);
  return american ? dayOf(american[3]!, american[1]!, american[2]!) : undefined;
}

function fromParts([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string | undefined {
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone ?? '') ? 'Z' : (zone ?? '').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const number = MONTHS.indexOf(month) + 1;
  if (!isDay(Number(year), number, Number(day))) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const isDay = (year: number, month: number, day: number): boolean =>
  year > 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
