import { widthOf } from '../content/text.ts';
import type { BrokenLine } from './broken-lines.ts';
import { isTimeLine } from './cards.ts';
import { SHORTEST_PROSE } from './census.ts';
import { endsSentence } from './line-signs.ts';
import { isOther, type Story } from './other-stories.ts';
import { isHeadlineTitle, textBefore, widthBefore } from './own-story.ts';
import type { PageIndex } from './page-index.ts';
import { hasKind } from './phrasebook.ts';
import type { Hit } from './rule.ts';
import { storyWords } from './story-words.ts';

/** Shortest title, longest line of a head, and least of the story's own prose before. Widths. */
const TITLE = 20;
const HEAD = 160;
const OWN = 300;
/** Longest label over them. Width. */
const LABEL = 60;
/** Lines of another story's text that are looked at, and such stories at most. */
const LOOKED_AT = 4;
const MOST = 40;

interface LineStory extends Story {
  /** Place of its first line. */
  at: number;
}

/** Other stories behind the page's own between line breaks: two or more, each a title beside a line with its time or day, and a text; with all that follows them there. */
export function* lineStories(page: PageIndex): Generator<Hit> {
  const { headline } = page;
  if (!headline) return;
  const { end } = page.of(headline);
  const lines = page.brokenLines.filter(({ holder }) => page.of(holder).end > end);
  const stories: LineStory[] = [];
  for (let i = 1; i < lines.length && stories.length <= MOST; i++) {
    const story = isTimeLine(page, lines[i]!.text) ? storyAround(lines, i) : undefined;
    if (story && (stories.length > 0 || isBehind(page, story, lines[story.at]!.texts[0]!)))
      stories.push({ ...story, isAgo: !/(?:19|20)\d\d/.test(lines[i]!.text) });
  }
  const [first] = stories;
  if (stories.length < 2 || stories.length > MOST || !first) return;
  const label = lines[first.at - 1];
  const isLabel = label !== undefined && widthOf(label.text) <= LABEL && !endsSentence(label.text);
  const isHeaded = isLabel && hasKind(page.phrases.marks(label.text).starts, 'related');
  const known = storyWords(`${page.title} ${textBefore(page, lines[first.at]!.texts[0]!)}`);
  const others = stories.filter((story) => isOther(page, story, known, isHeaded));
  if (others.length < 2 || others.length * 3 < stories.length * 2) return;
  const holders = new Set(stories.map(({ at }) => lines[at]!.holder));
  for (const { holder, texts } of lines.slice(isLabel ? first.at - 1 : first.at))
    if (holders.has(holder)) for (const text of texts) yield { text, from: 0 };
}

/** Whether it stands behind some of the page's own story, or where nothing of that is there has a title that is set off. */
function isBehind(page: PageIndex, { isTitled }: Pick<Story, 'isTitled'>, first: Text): boolean {
  const before = widthBefore(page, first);
  const isAlone = isTitled && isHeadlineTitle(page);
  return before >= OWN || (isAlone && widthOf(page.title) >= TITLE);
}

/** The story whose time stands in a line: its title right before or after that, and prose behind both. */
function storyAround(lines: readonly BrokenLine[], time: number): Omit<LineStory, 'isAgo'> | undefined {
  const [above, below] = [lines[time - 1]!, lines[time + 1]];
  const isBelow = below !== undefined && isTitle(below);
  const title = isTitle(above) ? above : isBelow ? below : undefined;
  if (!title) return undefined;
  const from = title === above ? time + 1 : time + 2;
  const text = lines
    .slice(from, from + LOOKED_AT)
    .filter((line) => widthOf(line.text) >= SHORTEST_PROSE)
    .map((line) => line.text)
    .join(' ');
  if (text === '') return undefined;
  const isLinked = title.links.length > 0;
  const isTitled = isLinked || /^(?:b|strong|h[2-6])$/.test(title.texts[0]!.parentElement?.localName ?? '');
  return { at: title === above ? time - 1 : time, title: title.text, isLinked, isTitled, isWhole: false, text };
}

const isTitle = ({ text }: BrokenLine): boolean =>
  widthOf(text) >= TITLE && widthOf(text) <= HEAD && !/[.…。]["”’»)]*$/.test(text);
