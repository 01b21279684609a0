import type { ClipboardContent } from './clipboard-content.ts';

/** Puts text, and HTML beside it where there is some, on the clipboard. Browsers allow it on secure pages that have the focus. */
export async function writeAsync({ text, html }: ClipboardContent): Promise<boolean> {
  const blob = (type: string, content: string) => new Blob([content], { type });
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
