import type { PageIndex } from '../page-index.ts';
import type { Candidate } from './candidate.ts';

/** What a page says of itself that tells its kind. */
export interface PageFacts {
  url: string;
  /** Types it declares, lower case: of JSON-LD and `og:type`. */
  kinds: readonly string[];
  hasByline: boolean;
  hasDate: boolean;
}

const PROSE = 80;
const SHOP =
  'add to (?:cart|basket|bag)|in den warenkorb|buy now|checkout|free shipping|in stock|ajouter au panier|añadir al carrito';
const OFFER =
  'contact us|get started|request a (?:demo|quote)|book (?:a|now)|free trial|our services|learn more|get a quote|call us|schedule|pricing|our team|testimonials';

/** Tells whether a text has one of the phrases as whole words. Word boundaries of all scripts are looked for only where the letters stand. */
function phraseTest(phrases: string): (text: string) => boolean {
  const letters = new RegExp(phrases, 'i');
  const whole = new RegExp(`(?:^|[^\\p{L}])(?:${phrases})(?:$|[^\\p{L}])`, 'iu');
  return (text) => letters.test(text) && whole.test(text);
}

const speaksOfShop = phraseTest(SHOP);
const speaksOfOffer = phraseTest(OFFER);
const PRICE = /[$€£¥]\s?\d|\d\s?(?:€|usd|eur)/i;
const LIST_WORD =
  /^(?:category|categories|tags?|topics?|search|archive|collections?|shop|store|products?|all|list|directory|index|browse|section|author|best|services?|solutions?|about|company|home|pages?|p|dp|item)$/i;
const STORY_WORD =
  /^(?:blogs?|news|articles?|stor(?:y|ies)|posts?|learn|resources?|guides?|insights|opinion|press|magazine|features?|tips|\d{4})$/i;

/** Names of what `pageFeatures` gives, in its order. */
export const PAGE_FEATURES = [
  ...[
    'proseHeld',
    'paragraphsHeld',
    'meanHeld',
    'prose',
    'text',
    'heldShare',
    'linkShare',
    'linkedBlocks',
    'linkedHeadings',
  ],
  ...[
    'headings',
    'headingsHeld',
    'shortShare',
    'listShare',
    'figures',
    'repeatedTemplate',
    'prices',
    'shop',
    'offers',
    'controls',
  ],
  ...['questions', 'longest', 'declaredBody', 'articleKind', 'productKind', 'listKind', 'siteKind', 'byline', 'date'],
  ...[
    'pathDepth',
    'slugWords',
    'slugLength',
    'pathDigits',
    'listWord',
    'storyWord',
    'query',
    'firstHeadings',
    'titleWords',
    'commas',
  ],
];

/** What tells a page with an article from one of links, wares or services, in the order of `PAGE_FEATURES`. */
export function pageFeatures(page: PageIndex, candidates: readonly Candidate[], facts: PageFacts): number[] {
  const shown = candidates.filter(({ taken, text }) => !taken && text.length > 0);
  const texts = (list: readonly Candidate[]): number => list.reduce((sum, { text }) => sum + text.length, 0);
  const all = texts(shown) || 1;
  const isLinked = ({ linkText, text }: Candidate): boolean => linkText * 2 > text.length;
  const prose = shown.filter((block) => block.text.length >= PROSE && !isLinked(block) && block.type !== 'heading');
  const held = prose.filter((block) => block.held >= 0.5);
  const headings = shown.filter(({ type }) => type === 'heading');
  const templates = new Map<string, number>();
  for (const { element } of shown) {
    const key = `${element.localName} ${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
    templates.set(key, (templates.get(key) ?? 0) + 1);
  }
  const count = (isMeant: (text: string) => boolean): number =>
    shown.filter(({ text }) => text.length < 400 && isMeant(text)).length;
  const kind = (pattern: RegExp): number => Number(facts.kinds.some((name) => pattern.test(name)));
  return [
    Math.log1p(texts(held)),
    held.length,
    held.length > 0 ? texts(held) / held.length : 0,
    Math.log1p(texts(prose)),
    Math.log1p(all),
    texts(held) / all,
    shown.reduce((sum, { linkText }) => sum + linkText, 0) / all,
    shown.filter(isLinked).length,
    headings.filter(isLinked).length,
    headings.length,
    headings.filter((block) => block.held >= 0.5).length,
    shown.filter(({ text }) => text.length < PROSE).length / (shown.length || 1),
    texts(shown.filter(({ type }) => type === 'list' || type === 'table')) / all,
    candidates.filter(({ type }) => type === 'figure').length,
    highest([...templates.values()], 0) / (shown.length || 1),
    count((text) => PRICE.test(text)),
    count(speaksOfShop),
    count(speaksOfOffer),
    page.of(page.root).controls,
    headings.filter(({ text }) => /[?？]$/.test(text)).length,
    highest(
      held.map(({ text }) => text.length),
      0,
    ),
    highest(
      candidates.map(({ declared }) => declared),
      -1,
    ),
    kind(/article|posting|report|review|recipe/),
    kind(/product|offer|store|business|service|organization$/),
    kind(/collection|itemlist|searchresults|category/),
    kind(/^website$/),
    Number(facts.hasByline),
    Number(facts.hasDate),
    ...addressFeatures(facts.url),
    headings.length > 0 ? headings.findIndex(({ held: share }) => share >= 0.5) : -1,
    page.title.split(/\s+/).length,
    held.reduce((sum, { text }) => sum + text.split(/[,，、;]/).length - 1, 0) / (texts(held) / 100 || 1),
  ];
}

/** Of any number of values: as arguments of one call, a hundred thousand overflow the stack. */
const highest = (values: readonly number[], least: number): number =>
  values.reduce((most, value) => Math.max(most, value), least);

function addressFeatures(url: string): number[] {
  let path = '';
  let query = '';
  try {
    ({ pathname: path, search: query } = new URL(url));
  } catch {
    // No address tells nothing.
    return [0, 0, 0, 0, 0, 0, 0];
  }
  const parts = path.split('/').filter((part) => part !== '');
  const slug = (parts[parts.length - 1] ?? '').replace(/\.\w{2,5}$/, '');
  return [
    parts.length,
    slug === '' ? 0 : slug.split(/[-_+]/).length,
    slug.length,
    (path.match(/\d/g) ?? []).length,
    Number(parts.some((part) => LIST_WORD.test(part))),
    Number(parts.some((part) => STORY_WORD.test(part))),
    Number(query !== ''),
  ];
}
