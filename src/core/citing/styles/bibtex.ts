import { type CitationStyle, inverted, isoDay } from '../citation-style.ts';

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const inTex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^]|[&%$#_{}]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);

const keyWord = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 ]/g, '')
    .split(' ')
    .find((word) => word.length > 3) ?? '';

/** BibLaTeX's entry type `online`. A body's name and the title stand in a second pair of braces, so that they stay as written. */
export default {
  name: 'BibTeX',
  write({ title, authors, siteName, published, url, accessed, lang }) {
    const names = authors.map((author) => (author.given ? inTex(inverted(author)) : `{${inTex(author.family)}}`));
    const key = [keyWord(authors[0]?.family) || keyWord(siteName), published?.year, keyWord(title)]
      .join('')
      .toLowerCase();
    const fields = [
      ['author', names.join(' and ')],
      ['title', `{${inTex(title)}}`],
      ['organization', siteName && inTex(siteName)],
      ['date', published && isoDay(published)],
      ['url', url.replace(/[{}\\\s]/g, encodeURIComponent)],
      ['urldate', isoDay(accessed)],
      ['langid', lang && inTex(lang)],
    ].filter(([, value]) => value);
    return `@online{${key || 'article'},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`;
  },
} satisfies CitationStyle;
