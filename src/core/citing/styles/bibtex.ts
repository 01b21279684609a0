import { type Author, type CitationStyle, isoDay } from '../citation-style.ts';

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Readers of BibTeX count braces whether or not they are escaped.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

const inTex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^{}&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);

const keyWord = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 ]/g, '')
    .split(' ')
    .find((word) => word.length > 3) ?? '';

const nameOf = ({ family, given, suffix }: Author): string => [family, suffix, given].filter(Boolean).join(', ');

/** Languages as babel, which sets the entry, calls them. */
const LANGUAGES: Record<string, string> = {
  ar: 'arabic',
  cs: 'czech',
  da: 'danish',
  de: 'ngerman',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hi: 'hindi',
  hu: 'hungarian',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
  zh: 'chinese',
};

/** BibLaTeX's entry type `online`. A body's name and the title stand in a second pair of braces, so that they stay as written. */
export default {
  name: 'BibTeX',
  write({ title, authors, siteName, published, url, accessed, lang }) {
    const names = authors.map((author) => (author.given ? inTex(nameOf(author)) : `{${inTex(author.family)}}`));
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
      ['langid', LANGUAGES[lang?.toLowerCase().split('-')[0] ?? '']],
    ].filter(([, value]) => value);
    return `@online{${key || 'article'},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`;
  },
} satisfies CitationStyle;
