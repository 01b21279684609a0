import { type CitationStyle, dayMonthYear } from '../citation-style.ts';

/** A bar or a brace would end the parameter. */
const parameter = (value: string): string =>
  value
    .replaceAll('|', '{{!}}')
    .replace(/[{}]{2,}/g, '')
    .replace(/\s+/g, ' ');

/** Wikipedia's template "cite news". */
export default {
  name: 'Wikipedia',
  write({ title, authors, siteName, published, url, accessed }) {
    const many = authors.length > 1;
    const names = authors.flatMap(({ family, given }, index) => {
      const place = many ? String(index + 1) : '';
      return given
        ? [
            [`last${place}`, family],
            [`first${place}`, given],
          ]
        : [[`author${place}`, family]];
    });
    const fields = [
      ...names,
      ['title', title],
      ['work', siteName],
      ['date', published ? dayMonthYear(published) : 'n.d.'],
      ['url', url],
      ['access-date', dayMonthYear(accessed)],
    ];
    const written = fields.flatMap(([key, value]) => (value ? [`|${key}=${parameter(value)}`] : []));
    return `{{cite news ${written.join(' ')}}}`;
  },
} satisfies CitationStyle;
