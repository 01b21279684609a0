import { type CitationStyle, inOrder, inverted, monthDay, quoted, series, stopped } from '../citation-style.ts';

/** The Chicago Manual of Style, 17th edition, notes and bibliography: the entry of a news article. */
export default {
  name: 'Chicago',
  write({ title, authors, siteName, published, url }) {
    const [first, ...others] = authors;
    const who = first && stopped(series([inverted(first), ...others.map(inOrder)], ', and '));
    const when = published ? `${monthDay(published)}, ${published.year}` : 'n.d.';
    return [who, quoted(title), stopped([siteName, when].filter(Boolean).join(', ')), stopped(url)]
      .filter(Boolean)
      .join(' ');
  },
} satisfies CitationStyle;
