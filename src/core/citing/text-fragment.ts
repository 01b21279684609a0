/** Words of context that are tried before and after a text that stands more than once. */
const CONTEXT_WORDS = [2, 4, 8, 16];

/** UTF-16 units up to which a text is named whole; a longer one is named by its first and last words. */
const LONGEST_WHOLE = 160;

/** Words that name each end of a longer text. */
const END_WORDS = [5, 8, 12];

const WORD = /[\p{L}\p{N}\p{M}]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Browsers take any white space for one space, and soft hyphens and spaces without width for nothing. */
const squeeze = (text: string): string =>
  text
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** In lower case, and of the same length: the dotted capital I alone would become two characters. */
const lower = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/** Browsers match whole words only. Scripts that write without spaces have no such edges to mind. */
function standsAlone(line: string, start: number, end: number): boolean {
  const cut = (left: string, right: string) => WORD.test(left) && WORD.test(right) && !UNSPACED.test(left + right);
  return !cut(line.charAt(start - 1), line.charAt(start)) && !cut(line.charAt(end - 1), line.charAt(end));
}

/** Where words first stand whole in a line, -1 where they don't. */
function placeIn(line: string, words: string): number {
  let at = line.indexOf(words);
  while (at !== -1 && !standsAlone(line, at, at + words.length)) at = line.indexOf(words, at + 1);
  return at;
}

/** How often whole words stand in the lines; counts to two at most. */
function occurrences(lines: readonly string[], words: string): number {
  let found = 0;
  for (const line of lines) {
    for (let at = line.indexOf(words); at !== -1 && found < 2; at = line.indexOf(words, at + 1)) {
      if (standsAlone(line, at, at + words.length)) found++;
    }
  }
  return found;
}

/** What names a place in a page: the text, or its two ends, and what stands right before and after it on its line. */
interface Candidate {
  before: string;
  start: string;
  end?: string;
  after: string;
}

const lastWords = (text: string, count: number): string =>
  text
    .split(/(?<=\s)(?=\S)/)
    .slice(-count)
    .join('');
const firstWords = (text: string, count: number): string =>
  text
    .split(/(?<=\S)(?=\s)/)
    .slice(0, count)
    .join('');

function* namesFor(quote: string): Generator<Pick<Candidate, 'start' | 'end'>> {
  const words = quote.split(' ');
  if (quote.length <= LONGEST_WHOLE) yield { start: quote };
  for (const count of END_WORDS) {
    if (words.length > count * 2) yield { start: words.slice(0, count).join(' '), end: words.slice(-count).join(' ') };
  }
}

/** Each name bare, then with ever more of its line before and after it. */
function* candidates(quote: string, before: string, after: string): Generator<Candidate> {
  for (const name of namesFor(quote)) {
    yield { ...name, before: '', after: '' };
    for (const count of CONTEXT_WORDS) {
      yield { ...name, before: lastWords(before, count), after: '' };
      // After two ends no suffix is tried: whether it is unique depends on where a browser finds the end.
      if (name.end === undefined) yield { ...name, before: lastWords(before, count), after: firstWords(after, count) };
    }
  }
}

/** Percent-encodes a part, and the dash too, which would be taken for the mark of a prefix or suffix. */
const encode = (part: string): string =>
  encodeURIComponent(part.trim()).replace(/[-!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const write = ({ before, start, end, after }: Candidate): string =>
  [before.trim() && `${encode(before)}-`, encode(start), end && encode(end), after.trim() && `-${encode(after)}`]
    .filter(Boolean)
    .join(',');

/**
 * The directive that makes a browser scroll to a text: what follows `#:~:text=`. `pageLines` are the page's lines of visible text,
 * one a block of layout; the text must stand within one of them. Undefined where it does not, or where nothing of its
 * line makes it unique: a link that lands elsewhere is worse than none. Follows the WICG draft "Scroll to Text Fragment";
 * browsers match whole words, without regard to case. Never throws.
 */
export function textFragment(pageLines: readonly string[], quote: string): string | undefined {
  const shown = pageLines.map(squeeze);
  const lines = shown.map(lower);
  const wanted = squeeze(quote);
  const words = lower(wanted);
  const home = wanted === '' ? -1 : lines.findIndex((line) => placeIn(line, words) !== -1);
  if (home === -1) return undefined;
  const line = shown[home]!;
  const at = placeIn(lines[home]!, words);
  for (const candidate of candidates(wanted, line.slice(0, at), line.slice(at + wanted.length))) {
    const named = lower(candidate.before + candidate.start + candidate.after);
    // No address can hold half a character.
    if (occurrences(lines, named) === 1 && !LONE_SURROGATE.test(named)) return write(candidate);
  }
  return undefined;
}
