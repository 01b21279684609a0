import { type CitationStyle, monthDay, series, stopped, withInitials } from '../citation-style.ts';

/** Publication Manual of the American Psychological Association, 7th edition: a page on a website. */
export default {
  name: 'APA',
  write({ title, authors, siteName, published, url }) {
    const when = `(${published ? `${published.year}, ${monthDay(published)}` : 'n.d.'}).`;
    const who = authors.length > 0 ? stopped(series(authors.map(withInitials), ', & ')) : '';
    const opening = who ? [who, when, stopped(title)] : [stopped(title), when];
    return [...opening, siteName && stopped(siteName), url].filter(Boolean).join(' ');
  },
} satisfies CitationStyle;
