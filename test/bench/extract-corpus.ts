import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What the corpus knows of a page. */
export interface Truth {
  id: string;
  url: string;
  page_type?: string;
  title?: string;
  author?: string;
  date?: string;
  main_content?: string;
  with?: string[];
  without?: string[];
  charset?: string;
}

/** The ids of a file, or all articles of the corpus, or all its pages. */
export function readIds(corpus: string, file: string | undefined): string[] {
  const articles = join(corpus, 'ids/articles.txt');
  const list = file ?? (existsSync(articles) ? articles : undefined);
  if (list) return readFileSync(list, 'utf8').split(/\s+/).filter(Boolean);
  return readdirSync(join(corpus, 'html'))
    .map((name) => name.replace(/\.html\.gz$/, ''))
    .sort();
}

/** What the corpus knows of a page; only its id where it knows nothing. */
export function readTruth(corpus: string, id: string): Truth {
  const file = join(corpus, 'truth', `${id}.json`);
  const truth: Truth = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { id, url: '' };
  return { ...truth, url: /^https?:/.test(truth.url) ? truth.url : `https://corpus.example/${id}` };
}

/** The page's HTML, decoded as the truth or else the page itself says. */
export function readPage(corpus: string, { id, charset }: Truth): string {
  const bytes = gunzipSync(readFileSync(join(corpus, 'html', `${id}.html.gz`)));
  for (const name of [charset, charsetOf(bytes), 'utf-8']) {
    if (!name) continue;
    try {
      return new TextDecoder(name).decode(bytes);
    } catch {
      // No encoding has that name: the next one may be right.
    }
  }
  return bytes.toString('utf8');
}

function charsetOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return 'utf-8';
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1];
}
