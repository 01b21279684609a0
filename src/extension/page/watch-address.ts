import type { Cause } from './auto-opener.ts';

/** Milliseconds between two looks at the address: a page changes it without telling other worlds than its own. */
const INTERVAL = 400;
/** A change so soon after a click or a key is what the reader asked for. Milliseconds. */
const AT_ONCE = 1500;

/** The page's address without the fragment. */
export const addressOf = (location: Location): string => location.href.replace(/#.*/s, '');

/** Tells when the document shows another address, and how that came. Nothing is watched while the page is out of sight. */
export function watchAddress(onMove: (cause: Cause) => void): void {
  let address = addressOf(location);
  let acted = Number.NEGATIVE_INFINITY;
  let traversed = false;
  const look = () => {
    const now = addressOf(location);
    if (now === address) return;
    address = now;
    onMove(traversed ? 'history' : performance.now() - acted < AT_ONCE ? 'reader' : 'page');
    traversed = false;
  };
  const onAct = (event: Event) => {
    if (event.isTrusted) acted = performance.now();
  };
  const onTraverse = (event: Event) => {
    traversed = event.isTrusted && addressOf(location) !== address;
    look();
  };
  window.addEventListener('click', onAct, { capture: true, passive: true });
  window.addEventListener('keydown', onAct, { capture: true, passive: true });
  window.addEventListener('popstate', onTraverse, true);
  setInterval(() => document.hidden || look(), INTERVAL);
}
