import { useEffect, useState } from 'preact/hooks';

/** From here on there is room beside the text. In rem of the browser's own setting, whatever the page sets. */
const WIDE = '(min-width: 75rem)';

export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const look = () => setWide(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isWide;
}
