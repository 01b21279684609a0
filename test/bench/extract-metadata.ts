import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readIds, readPage, readTruth, type Truth } from './extract-corpus.ts';

interface Described {
  title?: string;
  byline?: string;
  date?: string;
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

const namesOf = (text: string): string[] =>
  text
    .split(/,|;|&|\band\b|\bund\b|\bet\b/)
    .map(fold)
    .filter(Boolean);

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

/** Whether the page has it at all: a truth from elsewhere cannot be found. */
const isInPage = (html: string, field: string, value: string): boolean =>
  field === 'date' || fold(html.replace(/&[#\w]+;/g, ' ')).includes(fold(value.replace(/&[#\w]+;/g, ' ')).slice(0, 24));

/** `--corpus DIR --predictions FILE.json [--ids FILE] [--list FIELD]`: how often title, byline and date are the truth's. */
export default async function scoreMetadata(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string' },
      predictions: { type: 'string' },
      ids: { type: 'string' },
      list: { type: 'string' },
    },
  });
  if (!values.corpus || !values.predictions) {
    console.error(
      'Usage: node scripts/run.mjs test/bench/extract-metadata.ts --corpus DIR --predictions FILE.json [--list title|byline|date]',
    );
    return 2;
  }
  const predictions = JSON.parse(readFileSync(values.predictions, 'utf8')) as Record<
    string,
    Described & { text?: string }
  >;
  const ids = readIds(values.corpus, values.ids).filter((id) => predictions[id]?.text);
  for (const [field, truthOf, same] of CHECKS) {
    let [right, absent, all] = [0, 0, 0];
    for (const id of ids) {
      const truth = readTruth(values.corpus, id);
      const value = truthOf(truth);
      if (!value || !isInPage(readPage(values.corpus, truth), field, value)) continue;
      const found = predictions[id]?.[field];
      const isRight = found !== undefined && same(value, found);
      all += 1;
      right += Number(isRight);
      absent += Number(!found);
      if (!isRight && values.list === field) console.log(`${id}\t${value}\t${found ?? '-'}\t${truth.url}`);
    }
    console.log(`${field}: ${((100 * right) / all).toFixed(1)} % of ${all} right, ${absent} absent`);
  }
  return 0;
}
