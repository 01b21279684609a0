import type { Article } from '../core/article.ts';
import { selectedPart } from '../core/citing/selected-part.ts';
import { withSourceFooter } from '../core/citing/source-footer.ts';
import { exporters } from '../core/formats.ts';
import type { CopyChoices } from '../views/shared/copy-choices.ts';
import { localeOf, showDay } from '../views/shared/dates.ts';
import type { Translate } from '../views/shared/translate.ts';

/** What is put on the clipboard; `html` stands beside the text where the reader wants rich text. */
export interface ClipboardContent {
  text: string;
  html?: string;
}

/** The source footer's words. */
function footerWords(article: Article, t: Translate, now: Date) {
  const locale = localeOf(t);
  const published = showDay(article.publishedTime, locale);
  const updated = showDay(article.modifiedTime, locale);
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(now);
  return {
    ...(published && { published: t('footer_published', published) }),
    ...(updated && updated !== published && { updated: t('footer_updated', updated) }),
    copied: t('footer_copied', moment),
  };
}

/**
 * An article, or the part of it that is selected on the page, as the reader copies it. Pictures are left out: whoever pastes
 * them would fetch them from the page's site.
 */
export function clipboardContent(
  article: Article,
  { format, withSource }: Pick<CopyChoices, 'format' | 'withSource'>,
  selection: string,
  t: Translate,
): ClipboardContent {
  const part = selection.trim() === '' ? article : selectedPart(article, selection);
  const words = { ...part, blocks: part.blocks.filter(({ type }) => type !== 'figure') };
  const whole = withSource ? withSourceFooter(words, footerWords(article, t, new Date())) : words;
  const write = (id: string) => exporters[id]?.write(whole) ?? '';
  return format === 'html' ? { text: write('text'), html: write('html') } : { text: write(format) };
}
