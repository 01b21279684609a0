import type { PageSign } from '../../article.ts';
import { widthOf } from '../../content/text.ts';
import type { PageIndex } from '../page-index.ts';
import type { Candidate } from './candidate.ts';
import { type PageFacts, type PageFeatures, pageFeatures } from './page-features.ts';
import { signPoints, signsAgainst } from './page-signs.ts';
import { WEIGHTS, type Weights } from './page-weights.ts';
import { WORDING } from './wording.ts';

/** What a page comes to as a whole. */
export interface PageVerdict {
  /** Log-odds that the page holds an article, rather than links, wares or services. */
  score: number;
  /** What it is if not an article. */
  otherwise: 'empty' | 'headline-only' | 'listing' | 'not-an-article';
  /** What speaks most against an article, strongest first; none where it was not weighed. */
  signs: PageSign[];
}

/**
 * A page without an article is one of links beyond such a share of its text, so many linked headings for each paragraph (a front page half as many), or
 * such a share of the chosen text in lists of links.
 */
const LINKS = { share: 0.4, headings: 0.8, lists: 0.5 };
/** A page with less text is empty. Characters. */
const EMPTY = 280;
/** With less text of its own than others' stories have, a page is a headline. */
const OWN = 140;
/** A shorter title is a section's name. Widths. */
const HEADLINE = 20;

/**
 * Judges by a table of weights whether a page has an article at all. `isKept`: the blocks chosen as the article's, one for each
 * candidate. Never throws.
 */
export function judgePage(
  page: PageIndex,
  candidates: readonly Candidate[],
  isKept: readonly boolean[],
  facts: PageFacts,
): PageVerdict {
  if (isLogIn(page, facts)) return { score: -Infinity, otherwise: 'not-an-article', signs: [] };
  const features = pageFeatures(page, candidates, isKept, facts);
  const forAsked = facts.isAsked && features.frontPage ? ASKED_FRONT_PAGE : 0;
  return {
    score: isKept.includes(true) ? scoreOf(features) + forAsked : -Infinity,
    otherwise: kindOf(page, candidates, features, facts),
    signs: signsAgainst(
      signPoints((name) => pointsOf(features, name, WEIGHTS)),
      WEIGHTS.usual,
    ),
  };
}

/**
 * Steps set by hand, for pages that the corpora have too few of: a headline with others' stories, lists of results, front pages. Of a site's own
 * address the fit learns too little, as most front pages are no articles by all the rest, too.
 */
const BY_HAND: Weights['steps'] = {
  frontPage: [[0.5, -2.5]],
  linkedLists: [
    [0.5, -3],
    [0.75, -1],
  ],
  stories: [[8, -4]],
  teasers: [[0.8, -3]],
};

/** Given back of the step above for a page that the reader asks for: sites of one page, and pages kept elsewhere, have such an address, too. */
const ASKED_FRONT_PAGE = 2;

/**
 * Added for a page in another language: an article's wording adds more than the average that stands for it, and a refused article costs more than
 * a list that is shown.
 */
const OTHER_LANGUAGE = 1.5;

/** Each feature's steps that it reaches, summed up; for those that tell nothing, what they come to on average. Never throws. */
export function scoreOf(features: PageFeatures, weights = WEIGHTS): number {
  let score = weights.start + (features.isEnglish ? 0 : weights.unworded + OTHER_LANGUAGE);
  const names = new Set([...Object.keys(weights.steps), ...Object.keys(BY_HAND)]);
  for (const name of names) score += pointsOf(features, name as keyof PageFeatures, weights);
  return score;
}

/** What one feature adds, by the fit and by hand. Never throws. */
export function pointsOf(features: PageFeatures, name: keyof PageFeatures, { steps }: Pick<Weights, 'steps'>): number {
  if (!features.isEnglish && WORDING.has(name)) return 0;
  return reached(steps[name] ?? [], features[name]) + reached(BY_HAND[name] ?? [], features[name]);
}

/** The points of the steps that a value reaches. Never throws. */
export function reached(steps: Weights['steps'][string], value: number): number {
  let points = 0;
  for (const [above, own] of steps) if (value > above) points += own;
  return points;
}

function kindOf(
  page: PageIndex,
  candidates: readonly Candidate[],
  { chosen, frontPage, linkedHeadings, linkedLists }: PageFeatures,
  { stories }: PageFacts,
): PageVerdict['otherwise'] {
  if (candidates.reduce((sum, { text }) => sum + text.length, 0) < EMPTY) return 'empty';
  if (stories > 0 && widthOf(page.title) >= HEADLINE && Math.expm1(chosen) < OWN) return 'headline-only';
  const { text, linkText } = page.of(page.root);
  const isOfLinks =
    linkText > text * LINKS.share || linkedHeadings >= LINKS.headings / (1 + frontPage) || linkedLists > LINKS.lists;
  return isOfLinks ? 'listing' : 'not-an-article';
}

/** Most text around headline and field of a page to log in, in characters: with a password, or with an address of mail alone. */
const LOG_IN = { password: 1500, email: 700 };

/**
 * Whether the headline heads a form that asks for a password; or, where the page names neither author nor day, for an address of mail. A story with
 * such a form in its header or after its first lines has more text around both, or declares itself.
 */
function isLogIn(page: PageIndex, { kinds, hasByline, showsByline, showsDate }: PageFacts): boolean {
  const { headline } = page;
  if (!headline || hasByline || kinds.some((kind) => kind.endsWith('article'))) return false;
  const isHeaded = (type: keyof typeof LOG_IN): boolean =>
    page
      .named('input')
      .some((input) => input.getAttribute('type') === type && textAround(page, headline, input) <= LOG_IN[type]);
  return isHeaded('password') || (!showsByline && !showsDate && isHeaded('email'));
}

/** How much text the smallest element has that holds both, as the page was: rules have taken out what they know. */
function textAround(page: PageIndex, headline: Element, field: Element): number {
  const { order } = page.of(field);
  let around: Element | null = headline;
  while (around && (page.of(around).order > order || page.of(around).end <= order)) around = around.parentElement;
  return around ? page.of(around).text : Infinity;
}
