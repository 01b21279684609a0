import { type CitationStyle, dayMonthYear, monthName, series, withInitials } from '../citation-style.ts';

/** Harvard as "Cite them right" writes it: an article on a website. */
export default {
  name: 'Harvard',
  write({ title, authors, siteName, published, url, accessed }) {
    const who = series(authors.map(withInitials), ' and ');
    const year = `(${published?.year ?? 'n.d.'})`;
    const opening = who ? `${who} ${year} ‘${title}’` : `‘${title}’ ${year}`;
    const where = [siteName, published && `${published.day} ${monthName(published)}`].filter(Boolean);
    return `${[opening, ...where].join(', ')}. Available at: ${url} (Accessed: ${dayMonthYear(accessed)}).`;
  },
} satisfies CitationStyle;
