import { withCharacters } from './with-characters.ts';

/** One thing of a page's JSON-LD; properties are whatever the page wrote. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|Review|NewsStory|LiveBlogPosting|Recipe|HowTo|DiscussionForumPosting)$/;

/** More is data, not description. Characters. */
const LONGEST = 1_000_000;
const MOST_THINGS = 500;
/** Values looked at in all scripts of a page, and names within names. */
const MOST_VALUES = 20_000;
const DEEPEST_NAME = 8;
/** Authors of one thing. */
const MOST_AUTHORS = 100;

/** Every typed thing in the scripts, through graphs, arrays and nesting. Broken JSON is mended where only control characters are wrong. */
export function thingsIn(scripts: readonly string[]): Thing[] {
  const things: Thing[] = [];
  let seen = 0;
  for (const script of scripts) {
    if (seen >= MOST_VALUES) break;
    const queue: unknown[] = [parse(script)];
    for (let next = 0; next < queue.length && things.length < MOST_THINGS && seen < MOST_VALUES; next++, seen++) {
      const value = queue[next];
      if (Array.isArray(value)) queue.push(...value.slice(0, MOST_THINGS));
      else if (isThing(value)) {
        if ('@type' in value) things.push(value);
        queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage, value.itemReviewed, value.hasPart);
      }
    }
  }
  return things;
}

function parse(script: string): unknown {
  if (script.length > LONGEST) return undefined;
  const bare = script
    .trim()
    .replace(
      /^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\]\]>)\s{0,9};?$/g,
      '',
    );
  for (const text of [
    bare,
    bare.replace(/[\u0000-\u001F]+/g, ' '),
    bare.replace(/,\s*([}\]])/g, '$1').replace(/;\s*$/, ''),
    withCharacters(bare),
  ]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next mending may do; a script that none mends tells nothing.
    }
  }
  return undefined;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Its types, without a vocabulary's address before them. */
export function typesOf(thing: Thing): string[] {
  return [thing['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** Whether it is an article of any kind. */
export const isArticle = (thing: Thing): boolean => typesOf(thing).some((type) => ARTICLE.test(type));

/** Whether it is the page itself, which tells of the article where nothing else does. */
export const isPage = (thing: Thing): boolean =>
  typesOf(thing).some((type) => /^(?:\w*WebPage|CreativeWork)$/.test(type));

/** Someone named as an author. */
export interface NamedAuthor {
  name: string;
  isOrganization: boolean;
}

const ORGANIZATION = /Organization|Corporation|Business|Brand|WebSite/;

/** Who a property names. What a reference points to is asked for its name first: the reference itself may only have a log-in name. */
export function authorsOf(value: unknown, things: readonly Thing[]): NamedAuthor[] {
  const authors = [value].flat().slice(0, MOST_AUTHORS);
  return authors.flatMap((item) => {
    if (typeof item === 'string') return [{ name: item, isOrganization: false }];
    if (!isThing(item)) return [];
    const id = item['@id'];
    const meant = typeof id === 'string' ? things.find((thing) => thing['@id'] === id && 'name' in thing) : undefined;
    const isOrganization = typesOf(meant ?? item).some((type) => ORGANIZATION.test(type));
    return namesOf(meant?.name ?? item).map((name) => ({ name, isOrganization }));
  });
}

/** The strings of a property: plain, or the names of things, so far as these are named by things in their turn. */
export function namesOf(value: unknown, depth = 0): string[] {
  return [value].flat().flatMap((item) => {
    if (typeof item === 'string') return [item];
    return isThing(item) && depth < DEEPEST_NAME ? namesOf(item.name ?? item['@value'] ?? [], depth + 1) : [];
  });
}
