import { useEffect, useState } from 'preact/hooks';
import type { Reader } from './reader-context.ts';
import type { ReaderKeys } from './reader-keys.ts';
import { useWide } from './use-wide.ts';

type Panels = Pick<Reader, 'isWide' | 'isPainted' | 'panel' | 'openPanel' | 'isSideShown' | 'toggleSide'>;

/** Which panels, drawers and columns are to be seen. Esc closes what lies over the text. */
export function usePanels(keys: ReaderKeys): Panels {
  const isWide = useWide();
  const [isPainted, setPainted] = useState(false);
  const [panel, openPanel] = useState<string>();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setPainted(true), []);
  useEffect(() => openPanel(undefined), [isWide]);
  useEffect(() => {
    keys.set('Escape', {
      label: undefined,
      act: () => {
        if (panel === undefined) return false;
        openPanel(undefined);
        return true;
      },
    });
  }, [keys, panel]);
  return {
    isWide,
    isPainted,
    panel,
    openPanel,
    isSideShown: (name) => isPainted && (isWide ? !hidden.has(name) : panel === name),
    toggleSide(name) {
      if (!isWide) return openPanel(panel === name ? undefined : name);
      const changed = new Set(hidden);
      if (!changed.delete(name)) changed.add(name);
      setHidden(changed);
    },
  };
}
