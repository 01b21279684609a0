import type { ComponentChildren, JSX } from 'preact';
import type { Article, Block, Figure, Phrasing, Span } from '../../core/article.ts';
import { leavesOf, textOf } from '../../core/content/text.ts';
import { isTimeStamp } from '../../core/content/time-stamp.ts';
import { ruleSiteOf } from '../../core/site-rules/site-rule.ts';
import type { HighlightMark, QuoteMark } from './mark-phrasing.ts';
import { showRun, type TextMark } from './show-phrasing.tsx';
import { TableView } from './table-view.tsx';
import { useTranslate } from './translate.ts';

/** Shows one figure; the popup and the reading view differ in what they may load. */
export type FigureView = (props: { figure: Figure; caption: ComponentChildren }) => JSX.Element | null;

type Runs = Map<readonly Phrasing[], ComponentChildren>;

const shownRuns = (block: Block, marks: readonly TextMark[], withLinks: boolean): Runs =>
  new Map(leavesOf(block).map((leaf) => [leaf.children, showRun(leaf.children, leaf.start, marks, withLinks)]));

/** Marks that hang in the margin where a paragraph opens with them, by their width. */
const HANGING: Readonly<Record<string, string>> = {
  '“': 'double',
  '„': 'double',
  '"': 'double',
  '”': 'double',
  '«': 'guillemet',
  '»': 'guillemet',
  '‘': 'single',
  '‚': 'single',
};

function BlockView({ block, runs, FigureView }: { block: Block; runs: Runs; FigureView: FigureView }) {
  const run = (children: readonly Phrasing[] | undefined) => children && runs.get(children);
  const nested = (blocks: readonly Block[]) =>
    blocks.map((child) => <BlockView block={child} runs={runs} FigureView={FigureView} />);
  switch (block.type) {
    case 'paragraph': {
      const words = textOf(block);
      return (
        <p dir="auto" data-opens={HANGING[words.charAt(0)]} data-time={isTimeStamp(words) ? '' : undefined}>
          {run(block.children)}
        </p>
      );
    }
    case 'heading': {
      // The article's title is the page's first heading; the text's own start one below.
      const Tag = `h${Math.min(6, Math.max(2, block.depth))}` as 'h2';
      return <Tag dir="auto">{run(block.children)}</Tag>;
    }
    case 'blockquote':
      return <blockquote>{nested(block.children)}</blockquote>;
    case 'list': {
      const items = block.children.map((item) => <li value={item.value}>{nested(item.children)}</li>);
      if (!block.ordered) return <ul>{items}</ul>;
      return (
        <ol start={block.start ?? 1} reversed={block.reversed}>
          {items}
        </ol>
      );
    }
    case 'table':
      return <TableView block={block} run={run} />;
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <pre tabIndex={0} dir="ltr">
          <code>{block.value}</code>
        </pre>
      );
    case 'figure': {
      const View = block.media ? EmbedView : FigureView;
      return <View figure={block} caption={captionWithCredit(run(block.caption), run(block.credit))} />;
    }
    case 'thematicBreak':
      return <hr />;
  }
}

/** The two told apart by their looks, and by a space in what is copied from the screen; empty where there is neither. */
function captionWithCredit(caption: ComponentChildren, credit: ComponentChildren): ComponentChildren[] {
  return [caption, caption && credit && ' ', credit && <small class="credit">{credit}</small>].filter(Boolean);
}

/** What leads to a video, player, map or post: nothing of it is loaded. It is a link where those of the text are not, too: there is nothing else of it. */
function EmbedView({ figure: { media = 'other', url = '', alt }, caption }: Parameters<FigureView>[0]) {
  const t = useTranslate();
  const words = t(`embed_${media}`, ruleSiteOf(url));
  return (
    <figure class="caption-only">
      <a class="embed" href={url} target="_blank" rel="noopener noreferrer">
        {alt ? `${words}: ${alt}` : words}
      </a>
      <figcaption dir="auto">{caption}</figcaption>
    </figure>
  );
}

/** What the reader marked, by the index of its block. */
export type HighlightMarks = ReadonlyMap<number, readonly HighlightMark[]>;

/** Whether the words name the speaker; a pronoun does not. */
function isName({ blocks }: Article, { block, start, end }: Span, name: string): boolean {
  const words = blocks[block] ? textOf(blocks[block]).slice(start, end) : '';
  return words.split(/\s+/).some((word) => word.length > 1 && name.includes(word));
}

function marksOfKeyQuotes(article: Article): Map<number, QuoteMark[]> {
  const { quotes } = article;
  const marks = new Map<number, QuoteMark[]>();
  const add = ({ block, start, end }: Span, mark: Omit<QuoteMark, 'start' | 'end'>) =>
    marks.set(block, [...(marks.get(block) ?? []), { start, end, ...mark }]);
  quotes.forEach(({ key, content, speaker }, quote) => {
    if (!key) return;
    const title = [speaker?.name, speaker?.role].filter(Boolean).join(', ');
    for (const span of content) add(span, { quote, ...(title && { title }) });
  });
  // After all quotes: words within one are marked as that.
  quotes.forEach(({ key, speaker }, quote) => {
    const mention = key && speaker?.mention;
    if (mention && isName(article, mention, speaker.name)) add(mention, { quote, isSpeaker: true });
  });
  return marks;
}

interface ArticleBodyProps {
  article: Article;
  FigureView: FigureView;
  /** Whether links lead anywhere; else only their words stand there. */
  withLinks?: boolean;
  highlights?: HighlightMarks;
}

/** The clean text with its key quotes and what the reader marked. */
export function ArticleBody({ article, FigureView, withLinks = true, highlights }: ArticleBodyProps) {
  const quotes = marksOfKeyQuotes(article);
  const marksOf = (index: number) => [...(highlights?.get(index) ?? []), ...(quotes.get(index) ?? [])];
  return (
    <div class="text script" lang={article.lang ?? ''} dir={article.dir}>
      {article.blocks.map((block, index) => (
        <BlockView block={block} runs={shownRuns(block, marksOf(index), withLinks)} FigureView={FigureView} />
      ))}
    </div>
  );
}

/** A figure without its picture: the popup loads nothing. */
export const CaptionOnly: FigureView = ({ figure, caption }) => {
  const t = useTranslate();
  const words = Array.isArray(caption) && caption.length > 0;
  if (!words && !figure.alt) return null;
  return (
    <figure class="caption-only">
      <span class="figure-kind">{t('picture')}</span>
      {words ? (
        <figcaption dir="auto">{caption}</figcaption>
      ) : (
        <figcaption dir="auto" data-alt>
          {figure.alt}
        </figcaption>
      )}
    </figure>
  );
};
