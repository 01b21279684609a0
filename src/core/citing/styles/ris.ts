import { type CitationStyle, inverted, isoDay } from '../citation-style.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** RIS, type NEWS. */
export default {
  name: 'RIS',
  write({ title, authors, siteName, published, url, accessed, lang }) {
    const slashed = (iso: string) => `${iso.replaceAll('-', '/')}/`;
    const fields: [string, string | undefined][] = [
      ['TY', 'NEWS'],
      ...authors.map((author): [string, string] => ['AU', inverted(author)]),
      ['TI', title],
      ['T2', siteName],
      ['PY', published && String(published.year)],
      ['DA', published && slashed(isoDay(published))],
      ['UR', url],
      ['Y2', slashed(isoDay(accessed))],
      ['LA', lang],
    ];
    const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
    return [...lines, 'ER  - '].join('\n');
  },
} satisfies CitationStyle;
