import type { MessageKey } from '../shared/translate.ts';

/** What a key does; false: nothing now, so that it keeps its usual meaning. */
export type KeyAct = () => unknown;

export interface ReaderKey {
  /** As the list of keys names it; absent: not listed. */
  label: MessageKey | undefined;
  act: KeyAct;
}

/** By `KeyboardEvent.key`. The extension's side hands in the strokes, since a page may swallow what reaches the view by itself. */
export type ReaderKeys = Map<string, ReaderKey>;

/** Keyboards of other scripts have the Latin letter only as the key's place. */
const keyOf = ({ key, code }: KeyboardEvent): string =>
  /^Key[A-Z]$/.test(code) && !/^[a-z]$/i.test(key) ? code.slice(3).toLowerCase() : key;

/** Whether the stroke was one of the view's. `focused`: the element in the view that has the focus. */
export function takeStroke(keys: ReaderKeys, event: KeyboardEvent, focused: Element | null): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const key = keyOf(event);
  if (key !== 'Escape' && focused?.matches('input, select, textarea')) return false;
  const known = keys.get(key);
  return known !== undefined && known.act() !== false;
}
