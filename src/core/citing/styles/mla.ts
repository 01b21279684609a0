import {
  type CitationStyle,
  type Day,
  inOrder,
  inverted,
  monthName,
  quoted,
  series,
  stopped,
} from '../citation-style.ts';

/** MLA shortens the months of more than four letters. */
function shortDay(day: Day): string {
  const month = monthName(day);
  const short = month.length <= 4 ? month : month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
  return `${day.day} ${short} ${day.year}`;
}

/** MLA Handbook, 9th edition: an article on a website. */
export default {
  name: 'MLA',
  write({ title, authors, siteName, published, url, accessed }) {
    const [first, ...others] = authors;
    const names = first && [inverted(first), ...others.map(inOrder)];
    const who = names && (names.length > 2 ? `${names[0]}, et al` : series(names, ', and '));
    const where = [siteName, published && shortDay(published), url].filter(Boolean).join(', ');
    return [who && stopped(who), quoted(title), stopped(where), `Accessed ${shortDay(accessed)}.`]
      .filter(Boolean)
      .join(' ');
  },
} satisfies CitationStyle;
