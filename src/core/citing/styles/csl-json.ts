import type { CitationStyle, Day } from '../citation-style.ts';

const dateParts = ({ year, month, day }: Day) => ({ 'date-parts': [[year, month, day]] });

/** Citation Style Language's data format, as reference managers import it. */
export default {
  name: 'CSL-JSON',
  write({ title, authors, siteName, published, url, accessed, lang }) {
    const item = {
      id: url,
      type: 'article-newspaper',
      title,
      author: authors.length > 0 ? authors.map((it) => (it.given ? it : { literal: it.family })) : undefined,
      'container-title': siteName,
      issued: published && dateParts(published),
      accessed: dateParts(accessed),
      URL: url,
      language: lang,
    };
    return JSON.stringify([item], null, 2);
  },
} satisfies CitationStyle;
