import { readFileSync } from 'node:fs';
import { optionsOf, TEXT } from './bench-options.ts';
import { readIds, readPage, readTruth, type Truth } from './extract-corpus.ts';

interface Described {
  title?: string;
  byline?: string;
  date?: string;
  modified?: string;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Titles agree where one holds the other and is not much longer: a site's name more or less. */
function sameTitle(truth: string, found: string): boolean {
  const [a, b] = [fold(truth), fold(found)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short) && short.length >= long.length * 0.8;
}

/** The people of a byline: degrees and posts after a name are not asked for. */
function namesOf(text: string): string[] {
  const parts = text.split(/,|;|&|\band\b|\bund\b|\bet\b/).map((part) => part.trim());
  const people = parts.filter(
    (part) => part !== '' && !/^(?:\p{Lu}[\p{Lu}.-]+(?:\s\S+)?|Ph\.?D\.?)$/u.test(part) && !POST.test(part),
  );
  return (people.length > 0 ? people : parts).map(fold).filter(Boolean);
}

const POST = /\b(?:editor|writer|director|dietitian|expert|ceo|founder|representative|professor|years)\b/i;

/** Every name of the truth is there, and no more than one besides. */
function sameAuthors(truth: string, found: string): boolean {
  const [wanted, given] = [namesOf(truth), namesOf(found)];
  return (
    wanted.every((name) => given.some((other) => other.includes(name) || name.includes(other))) &&
    given.length <= wanted.length + 1
  );
}

const sameDay = (truth: string, found: string): boolean => truth.slice(0, 10) === found.slice(0, 10);

const CHECKS: [keyof Described, (truth: Truth) => string | undefined, (truth: string, found: string) => boolean][] = [
  ['title', ({ title }) => title, sameTitle],
  ['byline', ({ author }) => author, sameAuthors],
  ['date', ({ date }) => date, sameDay],
];

const withoutEntities = (html: string): string =>
  fold(html.replace(/<[^>]*>/g, (tag) => ` ${tag} `).replace(/&[#\w]+;/g, ' '));

/** Whether the page has it at all: a truth from elsewhere cannot be found. A day may be written in any way that is usual in English. */
function isInPage(html: string, field: string, value: string): boolean {
  if (field === 'date') return waysToWrite(value).some((way) => way.test(html));
  const page = withoutEntities(html);
  const parts = field === 'byline' ? namesOf(value) : [fold(value.replace(/&[#\w]+;/g, ' '))];
  return parts.every((part) => page.includes(part));
}

function waysToWrite(day: string): RegExp[] {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  const name = new Date(`${year}-${month}-15`).toLocaleString('en', { month: 'long' });
  const [d, m] = [Number(date), Number(month)];
  const named = `${name.slice(0, 3)}(?:${name.slice(3)}|t)?\\.?`;
  return [
    new RegExp(`${year}[-/]?${month}[-/]?${date}`),
    new RegExp(`\\b${named},?\\s+0?${d}(?:st|nd|rd|th)?,?\\s+${year}`, 'i'),
    new RegExp(`\\b0?${d}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${named},?\\s+${year}`, 'i'),
    new RegExp(`\\b(?:0?${m}/0?${d}|0?${d}[/.]0?${m})[/.](?:${year}|${year.slice(2)})\\b`),
  ];
}

/** `--corpus DIR --predictions FILE.json [--ids FILE] [--list FIELD]`: how often title, byline and date are the truth's. */
export default async function scoreMetadata(args: string[]): Promise<number> {
  const usage =
    'node scripts/run.mjs test/bench/extract-metadata.ts --corpus DIR --predictions FILE.json [--ids FILE] [--list title|byline|date]';
  const options = { corpus: TEXT, predictions: TEXT, ids: TEXT, list: TEXT };
  const values = optionsOf(args, usage, ['corpus', 'predictions'], options);
  if (!values) return 2;
  const predictions = JSON.parse(readFileSync(values.predictions, 'utf8')) as Record<
    string,
    Described & { text?: string }
  >;
  const ids = readIds(values.corpus, values.ids).filter((id) => predictions[id]?.text);
  for (const [field, truthOf, same] of CHECKS) {
    let [right, absent, all, known, changed] = [0, 0, 0, 0, 0];
    for (const id of ids) {
      const truth = readTruth(values.corpus, id);
      const value = truthOf(truth);
      known += Number(Boolean(value));
      if (!value || !isInPage(readPage(values.corpus, truth), field, value)) continue;
      const found = predictions[id]?.[field];
      const isRight = found !== undefined && same(value, found);
      all += 1;
      right += Number(isRight);
      changed += Number(!isRight && field === 'date' && sameDay(value, predictions[id]?.modified ?? ''));
      absent += Number(!found);
      if (!isRight && values.list === field) console.log(`${id}\t${value}\t${found ?? '-'}\t${truth.url}`);
    }
    const share = ((100 * right) / all).toFixed(1);
    const other = changed > 0 ? `, ${changed} where the truth has the day of the last change` : '';
    console.log(
      `${field}: ${known} in the truth, ${all} of them in the page, ${share} % right, ${absent} absent${other}`,
    );
  }
  return 0;
}
