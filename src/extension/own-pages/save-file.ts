/** What no file system takes, or takes for something else. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Surrogate}]+/gu;

/** UTF-16 units of the name that are kept; file systems count bytes, and three a character are common. */
const LONGEST_NAME = 80;

/** A file name from a title: "Who pays for the ferry.md". */
export function fileName(title: string, extension: string): string {
  const stem = title
    .replace(UNFIT, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    // Half a character at the end, where the cut went through one.
    .replace(/\p{Surrogate}$/u, '')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${stem || 'Clean Copy'}.${extension}`;
}

/** Hands a text to the browser as a download, without any request. */
export function saveFile(name: string, mimeType: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${mimeType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
