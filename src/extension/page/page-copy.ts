import type { Article } from '../../core/article.ts';
import { quoteLink, quoteWithSource } from '../../core/citing/quote-with-source.ts';
import { pristine } from '../../core/page/pristine-dom.ts';
import type { CopyChoices } from '../../views/shared/copy-choices.ts';
import { showDay } from '../../views/shared/dates.ts';
import { localeOf } from '../../views/shared/locale.ts';
import type { QuoteCopy } from '../../views/shared/quote-card.tsx';
import { type ClipboardContent, clipboardContent } from '../clipboard-content.ts';
import { visibleContent, writeAsync } from '../write-clipboard.ts';
import { showNotice } from './page-notice.ts';
import { translate } from './page-translate.ts';

export type CopyOutcome = 'copied' | 'refused' | 'no-article';

/** A page that was read, or why it could not be. */
type Read = { article: Article } | { article: undefined; because: string };

/** Puts the article, or what of it is selected, on the clipboard from within a page and tells the reader how it went. */
export async function copyOnPage(reading: Read, choices: CopyChoices): Promise<CopyOutcome> {
  const { article } = reading;
  if (!article) {
    showNotice(translate(reading.because === 'too-large' ? 'no_article_too_large' : 'no_article_title'));
    return 'no-article';
  }
  const selection = getSelection()?.toString() ?? '';
  const content = clipboardContent(article, choices, selection, translate);
  const done = await write(content);
  const copied = translate(selection.trim() === '' ? 'copied_article' : 'copied_selection');
  showNotice(done ? copied : translate('copy_refused'));
  return done ? 'copied' : 'refused';
}

/** Puts a quote with its source on the clipboard; `fragment` leads to its words. */
export async function copyQuoteOnPage(
  article: Article,
  index: number,
  fragment: string | undefined,
): Promise<QuoteCopy> {
  const quote = article.quotes[index];
  if (!quote) return 'refused';
  const day = showDay(article.publishedTime, localeOf(translate));
  const done = await write({ text: quoteWithSource(article, quote, quoteLink(article, fragment), day) });
  if (!done) return 'refused';
  return fragment === undefined ? 'unlinked' : 'copied';
}

const write = async (content: ClipboardContent): Promise<boolean> =>
  (await writeAsync(content)) || writeByCommand(content);

/** The older way, for http pages. The content is handed over in the event, so the page's selection and focus stay as they are. */
function writeByCommand(content: ClipboardContent): boolean {
  const { text, html } = visibleContent(content);
  let written = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    written = event.clipboardData !== null;
  };
  const allow = (event: Event) => event.preventDefault();
  window.addEventListener('beforecopy', allow, true);
  window.addEventListener('copy', onCopy, true);
  try {
    pristine<Document['execCommand']>(document, 'execCommand')('copy');
  } catch {
    // Documents that are not HTML know no commands.
    return false;
  } finally {
    window.removeEventListener('beforecopy', allow, true);
    window.removeEventListener('copy', onCopy, true);
  }
  return written;
}
