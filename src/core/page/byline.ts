import { withCharacters } from './with-characters.ts';

/** Words before names that are none of them, in the languages we know. */
const LEAD =
  /^(?:article\s+)?(?:(?:written|posted|erstellt|reviewed|published|story|words|article|text|reporting|edited|created|authored|inviato|scritto|pubblicato|escrito|publicado|rédigé|écrit|publié|verfasst|geschrieben|geschreven|geplaatst|a cura|propos recueillis)\s+)?(?:by|von|par|por|di|da|door|przez|av|af|autor(?:in|es?|zy|a|i)?|authors?|auteurs?|autor[ei]|contributors?|автори?|авторы|от|текст|teksten?|tekst|yazan|text|words|مقالة|كتب|كتبت|بقلم|מאת|लेखक|作者|記者|记者|執筆者?|著者|筆者|ライター|撰文|文|取材・文)(?![\w\u00c0-\u1fff\u3040-\u30fa\u30fc-\ud7ff])[:：\s/／・]*/i;
/** "Reporter" after a name, where it follows names. */
const REPORTER = /\s+(?:\S*기자|\S*특파원|記者|记者)$|(?<=[\uac00-\ud7af]{2})(?:기자|특파원)$/u;
const NOT_PEOPLE =
  /^(?:admin|administrator|super user|publisher|courtesy|cortes[ií]a|cc by.*|to wikimedia .*|more posts|editor|editors|staff|(?:staff|our)(?: own| special| staff)? (?:writer|reporter|correspondent)|webmaster|redaktion|redaction|redacción|redazione|guest|the author|author|unknown|anonymous|null|undefined|view all posts.*|(?:post|article|story|blog|guest) (?:author|writer)|author (?:bio|info|profile|details|page)|(?:more )?about .*|more (?:from|by) .*|read more|full (?:bio|profile)|dr|sat|sun|mon|tue|wed|thu|fri|posted on .*)$|\.[^\s.]{2,}\.\S|^\S+\.(?:com|org|net|[a-z]{2})(?:\/\S*)?$|\b(?:gmbh|inc\.?|ltd\.?|llc)$/i;
/** What people are and where they work, which some pages write after their names. */
const ROLE =
  /(?<!\p{L})(?:editors?|editor-in-chief|reporter|correspondent|writer|director|contributor|contributing|columnist|professor|president|officer|manager|chief|head of|founder|co-founder|ceo|cto|cfo|dietitian|expert|specialist|redakteur(?:in)?|korrespondent(?:in)?|journalist(?:e|in)?|rédact(?:eur|rice)|redactora?|giornalista|redactrice)(?!\p{L})/iu;
/** Where people work, after their names. */
const BODY = /\b(?:universit\p{L}*|institut\p{L}*|college|academy|agency|news|press|llc|gmbh)$|^universit/iu;
/** "MD", "Ph.D.", "E-RYT 200". */
const DEGREE =
  /^(?:[\p{Lu}][\p{Lu}.-]{1,7}(?:\s\d+)?|Ph\.?\s?D\.?|[BM]Sc|M\.?Ed|PharmD|PsyD|EdD|Esq\.?|[JS]r\.?|I{2,3})(?:\s[\p{Lu}.-]{2,8})*$/u;
