import { type CitationStyle, dayMonthYear } from '../citation-style.ts';

/** A bar or braces would end the parameter, brackets the link that is made of it, and a tag would be one. */
const parameter = (value: string): string =>
  value
    .replace(/[{}]{2,}/g, '')
    .replace(/[[\]<]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('|', '{{!}}')
    .replace(/\s+/g, ' ');

const address = (url: string): string =>
  url.replace(/[[\]{}|<>"'\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Wikipedia's template "cite news". */
export default {
  name: 'Wikipedia',
  write({ title, authors, siteName, published, url, accessed }) {
    const many = authors.length > 1;
    const names = authors.flatMap(({ family, given, suffix }, index) => {
      const place = many ? String(index + 1) : '';
      return given
        ? [
            [`last${place}`, family],
            [`first${place}`, [given, suffix].filter(Boolean).join(' ')],
          ]
        : [[`author${place}`, family]];
    });
    const fields = [
      ...names,
      ['title', title],
      ['work', siteName],
      ['date', published ? dayMonthYear(published) : 'n.d.'],
      ['url', address(url)],
      ['access-date', dayMonthYear(accessed)],
    ];
    const written = fields.flatMap(([key, value]) => (value ? [`|${key}=${parameter(value)}`] : []));
    return `{{cite news ${written.join(' ')}}}`;
  },
} satisfies CitationStyle;
