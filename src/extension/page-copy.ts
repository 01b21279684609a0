import type { Article } from '../core/article.ts';
import { clipboardText } from './clipboard-text.ts';
import { showNotice } from './page-notice.ts';

/** What the notice on the page says, in the reader's language. */
export interface CopyLabels {
  copied: string;
  refused: string;
  noArticle: string;
}

export type CopyOutcome = 'copied' | 'refused' | 'no-article';

/** Puts the article's plain text on the clipboard from within a page and tells the reader how it went. */
export async function copyOnPage(article: Article | undefined, labels: CopyLabels): Promise<CopyOutcome> {
  if (!article) {
    showNotice(document, labels.noArticle);
    return 'no-article';
  }
  const text = clipboardText(article);
  const done = (await writeAsync(text)) || writeByCommand(text);
  showNotice(document, done ? labels.copied : labels.refused);
  return done ? 'copied' : 'refused';
}

/** Browsers allow it on secure pages that have the focus. */
async function writeAsync(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Absent or refused: the older command may still be allowed.
    return false;
  }
}

/** The older way, for http pages. The text is handed over in the event, so the page's selection and focus stay as they are. */
function writeByCommand(text: string): boolean {
  let written = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    written = event.clipboardData !== null;
  };
  const allow = (event: Event) => event.preventDefault();
  window.addEventListener('beforecopy', allow, true);
  window.addEventListener('copy', onCopy, true);
  try {
    document.execCommand('copy');
  } finally {
    window.removeEventListener('beforecopy', allow, true);
    window.removeEventListener('copy', onCopy, true);
  }
  return written;
}
