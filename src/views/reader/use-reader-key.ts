import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../shared/translate.ts';
import { useReader } from './reader-context.ts';
import type { KeyAct, ReaderKey } from './reader-keys.ts';

/** Gives a key a meaning while the component is there; then it has again what it had before. */
export function useReaderKey(key: string, label: MessageKey | undefined, act: KeyAct): void {
  const { keys } = useReader();
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const own: ReaderKey = { label, act: () => latest.current() };
    const before = keys.get(key);
    keys.set(key, own);
    return () => {
      if (keys.get(key) !== own) return;
      if (before) keys.set(key, before);
      else keys.delete(key);
    };
  }, [keys, key, label]);
}
