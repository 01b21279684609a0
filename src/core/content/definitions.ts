import type { Description } from './describe.ts';

/**
 * Keeps what belongs together in lists of terms: a term where what is said of it is kept, and all of a list most of whose words are. What rules took, and
 * what is mostly links, stays away.
 */
export function keepDefinitions(described: readonly Description[], isKept: boolean[]): void {
  for (const parts of partsByList(described).values()) {
    const lettersOf = (some: readonly number[]): number => some.reduce((sum, i) => sum + described[i]!.text.length, 0);
    const kept = parts.filter((i) => isKept[i]);
    if (kept.length === 0) continue;
    const isMost = lettersOf(kept) * 2 > lettersOf(parts);
    for (const [at, i] of [...parts.entries()].reverse()) {
      const next = parts[at + 1];
      const leads = isTerm(described[i]!) && next !== undefined && isKept[next]!;
      const { linkText, text } = described[i]!;
      if ((isMost || leads) && linkText * 2 < text.length) isKept[i] = true;
    }
  }
}

/** Keeps a table that stands beside a kept one of the same kind: the parts of one that is set as several. */
export function keepTables(described: readonly Description[], isKept: boolean[]): void {
  const kinds = new Map<Element, Set<string>>();
  const tables = described.flatMap(({ type, taken }, i) => (type === 'table' && !taken ? [i] : []));
  for (const i of tables) {
    const { parentElement, className } = described[i]!.element;
    if (!isKept[i] || !parentElement || className === '') continue;
    kinds.set(parentElement, (kinds.get(parentElement) ?? new Set()).add(className));
  }
  for (const i of tables) {
    const { element, text, linkText } = described[i]!;
    const isSame = element.parentElement && kinds.get(element.parentElement)?.has(element.className);
    if (isSame && linkText * 2 < text.length) isKept[i] = true;
  }
}

const isTerm = ({ element }: Description): boolean => element.closest('dt, dd')?.localName === 'dt';

/** The passages in each list of terms that no rule took, by their place. */
function partsByList(described: readonly Description[]): Map<Element, number[]> {
  const lists = new Map<Element, number[]>();
  described.forEach(({ element, text, taken }, i) => {
    const list = taken || !/\S/.test(text) ? null : element.closest('dt, dd')?.closest('dl');
    if (!list) return;
    const parts = lists.get(list);
    if (parts) parts.push(i);
    else lists.set(list, [i]);
  });
  return lists;
}
