/** A date as the reader writes it. The day is the one the page states, whatever the reader's zone. Undefined for no ISO 8601 date. */
export function showDay(iso: string | undefined, locale: string): string | undefined {
  const day = new Date(`${(iso ?? '').slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