/** The same twice: for the eye and for screen readers. */
const DOUBLED = /^(.{4,60})\1$/;
/** A town or a country behind the name of who works there, or of a house. */
const ONE_WORD = /^\p{Lu}\p{Ll}+\.?$/u;
/** Templates quote what is quoted already. */
const QUOTED = /^["“„]([^"“”„]+)["”“]$/;
const MOST = 10;
const AND = '(?:and|AND|und|UND|et|ET|y|e|i|en|og|och|и|і|та|ve|oraz|sowie|with|&)\\s+(?=\\p{Lu})';
const JOINED = new RegExp(`\\s${AND}`, 'u');
const SEPARATOR = new RegExp(
  `(?<!\\s)\\s*(?:[,;|•、،]|(?<![\\p{Script=Han}\\p{Script=Katakana}])·)\\s*(?:${AND})?|(?<!\\s)\\s+${AND}|\\s?/\\s?(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu})`,
  'u',
);

/** Names of people, comma-separated, each once; absent where none is left. The site's own name and addresses are no people. */
export function cleanByline(names: readonly (string | undefined)[], siteName: string | undefined): string | undefined {
  const people = new Map<string, string>();
  for (const name of names) {
    if (!name || name.toLowerCase() === siteName?.toLowerCase()) continue;
    const tidy = withCharacters(name.slice(0, 400))
      .replace(/<[^<>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(QUOTED, '$1')
      .replace(LEAD, '');
    const parts = tidy.split(SEPARATOR);
    for (const [at, part] of parts.entries()) {
      const person = withoutOutlet(part.replace(LEAD, ''), siteName)
        .replace(/(?:(?<!\s)\s+|(?<![\w.-]))[\w.-]+@[\w.-]+|(?<!\s)\s*\([^()]*\)?$|(?<![\s\-–—:])[\s\-–—:]+$/g, '')
        .replace(REPORTER, '')
        .trim()
        .replace(DOUBLED, '$1');
      if (
        at > 0 &&
        (isDesk(person, siteName) ||
          (ONE_WORD.test(person) && isPlacedBehind(parts[0]!, tidy, siteName)) ||
          ROLE.test(person) ||
          BODY.test(person) ||
          (DEGREE.test(person) && /\p{Ll}/u.test(parts[0]!)))
      )
        continue;
      if (isPerson(person, siteName)) people.set(person.toLowerCase(), inMixedCase(person));
    }
  }
  return people.size > 0 ? [...people.values()].slice(0, MOST).join(', ') : undefined;
}

/** Whether a single word behind it is a place, no further name: behind a comma and a full name, and behind what is no person. */
const isPlacedBehind = (first: string, list: string, siteName: string | undefined): boolean =>
  (first.trim().includes(' ') && !JOINED.test(list)) || !isPerson(first, siteName);

/** "Mara Lind - Hill Gazette", "Mara Lind for Hill Gazette", "Hill Gazette - Mara Lind"; not of an owner's initials. */
function withoutOutlet(name: string, siteName = ''): string {
  const [lower, site] = [name.toLowerCase(), siteName.toLowerCase()];
  if (site !== '' && lower.startsWith(`${site} - `)) return name.slice(site.length + 3);
  if (site === '' || !lower.endsWith(site)) return name;
  const rest = /^(.*\S)\s(?:[-–—@/]|for|at)\s(?:the\s)?$/i.exec(name.slice(0, -siteName.length))?.[1];
  return rest === undefined || /^\p{Lu}+$/u.test(rest) ? name : rest;
}

/** "OTTOLINE RUSK" as names are written; initials and single words stay. */
function inMixedCase(name: string): string {
  if (name !== name.toUpperCase() || !/^\p{Lu}{3}.* \p{Lu}{3}|\p{Lu}{2} .{0,200}\p{Lu}{4}/u.test(name)) return name;
  return name.replace(/\p{Lu}{3,}/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}

function isPerson(name: string, siteName: string | undefined): boolean {
  if (name.length < 2 || name.length > 60 || /[:@{}<>]|www\.|\d{2,}/.test(name) || NOT_PEOPLE.test(name)) return false;
  return !isOfSite(name.toLowerCase(), siteName?.toLowerCase() ?? '') && name.split(' ').length <= 6;
}

/** What follows a name and shares a word with the outlet's is a part of that. */
const isDesk = (name: string, siteName = ''): boolean =>
  name.split(' ').some((word) => word.length > 3 && siteName.split(' ').includes(word));

/** The site's name, or one of several words with more ("Hill Gazette Sponsored") or with less ("The Gazette"). */
const isOfSite = (name: string, site: string): boolean =>
  name === site ||
  (name.startsWith('the ') && site.endsWith(name.slice('the'.length))) ||
  (site.includes(' ') && (name.startsWith(`${site} `) || name.endsWith(` ${site}`) || name === `the ${site}`));

/** Whether a visible text reads as a name: two to five words, all but particles with a capital, nothing else. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5 || /[\d:!?/|"“”]/.test(text)) return false;
  return words.every(
    (word) =>
      /^\p{Lu}/u.test(word) ||
      /^(?:de|da|di|das|dei|del|della|der|den|van|von|la|le|bin|ibn|al|el|y|dos|du|ten|ter)$|^(?:[dl]['’]|a[ldnrstz]h?-|el-)\p{Lu}/u.test(
        word,
      ),
  );
}

/** Whether a line says what a person is: "Tech Writer", "Co-Founder & Marketing Director". */
export const isPost = (line: string): boolean => ROLE.test(line) && !/[.:!?]/.test(line);

/** Whether none of a byline's names is a person's: see `isAccount`. */
export const isAllAccounts = (byline: string): boolean => byline.split(', ').every(isAccount);

/** Whether it is an account or a desk rather than a person: "mlind", "KatieS", "NOC Admin", "Hill Team". A name in a script without capitals is none of these. */
function isAccount(name: string): boolean {
  if (/(?:^|\s)(?:admin|administrator|team|staff|desk|newsroom|editors?|editorial|marketing|support)$/i.test(name))
    return true;
  return /^[\p{Ll}\d._-]+$/u.test(name) ? /\p{Ll}/u.test(name) : /^\p{Lu}?\p{Ll}+\p{Lu}$/u.test(name);
}
