import { citedSource } from '../../core/citing/cited-source.ts';
import { quoteLink, quoteWithSource } from '../../core/citing/quote-with-source.ts';
import { citationStyles, exporterFor, exporters } from '../../core/formats.ts';
import type { ArticleActions } from '../../views/popup/popup-state.ts';
import { showDay } from '../../views/shared/dates.ts';
import { localeOf } from '../../views/shared/locale.ts';
import { clipboardContent } from '../clipboard-content.ts';
import { visibleContent, writeAsync } from '../write-clipboard.ts';
import { fileName, saveFile } from './save-file.ts';
import { translate } from './translated-document.ts';

const namesOf = (plugins: Readonly<Record<string, { name: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(plugins).map(([id, { name }]) => [id, name]));

/** Copying and saving, with all formats: apart from what the popup needs to show itself. */
export const copyActions = (
  selection: () => string,
): Pick<ArticleActions, 'formats' | 'copy' | 'copyQuote' | 'copyCitation' | 'save'> => ({
  formats: async () => ({ exporters: namesOf(exporters), citationStyles: namesOf(citationStyles) }),

  copy: (article, choices) => writeAsync(clipboardContent(article, choices, selection(), translate)),

  copyQuote(article, quote, link) {
    const day = showDay(article.publishedTime, localeOf(translate));
    return writeAsync({ text: quoteWithSource(article, quote, link ?? quoteLink(article, undefined), day) });
  },

  async copyCitation(article, style) {
    const citation = citationStyles[style]?.write(citedSource(article, new Date()));
    return citation !== undefined && writeAsync({ text: citation });
  },

  save(article, choices) {
    // A text that was filled into the reader's template is plain text.
    const { extension, mimeType } = exporterFor(choices.format);
    const { text, html } = visibleContent(clipboardContent(article, choices, '', translate));
    saveFile(fileName(article.title, extension), mimeType, html ?? text);
  },
});
