import type { BrokenLine } from './broken-lines.ts';
import type { PageIndex } from './page-index.ts';
import { hasKind, type PhraseKind } from './phrasebook.ts';
import type { Hit } from './rule.ts';
import { isOurs, isYours, speaksOfLeaving, speaksOfMail } from './site-voice.ts';

/** Longest line of an invitation, longest with the label of its button in it or in small print below it, label, and name of a letter. Characters. */
const LONGEST = { line: 140, paragraph: 250, label: 30, name: 60, word: 12, button: 20 };

/** A line of a text: an element by itself, or what stands between two line breaks. */
interface Line {
  text: string;
  isHeading: boolean;
  hasLinks: boolean;
  hits: readonly Hit[];
}

/**
 * Invitations to a letter that stand as lines among the story's own, without a box or a button: "Sign up" as plain text with what is before
 * it. Takes neighbouring lines of which one is such a label, or ends with one, and another speaks of a letter, or of the site and its reader. A
 * line with quotation marks is the story's.
 */
export function* invitationLines(page: PageIndex): Generator<Hit> {
  for (const lines of sequences(page)) {
    for (const line of invitationsAmong(page, lines)) yield* line.hits;
  }
}

function* sequences(page: PageIndex): Generator<Line[]> {
  const labels = [...page.labels('newsletter')].filter((label) => page.of(label).text < LONGEST.label);
  const others = page.named('p', 'div', 'tr', 'dd').filter((element) => {
    if (page.of(element).text > LONGEST.paragraph) return false;
    const text = page.text(element);
    if (speaksOfLeaving(text)) return true;
    if (!page.within('newsletter', element)) return page.of(element).text <= LONGEST.line && speaksOfMail(text);
    return isYours(text) || isClosedByLabel(page, text) || speaksOfMail(text);
  });
  for (const holder of new Set([...labels, ...others].map(({ parentElement }) => parentElement)))
    if (holder)
      yield [...holder.children].filter((child) => page.of(child).text > 0).map((child) => lineOf(page, child));
  for (const lines of page.linesByHolder.values()) yield lines.map(brokenLine);
}

const brokenLine = ({ text, links, texts }: BrokenLine): Line => ({
  text,
  isHeading: false,
  hasLinks: links.length > 0,
  hits: texts.map((part) => ({ text: part, from: 0 })),
});

const lineOf = (page: PageIndex, element: Element): Line => ({
  text: page.of(element).text <= LONGEST.paragraph ? page.text(element) : '',
  isHeading: /^h[1-6]$/.test(element.localName),
  hasLinks: page.of(element).links > 0,
  hits: [element],
});

/** `whole`: an invitation by itself. `mail`: one between a name and a label. */
type Kind = 'label' | 'whole' | 'invitation' | 'mail' | 'voice' | undefined;

function kindOf(page: PageIndex, { text }: Line): Kind {
  if (text === '' || text.length > LONGEST.paragraph || QUOTED.test(text)) return undefined;
  if (text.length < LONGEST.label && says(page, 'is', text)) return 'label';
  if (isClosedByLabel(page, text) || isAllInvitation(page, text)) return 'whole';
  if (text.length > LONGEST.line) return undefined;
  const addresses = [isOurs(text), isYours(text)];
  if (says(page, 'within', text) && (text.length <= LONGEST.name || addresses.includes(true))) return 'invitation';
  if ((speaksOfMail(text) || speaksOfLeaving(text)) && /[.!?…。！？]$/.test(text)) return 'mail';
  return addresses.every(Boolean) ? 'voice' : undefined;
}

const says = (
  page: PageIndex,
  how: 'is' | 'starts' | 'within',
  text: string,
  kind: PhraseKind = 'newsletter',
): boolean => hasKind(page.phrases.marks(text)[how], kind);

