import type { PageIndex } from '../page-index.ts';
import type { Candidate } from './candidate.ts';
import { groupsOf, HINT_GROUPS } from './hint-groups.ts';

const GROUPS = Object.keys(HINT_GROUPS);
const ANCESTORS = [
  'article',
  'main',
  'aside',
  'footer',
  'header',
  'nav',
  'form',
  'figure',
  'li',
  'table',
  'a',
  'section',
  'blockquote',
  'details',
];
const TAGS = [
  'p',
  'div',
  'li',
  'span',
  'td',
  'h1',
  'h2',
  'h3',
  'h4',
  'figcaption',
  'ul',
  'section',
  'a',
  'article',
  'body',
];

/** Names of what `placeFeatures` gives, in its order. */
export const PLACE_FEATURES = [
  'tag',
  'depth',
  'articleBody',
  ...GROUPS.map((group) => `${group}Near`),
  ...GROUPS.map((group) => `${group}Above`),
  ...ANCESTORS.map((name) => `in-${name}`),
  'parentLinks',
  'parentProse',
  'parentText',
  'grandLinks',
  'grandProse',
  'siblings',
  'sameTag',
  'share',
  'fromMain',
  'belowMain',
  'buttons',
  'mainShare',
];

/** Where an element stands: its tag, ancestors and what their names hint at, how much prose is around it. One for each element of the page. */
export class Places {
  private readonly cache = new Map<Element, number[]>();
  private readonly hints = new Map<Element, number>();
  private readonly mainPath: ReadonlySet<Element>;
  private readonly main: Element;

  constructor(
    private readonly page: PageIndex,
    candidates: readonly Candidate[],
  ) {
    this.main = mainContainer(page, candidates);
    const path = new Set<Element>();
    for (let element: Element | null = this.main; element; element = element.parentElement) path.add(element);
    this.mainPath = path;
  }

  featuresOf(element: Element): number[] {
    let features = this.cache.get(element);
    if (!features) {
      features = this.measure(element);
      this.cache.set(element, features);
    }
    return features;
  }

  private groups(element: Element): number {
    let groups = this.hints.get(element);
    if (groups === undefined) {
      groups = groupsOf(this.page.hints(element));
      this.hints.set(element, groups);
    }
    return groups;
  }

  private measure(element: Element): number[] {
    const near = GROUPS.map(() => 0);
    const above = GROUPS.map(() => 0);
    const inside = new Set<string>();
    let depth = 0;
    let articleBody = 0;
    let belowMain = 0;
    let leftMain = 0;
    for (let outer: Element | null = element; outer; outer = outer.parentElement, depth++) {
      if (this.mainPath.has(outer)) {
        if (!belowMain) belowMain = depth + 1;
        if (outer !== this.main && !leftMain && !this.isInMain(element)) leftMain = 1;
      }
      if (depth > 0) inside.add(outer.localName);
      if (/articleBody/i.test(outer.getAttribute('itemprop') ?? '')) articleBody = 1;
      const groups = this.groups(outer);
      // What holds the article's main container says nothing about one block of it.
      const into = this.mainPath.has(outer) ? above : near;
      for (let group = 0; groups >> group; group++) {
        if ((groups >> group) & 1 && into[group] === 0) into[group] = 1 / (1 + depth);
      }
    }
    return [
      TAGS.indexOf(element.localName),
      depth,
      articleBody,
      ...near,
      ...above,
      ...ANCESTORS.map((name) => Number(inside.has(name))),
      ...this.surroundings(element),
      belowMain ? Number(!this.isInMain(element)) : 1,
      belowMain,
      Math.min(9, element.parentElement?.querySelectorAll('button, input').length ?? 0),
      ratio(this.page.of(this.main).text, this.page.of(this.page.root).text),
    ];
  }

  private isInMain(element: Element): boolean {
    return this.main === element || this.main.contains(element);
  }

  private surroundings(element: Element): number[] {
    const parent = element.parentElement ?? element;
    const grand = parent.parentElement ?? parent;
    const [own, around, wide] = [this.page.of(element), this.page.of(parent), this.page.of(grand)];
    let same = 0;
    for (const sibling of parent.children) same += Number(sibling.localName === element.localName);
    return [
      ratio(around.linkText, around.text),
      ratio(around.prose, around.text),
      Math.log1p(around.text),
      ratio(wide.linkText, wide.text),
      ratio(wide.prose, wide.text),
      Math.min(60, parent.children.length),
      ratio(same, parent.children.length),
      ratio(own.text, around.text),
    ];
  }
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** The smallest element with at least two thirds of what Readability holds. */
function mainContainer(page: PageIndex, candidates: readonly Candidate[]): Element {
  const weights = new Map<Element, number>();
  let all = 0;
  for (const { held, text, element } of candidates) {
    const weight = held * text.length;
    if (weight === 0) continue;
    all += weight;
    for (let outer: Element | null = element; outer; outer = outer.parentElement)
      weights.set(outer, (weights.get(outer) ?? 0) + weight);
  }
  let best = page.root;
  for (const [element, weight] of weights) {
    if (weight >= all * 0.66 && page.of(element).order > page.of(best).order) best = element;
  }
  return best;
}
