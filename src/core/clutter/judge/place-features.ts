import type { PageIndex } from '../page-index.ts';
import type { Candidate } from './candidate.ts';
import { groupsOf, HINT_GROUPS } from './hint-groups.ts';

const GROUPS = Object.keys(HINT_GROUPS);
/** Those that tell something inside the article's container, and from it upwards. */
const NEAR = 'related navigation footer aside advert newsletter content lead consent hidden tools'.split(' ');
const ABOVE = 'author tag widget content consent hidden'.split(' ');
const [NEAR_AT, ABOVE_AT] = [NEAR, ABOVE].map((names) => names.map((name) => GROUPS.indexOf(name))) as [
  number[],
  number[],
];
const ANCESTORS = ['article', 'main', 'aside', 'footer', 'li', 'table', 'section'];
const TAGS = 'p div li span td h1 h2 h3 h4 figcaption ul section a article body'.split(' ');

/** Names of what `Places` writes, in its order. */
export const PLACE_FEATURES = [
  'tag',
  'depth',
  'articleBody',
  ...NEAR.map((group) => `${group}Near`),
  ...ABOVE.map((group) => `${group}Above`),
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

/** What an element has from its ancestors and itself. */
interface Lineage {
  depth: number;
  /** Depth of the nearest element whose names belong to each group, inside the article's container and from it upwards; -1 for none. */
  near: Int16Array;
  above: Int16Array;
  /** Names among `ANCESTORS` that are strictly above, as bits. */
  inside: number;
  articleBody: boolean;
  inMain: boolean;
  /** Depth of the innermost ancestor that also holds the article's container. */
  shared: number;
}

const NOWHERE = new Int16Array(GROUPS.length).fill(-1);

/** Where elements stand: tag, ancestors and what their names hint at, how much prose is around. Each element is looked at once. */
export class Places {
  private readonly lineages = new Map<Element, Lineage>();
  private readonly families = new Map<Element, { size: number; byName: Map<string, number> }>();
  private readonly main: Element;
  private readonly mainPath = new Set<Element>();
  private readonly mainShare: number;

  constructor(
    private readonly page: PageIndex,
    candidates: readonly Candidate[],
  ) {
    this.main = mainContainer(page, candidates);
    for (let element: Element | null = this.main; element; element = element.parentElement) this.mainPath.add(element);
    this.mainShare = ratio(page.of(this.main).text, page.of(page.root).text);
  }

  /** Writes what `PLACE_FEATURES` names of an element into a row, from a column on. */
  write(element: Element, row: Float64Array, from: number): void {
    const { depth, near, above, inside, articleBody, inMain, shared } = this.lineage(element);
    let at = from;
    row[at++] = TAGS.indexOf(element.localName);
    row[at++] = depth;
    row[at++] = Number(articleBody);
    for (const group of NEAR_AT) row[at++] = near[group]! < 0 ? 0 : 1 / (1 + depth - near[group]!);
    for (const group of ABOVE_AT) row[at++] = above[group]! < 0 ? 0 : 1 / (1 + depth - above[group]!);
    for (let i = 0; i < ANCESTORS.length; i++) row[at++] = (inside >> i) & 1;
    const around = this.surroundings(element);
    row.set(around, at);
    at += around.length;
    row[at++] = Number(!inMain);
    row[at++] = depth - shared + 1;
    row[at++] = Math.min(9, this.page.of(element.parentElement ?? element).controls);
    row[at] = this.mainShare;
  }

  private lineage(element: Element): Lineage {
    let lineage = this.lineages.get(element);
    if (!lineage) {
      lineage = this.descend(element, element.parentElement ? this.lineage(element.parentElement) : undefined);
      this.lineages.set(element, lineage);
    }
    return lineage;
  }

  private descend(element: Element, parent: Lineage | undefined): Lineage {
    const depth = parent ? parent.depth + 1 : 0;
    let { near, above } = parent ?? { near: NOWHERE, above: NOWHERE };
    const isShared = this.mainPath.has(element);
    const groups = groupsOf(this.page.hints(element));
    if (groups !== 0) {
      // What holds the article's main container says nothing about one block of it.
      const into = (isShared ? above : near).slice();
      for (let group = 0; groups >> group; group++) if ((groups >> group) & 1) into[group] = depth;
      if (isShared) above = into;
      else near = into;
    }
    const inParent = element.parentElement ? ANCESTORS.indexOf(element.parentElement.localName) : -1;
    return {
      depth,
      near,
      above,
      inside: (parent?.inside ?? 0) | (inParent < 0 ? 0 : 1 << inParent),
      articleBody: (parent?.articleBody ?? false) || /articleBody/i.test(element.getAttribute('itemprop') ?? ''),
      inMain: (parent?.inMain ?? false) || element === this.main,
      shared: isShared ? depth : (parent?.shared ?? depth),
    };
  }

  private surroundings(element: Element): number[] {
    const parent = element.parentElement ?? element;
    const grand = parent.parentElement ?? parent;
    const [own, around, wide] = [this.page.of(element), this.page.of(parent), this.page.of(grand)];
    const { size, byName } = this.familyOf(parent);
    return [
      ratio(around.linkText, around.text),
      ratio(around.prose, around.text),
      Math.log1p(around.text),
      ratio(wide.linkText, wide.text),
      ratio(wide.prose, wide.text),
      Math.min(60, size),
      ratio(byName.get(element.localName) ?? 0, size),
      ratio(own.text, around.text),
    ];
  }

  /** How many children an element has, of all names and of each. */
  private familyOf(parent: Element): { size: number; byName: Map<string, number> } {
    let family = this.families.get(parent);
    if (!family) {
      family = { size: 0, byName: new Map() };
      for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
        family.size += 1;
        family.byName.set(child.localName, (family.byName.get(child.localName) ?? 0) + 1);
      }
      this.families.set(parent, family);
    }
    return family;
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
