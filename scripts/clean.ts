import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article, NoArticleReason, Quote } from '../src/core/article.ts';
import { textOf } from '../src/core/content/text.ts';
import { exporters } from '../src/core/formats.ts';
import { readArticle } from '../src/core/read-article.ts';

const formats = [...Object.keys(exporters), 'json'];

const HELP = `Prints the clean article of a page.

  npm run -s clean -- FILE.html | http://localhost:PORT/PAGE | -   [options]

  -                 read the page from standard input
  --format FORMAT   ${formats.join(', ')} (default: text)
  --quotes          the quotations with their speakers in place of the text
  --url URL         the address the page was saved from; links become absolute with it
  --help            this text

Exit status: 0 written, 1 the page has no article, 2 wrong use, 3 the page could not be read.`;

const REASONS: Record<NoArticleReason, string> = {
  empty: 'there is nothing to read on it',
  listing: 'it is a page of links, such as a front page or search results',
  'headline-only': "it has a headline, but the story's own text is not there",
  'not-an-article': 'it is a shop, service or log-in page',
  'too-large': 'it holds more than any article',
};

/** A failure with the exit status that stands for it. */
class Refusal extends Error {
  constructor(
    readonly status: 1 | 2 | 3,
    message: string,
  ) {
    super(message);
  }
}

interface Page {
  html: Buffer;
  url: string;
  contentType?: string;
}

async function fetchPage(url: string): Promise<Page> {
  const response = await fetch(url).catch((error: Error) => {
    throw new Refusal(3, `Cannot reach ${url}: ${(error.cause as Error | undefined)?.message ?? error.message}`);
  });
  if (!response.ok) throw new Refusal(3, `${url} answers ${response.status} ${response.statusText}`);
  const contentType = response.headers.get('content-type') ?? 'text/html';
  if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(contentType)) {
    throw new Refusal(3, `${url} is not an HTML page but ${contentType}`);
  }
  return { html: Buffer.from(await response.arrayBuffer()), url: response.url, contentType };
}

async function readPage(source: string): Promise<Page> {
  if (source === '-') return { html: await buffer(process.stdin), url: 'about:blank' };
  if (/^https?:\/\//i.test(source)) return fetchPage(source);
  const html = await readFile(source).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    throw new Refusal(3, `Cannot read ${source}: ${why}`);
  });
  return { html, url: pathToFileURL(source).href };
}

/** Bytes, not text, go to the parser: it finds the page's encoding as a browser does. */
function parse({ html, url, contentType }: Page, statedUrl: string | undefined): Document {
  if (statedUrl !== undefined && !URL.canParse(statedUrl)) throw new Refusal(2, `Not an address: ${statedUrl}`);
  const options = { url: statedUrl ?? url, virtualConsole: new VirtualConsole() };
  return new JSDOM(html, contentType ? { ...options, contentType } : options).window.document;
}

const wordsOf = (article: Article, { content }: Quote): string =>
  content.map(({ block, start, end }) => textOf(article.blocks[block]!).slice(start, end)).join(' … ');

function writeQuotes(article: Article, format: string): string {
  const quotes = article.quotes.map((quote) => ({
    text: wordsOf(article, quote),
    speaker: quote.speaker?.name,
    role: quote.speaker?.role,
    kind: quote.kind,
    key: quote.key,
  }));
  if (format === 'json') return `${JSON.stringify(quotes, null, 2)}\n`;
  const lines = quotes.map(({ text, speaker, role }) => {
    const name = [speaker, role].filter((part) => part !== undefined).join(', ');
    return `“${text}”${name === '' ? '' : ` — ${name}`}\n`;
  });
  return lines.length > 0 ? lines.join('') : 'No quotations.\n';
}

async function clean(args: string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      quotes: { type: 'boolean', default: false },
      url: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return `${HELP}\n`;
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0) throw new Refusal(2, `One page is wanted.\n\n${HELP}`);
  const exporter = Object.hasOwn(exporters, values.format) ? exporters[values.format] : undefined;
  if (!exporter && values.format !== 'json') {
    throw new Refusal(2, `Unknown format "${values.format}": it can be ${formats.join(', ')}.`);
  }
  const document = parse(await readPage(source), values.url);
  const reading = readArticle(document, { url: document.URL });
  if (!reading.article) throw new Refusal(1, `No article on this page: ${REASONS[reading.because]}.`);
  if (values.quotes) return writeQuotes(reading.article, values.format);
  return exporter?.write(reading.article) ?? `${JSON.stringify(reading.article, null, 2)}\n`;
}

/** Gives the exit status. */
export default async function main(args: string[]): Promise<number> {
  try {
    process.stdout.write(await clean(args));
    return 0;
  } catch (error) {
    if (error instanceof Refusal) {
      console.error(error.message);
      return error.status;
    }
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) {
      console.error(`${(error as Error).message}\n\n${HELP}`);
      return 2;
    }
    throw error;
  }
}