/** A line with them is the story's. */
const QUOTED = /["“”„«»「」]/;

/** Words after the last sentence, without a full stop: said twice where a button has a name for screen readers. */
const TAIL = /[.!?…。！？]["”’»)]*\s*([^.!?…。！？]{2,40})$/;
const TWICE = /^(.{2,20}) \1$/i;

function isClosedByLabel(page: PageIndex, text: string): boolean {
  const tail = TAIL.exec(text)?.[1]?.trim();
  if (text.length > LONGEST.paragraph || tail === undefined || QUOTED.test(text)) return false;
  const label = tail.replace(TWICE, '$1');
  return label.length < LONGEST.label && says(page, label.includes(' ') ? 'starts' : 'is', label);
}

/** Two sentences or more that all speak of a letter, to the reader. */
function isAllInvitation(page: PageIndex, text: string): boolean {
  const sentences = text.split(/(?<=[.!?…。！？])\s+/);
  return (
    sentences.length > 1 &&
    isOurs(text) &&
    isYours(text) &&
    sentences.every((sentence) => says(page, 'within', sentence))
  );
}

function invitationsAmong(page: PageIndex, lines: readonly Line[]): Line[] {
  const kinds = lines.map((line) => kindOf(page, line));
  kinds.forEach((kind, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]];
    const isNamed = above !== undefined && isName(above);
    const isFlanked = isNamed && below !== undefined && isButton(below);
    const isFree = kind === 'mail' && isNamed && !above.isHeading && speaksOfLeaving(lines[at]!.text);
    if ((kind === 'mail' || kind === 'invitation') && isFlanked) kinds[at + 1] = 'label';
    else if (kind === 'mail') kinds[at] = isFree ? 'whole' : undefined;
    else if (kind === 'invitation' && isOffer(lines, at)) kinds[at + 2] = 'label';
  });
  const found: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (kinds[at] === undefined || kinds[at] === 'voice') continue;
    const end = endOfRun(page, lines, kinds, at);
    let from = startOfRun(page, lines, kinds, at);
    // The box of an invitation has its name as a heading.
    if (from === 1 && end === lines.length && isName(lines[0]!)) from = 0;
    if (isInvitation(lines.slice(from, end), kinds.slice(from, end))) found.push(...lines.slice(from, end));
    at = end - 1;
  }
  return found;
}

/** Whether a line is what the site calls its letter, with a sentence on it and a few words to press below. */
function isOffer(lines: readonly Line[], at: number): boolean {
  const [name, sentence, button] = lines.slice(at, at + 3);
  if (!name || !isName(name) || !isOurs(name.text) || !sentence || !button) return false;
  return isPlain(sentence) && /[.!?…。！？]$/.test(sentence.text) && isButton(button);
}

/** Beyond the last of them: what a letter is about, between its name and a label, a button's last word and small print belong to them. */
function endOfRun(page: PageIndex, lines: readonly Line[], kinds: readonly Kind[], at: number): number {
  let end = at + 1;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    if (kinds[end] !== undefined) continue;
    const isBetween = kinds[end + 1] === 'label' && end === at + 1 && isName(lines[at]!) && isPlain(line);
    const isAfterLabel = kinds[end - 1] === 'label' && !line.isHeading;
    const isWord = isAfterLabel && line.text.length <= LONGEST.word && /^\S+$/.test(line.text);
    if (!isBetween && !isWord && !(isAfterLabel && says(page, 'starts', line.text))) return end;
  }
  return end;
}

/** From the line with the letter's name on; a sentence between it and a label needs a name that is known to be no headline of the story's. */
function startOfRun(page: PageIndex, lines: readonly Line[], kinds: readonly Kind[], at: number): number {
  let from = at;
  while (kinds[from - 1] === 'voice') from -= 1;
  const above = lines[from - 1];
  if (above && from < at && isName(above)) return from - 1;
  if (above && kinds[at] !== 'label' && isName(above) && !above.isHeading) return from - 1;
  const name = lines[from - 2];
  const isKnown =
    name &&
    isName(name) &&
    ((!name.isHeading && speaksOfMail(name.text)) ||
      (['related', 'readMore', 'promotion'] as const).some((kind) => says(page, 'starts', name.text, kind)));
  return kinds[at] === 'label' && above && isPlain(above) && isKnown ? from - 2 : from;
}

/** What items of a list begin with, and what ends sentences. */
const UNLIKE = /^[•·▪*–—-]|[.!?:…。！？;,]$/;

const isName = ({ text, hasLinks }: Line): boolean =>
  !hasLinks && text !== '' && text.length <= LONGEST.name && !UNLIKE.test(text);

/** A few words that no full stop ends. */
const isButton = (line: Line): boolean =>
  !line.isHeading && line.text !== '' && line.text.length <= LONGEST.button && !UNLIKE.test(line.text);

const isPlain = ({ text, hasLinks }: Line): boolean => !hasLinks && text !== '' && text.length < LONGEST.line;

function isInvitation(lines: readonly Line[], kinds: readonly Kind[]): boolean {
  if (kinds.includes('whole')) return true;
  if (kinds.includes('label')) return lines.length > 1;
  const invitations = lines.filter((_, i) => kinds[i] === 'invitation');
  return invitations.length > 1 && lines.some(({ text }) => isOurs(text)) && lines.some(({ text }) => isYours(text));
}
