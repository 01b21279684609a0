/** Words before and after names that are none of them. */
const LEAD =
  /^(?:written |posted |reviewed |story |words |article |text )?(?:by|von|par|por|da|di|door|autor|author|auteur|autore|от|автор)\b[:\s]*/i;
const NOT_PEOPLE =
  /^(?:admin|administrator|editor|staff|webmaster|redaktion|redaction|guest|author|unknown|anonymous|null|undefined)$/i;
const MOST = 6;

/** Names of people, comma-separated, each once; absent where none is left. The site's own name and addresses are no people. */
export function cleanByline(names: readonly (string | undefined)[], siteName: string | undefined): string | undefined {
  const people = new Map<string, string>();
  for (const name of names) {
    const tidy = (name ?? '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(LEAD, '');
    for (const part of tidy.split(/\s*[,;|•·]\s*|\s+(?:and|und|et|y|e|&)\s+(?=\p{Lu})/u)) {
      const person = part
        .replace(LEAD, '')
        .replace(/\s*[\w.-]+@[\w.-]+|[\s\-–—:]+$/g, '')
        .trim();
      if (isPerson(person, siteName)) people.set(person.toLowerCase(), person);
    }
  }
  return people.size > 0 ? [...people.values()].slice(0, MOST).join(', ') : undefined;
}

function isPerson(name: string, siteName: string | undefined): boolean {
  if (name.length < 2 || name.length > 60 || /https?:|www\.|@|\d{2,}|[{}<>]/.test(name) || NOT_PEOPLE.test(name))
    return false;
  return name.toLowerCase() !== siteName?.toLowerCase() && name.split(' ').length <= 6;
}
