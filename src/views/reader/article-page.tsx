import type { ComponentChildren, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import { ruleSiteOf } from '../../core/site-rules/site-rule.ts';
import { ArticleBody, CaptionOnly } from '../shared/article-body.tsx';
import { ArticleMeta } from '../shared/article-meta.tsx';
import { type PickActions, PickedNote } from '../shared/picked-note.tsx';
import type { ReadingSettings } from '../shared/reading-settings.ts';
import { readingMinutes } from '../shared/reading-time.ts';
import { plural, useTranslate } from '../shared/translate.ts';
import { sayHighlights } from './highlights/say-highlights.ts';
import { type LoadedPicture, pictureView } from './picture.tsx';
import { useReader } from './reader-context.ts';

interface ArticlePageProps {
  article: Article;
  text: RefObject<HTMLDivElement | null>;
  loadedPicture: LoadedPicture;
  pick: PickActions;
  settings: ReadingSettings;
  /** What follows the text. */
  children: ComponentChildren;
}

/** Headline, source and clean text. */
export function ArticlePage({ article, text, loadedPicture, pick, settings, children }: ArticlePageProps) {
  const t = useTranslate();
  const { images, links } = settings;
  const FigureView = useMemo(() => (images ? pictureView(loadedPicture) : CaptionOnly), [images, loadedPicture]);
  const { words, highlights } = useReader();
  const { marks } = highlights;
  const body = useMemo(
    () => <ArticleBody article={article} FigureView={FigureView} withLinks={links} highlights={marks} />,
    [article, FigureView, links, marks],
  );
  const said = useMemo(() => sayHighlights(t), [t]);
  return (
    <article class="page">
      <header dir={article.dir}>
        <h1 class="script" dir="auto" lang={article.lang ?? ''}>
          {article.title}
        </h1>
        <ArticleMeta article={article}>{[plural(t, 'minutes', readingMinutes(words))]}</ArticleMeta>
        <p class="print-source">
          <bdi dir="ltr">{article.canonicalUrl ?? article.url}</bdi>
        </p>
      </header>
      {article.picked && <PickedNote site={ruleSiteOf(article.url)} {...pick} />}
      <div ref={text} style={said}>
        {body}
      </div>
      {children}
    </article>
  );
}
