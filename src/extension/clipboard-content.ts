import type { Article } from '../core/article.ts';
import { withoutTracking } from '../core/citing/cited-source.ts';
import { quoteText } from '../core/citing/quote-with-source.ts';
import { selectedPart } from '../core/citing/selected-part.ts';
import { withSourceFooter } from '../core/citing/source-footer.ts';
import { fillTemplate, type TemplateValues } from '../core/citing/template.ts';
import { oneLine, visibleText } from '../core/content/visible-text.ts';
import { exporterFor } from '../core/formats.ts';
import { type CopyChoices, TEMPLATE_FORMAT } from '../views/shared/copy-choices.ts';
import { showDay } from '../views/shared/dates.ts';
import { keyQuotes } from '../views/shared/key-quotes.ts';
import { localeOf } from '../views/shared/locale.ts';
import type { Translate } from '../views/shared/translate.ts';

/** What is put on the clipboard; `html` stands beside the text where the reader wants rich text. */
export interface ClipboardContent {
  text: string;
  html?: string;
}

const momentOf = (now: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(now);

/** The source footer's words. */
function footerWords(article: Article, t: Translate, now: Date) {
  const locale = localeOf(t);
  const published = showDay(article.publishedTime, locale);
  const updated = showDay(article.modifiedTime, locale);
  return {
    ...(published && { published: t('footer_published', published) }),
    ...(updated && updated !== published && { updated: t('footer_updated', updated) }),
    copied: t('footer_copied', momentOf(now, locale)),
  };
}

/** What the fields of a template stand for; `words` are what is copied, the quotes the whole article's. */
function templateValues(words: Article, article: Article, t: Translate): TemplateValues {
  const locale = localeOf(t);
  const { byline: _, siteName: __, publishedTime: ___, ...bare } = words;
  const write = (id: string) =>
    exporterFor(id)
      .write({ ...bare, title: '' })
      .trim();
  const quotes = keyQuotes(article).map(({ quote }) =>
    [
      `“${quoteText(article, quote)}”`,
      quote.speaker && `(${[quote.speaker.name, quote.speaker.role].filter(Boolean).join(', ')})`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  return {
    title: oneLine(article.title),
    author: oneLine(article.byline ?? ''),
    outlet: oneLine(article.siteName ?? ''),
    published: showDay(article.publishedTime, locale) ?? '',
    updated: showDay(article.modifiedTime, locale) ?? '',
    url: withoutTracking(article.canonicalUrl ?? article.url),
    copied: momentOf(new Date(), locale),
    text: write('text'),
    markdown: write('markdown'),
    quotes: visibleText(quotes.join('\n')),
  };
}

/**
 * An article, or the part of it that is selected on the page, as the reader copies it. Pictures are left out: whoever pastes
 * them would fetch them from the page's site.
 */
export function clipboardContent(
  article: Article,
  { format, withSource, template }: CopyChoices,
  selection: string,
  t: Translate,
): ClipboardContent {
  // The page's own invisible characters would keep the selection from being found in the clean text.
  const selected = visibleText(selection);
  const part = selected.trim() === '' ? article : selectedPart(article, selected);
  const words = { ...part, blocks: part.blocks.filter(({ type }) => type !== 'figure') };
  if (format === TEMPLATE_FORMAT) return { text: fillTemplate(template, templateValues(words, article, t)) };
  const whole = withSource ? withSourceFooter(words, footerWords(article, t, new Date())) : words;
  const write = (id: string) => exporterFor(id).write(whole);
  return format === 'html' ? { text: write('text'), html: write('html') } : { text: write(format) };
}
