import { useEffect, useRef } from 'preact/hooks';
import { useReader } from './reader-context.ts';

/** Calls `look` once the view is there, and at most once a frame when it was scrolled or its text changed its size. */
export function useScroll(look: () => void): void {
  const { dialog, text } = useReader();
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    const scroller = dialog.current;
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => latest.current());
    };
    const sizes = new ResizeObserver(soon);
    if (text.current) sizes.observe(text.current);
    scroller?.addEventListener('scroll', soon, { passive: true });
    soon();
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      scroller?.removeEventListener('scroll', soon);
    };
  }, [dialog, text]);
}
