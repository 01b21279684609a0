import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reader } from './reader-context.ts';
import type { ReaderKeys } from './reader-keys.ts';
import { selectedRange } from './selected-text.ts';
import { useWide } from './use-wide.ts';

type Panels = Pick<Reader, 'isWide' | 'isPainted' | 'panel' | 'openPanel' | 'isSideShown' | 'toggleSide' | 'showText'>;

/** Which panels, drawers and columns are to be seen. Esc closes what lies over the text. */
export function usePanels(keys: ReaderKeys): Panels {
  const isWide = useWide();
  const [isPainted, setPainted] = useState(false);
  const [panel, openPanel] = useState<string>();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setPainted(true), []);
  useEffect(() => openPanel(undefined), [isWide]);
  // Not the one of an effect that is still to come: two strokes may follow each other at once.
  const latest = useRef(panel);
  latest.current = panel;
  useEffect(() => {
    const act = () => {
      if (latest.current === undefined) return false;
      openPanel(undefined);
      return true;
    };
    keys.set('Escape', { label: undefined, act });
  }, [keys]);
  return {
    isWide,
    isPainted,
    panel,
    openPanel,
    showText: () => isWide || openPanel(undefined),
    isSideShown: (name) => isPainted && (isWide ? !hidden.has(name) : panel === name),
    toggleSide(name) {
      if (!isWide) return openPanel(panel === name ? undefined : name);
      const changed = new Set(hidden);
      if (!changed.delete(name)) changed.add(name);
      setHidden(changed);
    },
  };
}

/** A click in the text closes what lies over it, unless it selected or did something there. */
export function closeByClick({ defaultPrevented, target }: Event, { panel, openPanel, text }: Reader): void {
  if (panel === undefined || defaultPrevented || !(target instanceof Element) || !text.current) return;
  const isInText = target.closest('.layout') && !target.closest('.panel, a, button');
  if (isInText && !selectedRange(text.current)) openPanel(undefined);
}
