import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, Heading } from '../../core/article.ts';
import { textOf } from '../../core/content/text.ts';
import { bringIntoSight } from '../shared/into-sight.ts';
import { useTranslate } from '../shared/translate.ts';
import { Icon } from './icon.tsx';
import { useReader } from './reader-context.ts';
import { SidePanel } from './side-panel.tsx';
import { ToolButton } from './tool.tsx';
import { useScroll } from './use-scroll.ts';

/** A heading with those beneath it; `index` counts the text's headings. */
export interface OutlineEntry {
  words: string;
  index: number;
  children: OutlineEntry[];
}

/** The headings as a tree: each lies beneath the last one that is higher. */
export function outlineOf({ blocks }: Article): OutlineEntry[] {
  const top: OutlineEntry[] = [];
  const open: { depth: number; entry: OutlineEntry }[] = [];
  blocks
    .filter((block): block is Heading => block.type === 'heading')
    .forEach((heading, index) => {
      const entry = { words: textOf(heading), index, children: [] };
      while (open.length > 0 && open.at(-1)!.depth >= heading.depth) open.pop();
      (open.at(-1)?.entry.children ?? top).push(entry);
      open.push({ depth: heading.depth, entry });
    });
  return top;
}

const count = (entries: readonly OutlineEntry[]): number =>
  entries.reduce((sum, { children }) => sum + 1 + count(children), 0);

/** Fewer headings need no outline. */
const FEWEST = 2;

const hasOutline = (article: Article): boolean => count(outlineOf(article)) >= FEWEST;

export function OutlineTool() {
  const { article, toggleSide, isSideShown } = useReader();
  if (!hasOutline(article)) return null;
  return (
    <ToolButton
      name="outline"
      icon="outline"
      label="outline"
      shortcut="o"
      isOpen={isSideShown('outline')}
      onPress={() => toggleSide('outline')}
    />
  );
}

const headingsIn = (text: Element | null): HTMLElement[] => [
  ...(text?.querySelectorAll<HTMLElement>('.text > :is(h2, h3, h4, h5, h6)') ?? []),
];

/** Scrolls the outline alone, if the entry of the section in sight is out of it. */
function keepInSight(nav: HTMLElement): void {
  const entry = nav.querySelector('[aria-current]')?.getBoundingClientRect();
  const column = nav.parentElement;
  if (!entry || !column) return;
  const { top, bottom } = column.getBoundingClientRect();
  if (entry.top < top || entry.bottom > bottom) column.scrollTop += (entry.top + entry.bottom - top - bottom) / 2;
}

/** The text's headings, that of the section in sight marked; a click leads there. */
export function Outline() {
  const { article, text, dialog, isSideShown, showText } = useReader();
  const entries = useMemo(() => outlineOf(article), [article]);
  const [current, setCurrent] = useState(-1);
  useScroll(() => {
    const edge = (dialog.current?.clientHeight ?? 0) / 3;
    setCurrent(headingsIn(text.current).findLastIndex((heading) => heading.getBoundingClientRect().top < edge));
  });
  const go = (index: number) => {
    const heading = headingsIn(text.current)[index];
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    bringIntoSight(heading, 'start');
    showText();
  };
  const nav = useRef<HTMLElement>(null);
  const isShown = isSideShown('outline');
  useEffect(() => {
    if (nav.current && isShown) keepInSight(nav.current);
  }, [current, isShown]);
  if (count(entries) < FEWEST) return <div class="side outline-side" />;
  return (
    <SidePanel name="outline" label="outline">
      <nav ref={nav}>
        <Entries entries={entries} current={current} onChoose={go} />
      </nav>
    </SidePanel>
  );
}

interface EntriesProps {
  entries: readonly OutlineEntry[];
  current: number;
  onChoose: (index: number) => void;
}

function Entries({ entries, current, onChoose }: EntriesProps) {
  const { article } = useReader();
  return (
    <ol class="entries" dir={article.dir} lang={article.lang}>
      {entries.map(({ words, index, children }) => {
        const link = (
          <button
            type="button"
            data-heading={index}
            {...(index === current && { 'aria-current': 'location' as const })}
            onClick={() => onChoose(index)}
          >
            <span>{words}</span>
          </button>
        );
        return (
          <li key={index}>
            {link}
            {children.length > 0 && (
              <Branch words={words}>
                <Entries entries={children} current={current} onChoose={onChoose} />
              </Branch>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What lies beneath a heading, to be folded away. */
function Branch({ words, children }: { words: string; children: ComponentChildren }) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <button
        type="button"
        class="fold"
        aria-expanded={isOpen}
        aria-label={t('outline_fold', words)}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="fold" />
      </button>
      {isOpen && children}
    </>
  );
}
