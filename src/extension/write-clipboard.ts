import { visibleDocument } from '../core/content/visible-text.ts';
import type { ClipboardContent } from './clipboard-content.ts';

/** What is to be copied without characters that nobody sees; the last gate before the clipboard, whatever the way. */
export const visibleContent = ({ text, html }: ClipboardContent): ClipboardContent => ({
  text: visibleDocument(text),
  ...(html !== undefined && { html: visibleDocument(html) }),
});

/** Puts text, and HTML beside it where there is some, on the clipboard. Browsers allow it on secure pages that have the focus. */
export async function writeAsync(content: ClipboardContent): Promise<boolean> {
  const { text, html } = visibleContent(content);
  const blob = (type: string, part: string) => new Blob([part], { type });
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const item = { 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    }
    return true;
  } catch {
    // Absent or refused: the older command may still be allowed.
    return false;
  }
}
