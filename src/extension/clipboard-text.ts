import type { Article } from '../core/article.ts';
import { exporters } from '../core/formats.ts';

/** Plain text of an article as it goes on the clipboard. */
export const clipboardText = (article: Article): string => exporters.text!.write(article);
