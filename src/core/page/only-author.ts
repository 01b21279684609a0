import { cleanByline, looksLikeName } from './byline.ts';
import { bylineIn, isFullName, LONGEST_LINE, lineOf } from './byline-in.ts';

/** Places of authors anywhere on a page. */
const PLACES =
  '[class*="author" i], [class*="byline" i], [rel~="author"], a[href*="/author/"], a[href*="/authors/"], a[href*="/contributor"]';
/** More of them are a list. */
const MOST_PLACES = 60;

/** The author a page names outside of its headline's surroundings, where all such places name the same. */
export function onlyAuthor(body: Element, siteName: string | undefined): string | undefined {
  const names = new Set<string>();
  const places = [...body.querySelectorAll(PLACES)];
  if (places.length > MOST_PLACES) return undefined;
  for (const element of places) {
    if (element.closest('[class*="comment" i], [class*="kommentar" i], [class*="related" i]')) continue;
    const byline = bylineIn(element, siteName) ?? portrayedIn(element) ?? headOf(element, siteName);
    if (byline && isFullName(byline)) names.add(byline);
  }
  if (names.size === 0) for (const name of signatures(body, siteName)) names.add(name);
  const [name] = names;
  return names.size === 1 ? name : undefined;
}

/** The name in an author's box that its picture bears too. */
function portrayedIn(box: Element): string | undefined {
  const pictures = [...box.getElementsByTagName('img')].map((image) => image.getAttribute('alt') ?? '');
  if (pictures.length !== 1) return undefined;
  return [...box.getElementsByTagName('*')]
    .filter(({ childElementCount }) => childElementCount === 0)
    .map(lineOf)
    .find((text) => looksLikeName(text) && pictures[0]!.includes(text));
}

/** The name that a short box about an author begins with. */
function headOf(box: Element, siteName: string | undefined): string | undefined {
  if (box.textContent.length > LONGEST_LINE * 2) return undefined;
  const first = [...box.getElementsByTagName('*')].find(
    (element) => element.childElementCount === 0 && lineOf(element) !== '',
  );
  const name = first && lineOf(first);
  return name && looksLikeName(name) ? cleanByline([name], siteName) : undefined;
}

const SIGNATURE =
  /^(?:this (?:post|article|story) was )?(?:(?:written|article|words|text|story) by|verfasst von|geschrieben von|text von|écrit par|rédigé par|escrito por|scritto da|geschreven door)[:\s]+([a-z\u00c0-\u052f][^,(|]*)/i;

/** The label of a box about the author, and one that the name follows. */
const ABOUT =
  /^(?:(?:article|words|story|text|written) by|about the author|über (?:den autor|die autorin)|sobre (?:el|la|o|a) autora?|à propos de l[’']auteure?|(?:sull|l)[’']autore|over de auteur|o autorze|об авторе):?$/i;
/** "Ida Marek is a writer of ..." */
const BEGINS_BIO =
  /^((?:\p{Lu}[\p{L}.’'-]+\s){1,3}\p{Lu}[\p{L}’'-]+),?\s(?:is|was|has|writes|works|covers|ist|war|schreibt|est|écrit|es|escribe|è|scrive|é|escreve|schrijft|jest)\s/u;

/** The name below a label, alone or as what the words on its owner begin with. */
function labelled(label: Element): string | undefined {
  const next = label.nextElementSibling ?? label.parentElement?.nextElementSibling;
  const text = next ? lineOf(next) : '';
  return looksLikeName(text) ? text : BEGINS_BIO.exec(text.slice(0, LONGEST_LINE * 2))?.[1];
}

/** Names in lines that say who wrote the text, wherever they stand. */
function signatures(body: Element, siteName: string | undefined): string[] {
  const lines = [...body.querySelectorAll('p, div, span, h2, h3, h4, h5')].filter(
    (element) => element.childElementCount < 4 && element.textContent.trim().length < LONGEST_LINE,
  );
  return lines.flatMap((element) => {
    const line = lineOf(element);
    const name = cleanByline([ABOUT.test(line) ? labelled(element) : SIGNATURE.exec(line)?.[1]], siteName);
    return name && isFullName(name) ? [name] : [];
  });
}
