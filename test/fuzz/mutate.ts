import { CANARY, Choices } from '../hostile/grammar.ts';
import { HIDDEN } from '../hostile/hidden-characters.ts';
import { payloads } from '../hostile/payloads.ts';

const FRAGMENTS = payloads(3).filter(({ body }) => body.length < 3000);
const NAMES =
  'div p span section article aside main ul li ol blockquote figure table tr td h1 h2 h3 a b svg math template form details'.split(
    ' ',
  );
const ATTRIBUTES = [
  ...[
    'hidden',
    'aria-hidden="true"',
    'style="display:none"',
    'class="article-body"',
    'class="promo related ad"',
    'role="main"',
  ],
  ...[
    'itemprop="articleBody"',
    'id="content"',
    'name="body"',
    'open',
    'lang="de"',
    'dir="rtl"',
    'slot="a"',
    `href="${CANARY}x"`,
  ],
];

type Change = (parts: string[], choices: Choices) => void;

const isTag = (part: string): boolean => part.startsWith('<');

/** A place among the parts where a tag, or a text, stands; the first place where there is none after it. */
function placeOf(parts: readonly string[], choices: Choices, fits: (part: string) => boolean): number {
  const from = choices.below(parts.length);
  const found = parts.findIndex((part, at) => at >= from && fits(part));
  return Math.max(found, 0);
}

const changeText =
  (change: (text: string, choices: Choices) => string): Change =>
  (parts, choices) => {
    const at = placeOf(parts, choices, (part) => !isTag(part) && part.trim().length > 10);
    parts[at] = change(parts[at] ?? '', choices);
  };

const changeTag =
  (change: (tag: string, choices: Choices) => string): Change =>
  (parts, choices) => {
    const at = placeOf(parts, choices, (part) => /^<[a-z]/i.test(part));
    parts[at] = change(parts[at] ?? '', choices);
  };

const CHANGES: readonly Change[] = [
  (parts, choices) => void parts.splice(choices.below(parts.length), 1 + choices.below(20)),
  (parts, choices) => {
    const from = choices.below(parts.length);
    parts.splice(choices.below(parts.length), 0, ...parts.slice(from, from + choices.below(60)));
  },
  (parts, choices) => {
    const moved = parts.splice(choices.below(parts.length), 1 + choices.below(40));
    parts.splice(choices.below(parts.length + 1), 0, ...moved);
  },
  (parts, choices) => void parts.splice(choices.below(parts.length), 0, choices.of(FRAGMENTS).body),
  (parts, choices) =>
    void parts.splice(choices.below(parts.length), 0, `<${choices.of(NAMES)}>`.repeat(1 + choices.below(40))),
  (parts, choices) => void parts.splice(parts.length - choices.below(Math.min(parts.length, 40))),
  changeTag((tag, choices) => tag.replace(/^<[\w-]+/, `<${choices.of(NAMES)}`)),
  changeTag((tag, choices) => tag.replace(/(?=\s|\/?>)/, ` ${choices.of(ATTRIBUTES)} `)),
  changeTag((tag) => tag.replace(/\s[\w-]+=(?:"[^"]*"|'[^']*'|[^\s>]+)/, '')),
  changeTag((tag) => tag.slice(0, -1)),
  changeText((text, choices) => text.slice(choices.below(text.length))),
  changeText((text, choices) => text.slice(0, 5) + choices.of(HIDDEN)[1] + text.slice(5)),
  changeText((text, choices) => text.repeat(1 + choices.below(12))),
  changeText((text, choices) =>
    text.replace(/[aeiou.,]/g, () => choices.of(['“', '”', '"', "'", '«', '»', '—', '\u00A0', '&lt;', '&amp;', '.'])),
  ),
  changeText((text) => text.replaceAll(' ', '')),
  changeText((text, choices) => text.replaceAll(' ', choices.of(['<br>', '\n', '&nbsp;', '<wbr>', '</p><p>', '<b>']))),
];

/** Most changes that are made to one page. */
const MOST_CHANGES = 12;

/** The page with a few changes that depend on the seed alone: parts gone, doubled, moved, renamed, hidden, broken, and hostile ones put in. */
export function mutate(html: string, seed: number): string {
  const choices = new Choices(seed);
  const parts = html.match(/<[^>]*>|[^<]+|</g) ?? [];
  for (let left = 1 + choices.below(MOST_CHANGES); left > 0 && parts.length > 0; left -= 1)
    choices.of(CHANGES)(parts, choices);
  return parts.join('');
}
