import { readIds, readPage, readTruth } from '../bench/extract-corpus.ts';

/** Of a corpus: spread over all of it. */
const MOST = 100;

/** Pages of the corpus in the folder that CLEAN_COPY_CORPUS names, by name; none without it. */
export function corpusPages(folder = process.env.CLEAN_COPY_CORPUS): [name: string, html: string][] {
  if (!folder) return [];
  const ids = readIds(folder, undefined);
  const step = Math.max(1, Math.floor(ids.length / MOST));
  const spread = ids.filter((_, place) => place % step === 0).slice(0, MOST);
  return spread.map((id) => [`corpus-${id}`, readPage(folder, readTruth(folder, id))]);
}
