import type { HighlightedArticle } from '../../core/highlights/highlight.ts';
import { writeHighlightsMarkdown } from '../../core/highlights/highlights-markdown.ts';
import { mergeArticles, mergeHighlights } from '../../core/highlights/merge-highlights.ts';
import { writeAnnotations } from '../../core/highlights/web-annotations.ts';
import type { HighlightsFormat, HighlightsListProps } from '../../views/options/highlights-list.tsx';
import { reporting } from '../report-error.ts';
import { addHighlights, changeHighlights, highlightIndex, highlightsOf } from '../stored/highlight-store.ts';
import { parseAnnotations } from '../stored/stored-annotations.ts';
import { fileName, saveFile } from './save-file.ts';
import { translate } from './translated-document.ts';

/** The article whose highlights were deleted last, while the page is open. */
let deleted: HighlightedArticle | undefined;

/** All articles with highlights, with what the settings can do to them. */
export async function highlightsWithActions(): Promise<HighlightsListProps> {
  return {
    articles: await highlightIndex(),
    onExport: (format, addresses) => void save(format, addresses).catch(reporting('saving highlights')),
    async onImport(file) {
      const parsed = parseAnnotations(await file.text());
      if ('problem' in parsed) return parsed;
      if ((await addHighlights(parsed.articles, mergeArticles)) === 'full') return { problem: 'full' };
      return { imported: parsed.articles.reduce((sum, { highlights }) => sum + highlights.length, 0) };
    },
    async onDelete(address) {
      [deleted] = await highlightsOf([address]);
      if (deleted) await changeHighlights(deleted, () => []);
    },
    async onUndo() {
      const back = deleted;
      if (back) await changeHighlights(back, (others) => mergeHighlights(back.highlights, others));
      deleted = undefined;
    },
  };
}

async function save(format: HighlightsFormat, addresses: readonly string[]): Promise<void> {
  const articles = await highlightsOf(addresses);
  const title = translate('highlights');
  const name = articles.length === 1 ? `${articles[0]!.title} (${title})` : title;
  if (format === 'json') saveFile(fileName(name, 'json'), 'application/json', writeAnnotations(articles));
  else saveFile(fileName(name, 'md'), 'text/markdown', writeHighlightsMarkdown(articles, title));
}
