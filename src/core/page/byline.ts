/** Words before names that are none of them, in the languages we know. */
const LEAD =
  /^(?:(?:written|posted|reviewed|published|story|words|article|text|reporting|edited|created|inviato|scritto|pubblicato|escrito|publicado|rédigé|écrit|publié|verfasst|geschrieben|geschreven|geplaatst)\s+)?(?:by|von|par|por|di|da|door|przez|av|af|autor(?:in|e|a)?|author|auteur|autore|автор|от|текст|text|words)(?![\p{L}])[:\s]*/iu;
/** "Reporter" after a name, where it follows names. */
const REPORTER = /\s+(?:\S*기자|\S*특파원|記者|记者)$/u;
const NOT_PEOPLE =
  /^(?:admin|administrator|editor|editors|staff|staff writer|webmaster|redaktion|redaction|redacción|redazione|guest|the author|author|unknown|anonymous|null|undefined|view all posts.*|about the author|read more|sat|sun|mon|tue|wed|thu|fri)$/i;
const MOST = 10;

/** Names of people, comma-separated, each once; absent where none is left. The site's own name and addresses are no people. */
export function cleanByline(names: readonly (string | undefined)[], siteName: string | undefined): string | undefined {
  const people = new Map<string, string>();
  for (const name of names) {
    if (!name) continue;
    const tidy = name
      .slice(0, 400)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(LEAD, '');
    for (const part of tidy.split(/\s*[,;|•·]\s*|\s+(?:and|und|et|y|e|&)\s+(?=\p{Lu})/u)) {
      const person = part
        .replace(LEAD, '')
        .replace(/\s*[\w.-]+@[\w.-]+|[\s\-–—:]+$/g, '')
        .replace(REPORTER, '')
        .trim();
      if (isPerson(person, siteName)) people.set(person.toLowerCase(), inMixedCase(person));
    }
  }
  return people.size > 0 ? [...people.values()].slice(0, MOST).join(', ') : undefined;
}

/** "OTTOLINE RUSK" as names are written; initials and single words stay. */
function inMixedCase(name: string): string {
  if (name !== name.toUpperCase() || !/^\p{Lu}{3}.* \p{Lu}{3}|\p{Lu}{2,} .*\p{Lu}{4}/u.test(name)) return name;
  return name.replace(/\p{Lu}{3,}/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}

function isPerson(name: string, siteName: string | undefined): boolean {
  if (name.length < 2 || name.length > 60 || /https?:|www\.|@|\d{2,}|[{}<>]/.test(name) || NOT_PEOPLE.test(name))
    return false;
  return name.toLowerCase() !== siteName?.toLowerCase() && name.split(' ').length <= 6;
}

/** Whether a visible text reads as a name: two to five words, all but particles with a capital, nothing else. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5 || /[\d:!?/|"“”]/.test(text)) return false;
  return words.every(
    (word) =>
      /^\p{Lu}/u.test(word) || /^(?:de|da|di|del|della|der|den|van|von|la|le|bin|al|el|y|dos|du|ten|ter)$/.test(word),
  );
}
